/** The closed-form figure beside the simulated one, with the reason why they differ. */
import type { RunResult, SanityLine } from '../metrics/result.ts';
import { type Block, heading, lines } from './block.ts';
import { unitOf } from './language/kpis.ts';
import type { Speech } from './language/speech.ts';

export function sanityBlocks(run: RunResult, speech: Speech): Block[] {
  if (run.sanity.length === 0) return [];
  const { figures, kpis, words } = speech;
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  const formulas = [...new Set(run.sanity.map((line) => line.formula))];
  const reasons = [...new Set(run.sanity.map((line) => reasonOf(line, speech)))];
  const ids = [...new Set(run.sanity.map((line) => line.metric))];
  return [
    heading(2, words.run.formulas.title),
    {
      kind: 'table',
      columns: [
        { title: words.common.kpi, align: 'left' },
        { title: words.run.formulas.simulated, align: 'quantity' },
        ...formulas.map((formula) => ({ title: formula, align: 'right' }) as const),
      ],
      rows: ids.map((id) => {
        const simulated = whole?.metrics[id];
        const closed = formulas.map((formula) => {
          const line = run.sanity.find((candidate) => candidate.formula === formula && candidate.metric === id);
          return line === undefined ? '' : figures.bare(unitOf(id), line.value);
        });
        const shown = simulated === undefined ? figures.noData : figures.quantity(unitOf(id), simulated);
        return [kpis.label(id), shown, ...closed];
      }),
    },
    lines(...reasons),
  ];
}

function reasonOf({ formula, value, because }: SanityLine, speech: Speech): string {
  const { differs, hasNoAnswer } = speech.words.run.formulas;
  const reasons = because.map((one) => speech.remark(one)).join('; ');
  return value === null ? hasNoAnswer(formula, reasons) : differs(formula, reasons);
}
