/** What a workbook holds: whose figures, and how to get the same ones again. */
import type { RunResult } from '../../metrics/result.ts';
import { type AnyResult, kindOfResult } from '../../results/any-result.ts';
import type { Speech } from '../language/speech.ts';
import { repeatCommand } from '../repeat-command.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { currencyOf } from './tables.ts';

type Row = readonly [string, string | number];

export function aboutSheet(result: AnyResult, speech: Speech): Sheet {
  const words = speech.words.exports.about;
  const rows: readonly Row[] = [
    [words.result, words.kinds[kindOfResult(result)]],
    ...subjects(result, speech),
    [words.engine, result.engine],
    [words.seed, result.seed],
    [words.replications, result.replications],
    [words.confidence, speech.figures.percent(result.confidence)],
    ...amounts(result, speech),
    [words.repeat, repeatCommand(result)],
    [words.note, words.reading],
  ];
  return {
    name: words.title,
    widths: [28, 100],
    frozen: 0,
    rows: rows.map(([what, value]): SheetCell[] => [
      { value: what, strong: true },
      typeof value === 'number' ? { value, wrap: true, format: '#,##0' } : { value, wrap: true },
    ]),
  };
}

/** The scenarios and plans it speaks of. */
function subjects(result: AnyResult, speech: Speech): Row[] {
  const { scenario, plan, baseline } = speech.words.exports.about;
  switch (result.schema) {
    case 'ensaio.result/2':
      return runRows(scenario, result, speech);
    case 'ensaio.compare/2':
      return [
        ...runRows(baseline, result.baseline, speech),
        ...result.candidates.flatMap(({ run }) => runRows(scenario, run, speech)),
      ];
    case 'ensaio.comparison/2':
      return [
        [baseline, placed(result.baseline)],
        ...result.plans.map((one): Row => [one.plain ? scenario : plan, placed(one)]),
      ];
    case 'ensaio.explanation/2':
      return [[plan, placed(result.plan)]];
  }
}

function runRows(what: string, { scenario }: RunResult, speech: Speech): Row[] {
  return [
    [what, placed(scenario)],
    [speech.words.exports.about.model, scenario.fingerprint],
  ];
}

function amounts(result: AnyResult, speech: Speech): Row[] {
  const words = speech.words.exports.about;
  const currency = currencyOf(result);
  const rows: Row[] = [];
  if (result.schema === 'ensaio.result/2') rows.push([words.days, result.days], [words.contacts, result.contacts]);
  if (result.schema === 'ensaio.comparison/2') {
    const { days, start } = result.horizon;
    rows.push([words.horizon, words.from(speech.counted(days, 'day'), start)], [words.contacts, result.contacts]);
  }
  if (currency !== null) rows.push([words.currency, currency]);
  return rows;
}

/** `Help desk, desk/scenario.yaml` */
function placed({ name, file }: { readonly name: string; readonly file: string }): string {
  return `${name}, ${file}`;
}
