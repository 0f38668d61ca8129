/** The closed-form figure beside the simulated one, with the reason why they differ. */
import type { RunResult } from '../metrics/result.ts';
import { type Block, heading, lines } from './block.ts';
import { labelOf, unitOf } from './metric-name.ts';
import { bare, NO_DATA, quantity } from './quantity.ts';

export function sanityBlocks(run: RunResult): Block[] {
  if (run.sanity.length === 0) return [];
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  const formulas = [...new Set(run.sanity.map((line) => line.formula))];
  const reasons = [
    ...new Set(
      run.sanity.map(({ formula, value, because }) => {
        const verb = value === null ? 'has no answer here' : 'differs from the simulation';
        return `${formula} ${verb}: ${because.replace(/\.$/, '')}.`;
      }),
    ),
  ];
  const ids = [...new Set(run.sanity.map((line) => line.metric))];
  return [
    heading(2, 'Beside the formulas'),
    {
      kind: 'table',
      columns: [
        { title: 'KPI', align: 'left' },
        { title: 'simulated', align: 'quantity' },
        ...formulas.map((formula) => ({ title: formula, align: 'right' }) as const),
      ],
      rows: ids.map((id) => {
        const simulated = whole?.metrics[id];
        const closed = formulas.map((formula) => {
          const line = run.sanity.find((candidate) => candidate.formula === formula && candidate.metric === id);
          return line === undefined ? '' : bare(unitOf(id), line.value);
        });
        return [labelOf(id), simulated === undefined ? NO_DATA : quantity(unitOf(id), simulated), ...closed];
      }),
    },
    lines(...reasons),
  ];
}
