/** What has become of the figures since they were recorded: a sentence, and a row for each that is not the same. */
import type { FileCheck } from '../../check/check-result.ts';
import type { Drift, FigureDrift, FigureVerdict } from '../../check/drift.ts';
import { type Block, type Cell, lines, type Tone } from '../block.ts';
import type { Speech } from '../language/speech.ts';
import { driftCells, figureName } from './figure-words.ts';

/** Rows of a table: more are counted. */
const MOST_ROWS = 20;
const MOST_WITHIN = 5;

/** From what is to be looked at first. */
const ORDER: readonly FigureVerdict[] = ['gone', 'changed', 'inconclusive', 'new', 'equivalent', 'same'];
const TONES: Readonly<Record<FigureVerdict, Tone>> = {
  gone: 'bad',
  changed: 'bad',
  inconclusive: 'quiet',
  new: 'quiet',
  equivalent: 'good',
  same: 'good',
};

export function driftBlocks(file: FileCheck, speech: Speech): Block[] {
  const { drift: words } = speech.words.check;
  const { drift, recorded, required, record } = file;
  const kept = recorded ? [lines(words.recorded(record))] : [];
  if (drift === null) {
    if (recorded) return kept;
    return [lines(required ? words.missing(record, file.file) : words['not recorded'](file.file))];
  }
  const rows = rowsOf(drift);
  if (rows.length === 0) return recorded ? kept : [lines(sentence(file, drift, speech))];
  const mended = recorded || (drift.verdict !== 'changed' && drift.verdict !== 'stale');
  const told = shown(rows);
  return [
    lines(recorded ? words.before(record) : sentence(file, drift, speech)),
    driftTable(told, file.currency, speech),
    lines(...below(rows, told.length, drift, speech)),
    ...(mended ? [] : [lines(words.accept(file.file))]),
    ...kept,
  ];
}

/** Of those within their margins a few are enough. */
function shown(rows: readonly FigureDrift[]): FigureDrift[] {
  const off = rows.filter(({ verdict }) => verdict !== 'equivalent');
  const within = rows.filter(({ verdict }) => verdict === 'equivalent');
  return [...off.slice(0, MOST_ROWS), ...within.slice(0, MOST_WITHIN)];
}

function sentence({ record }: FileCheck, { verdict, engine, unrepeatable }: Drift, { words }: Speech): string {
  if (unrepeatable) return words.check.drift.unrepeatable;
  return words.check.drift[verdict](record, engine);
}

/** Figures that are not the same, those first that are to be looked at, and of them those furthest off. */
export function rowsOf({ figures }: Drift): FigureDrift[] {
  const off = ({ difference, margin }: FigureDrift) =>
    difference === null || !margin ? 0 : Math.abs(difference) / margin;
  return figures
    .filter(({ verdict }) => verdict !== 'same')
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || off(b) - off(a));
}

function driftTable(rows: readonly FigureDrift[], currency: string | null, speech: Speech): Block {
  const { columns, verdicts } = speech.words.check;
  return {
    kind: 'table',
    columns: [
      { title: columns.figure, align: 'left' },
      { title: columns.course, align: 'right' },
      { title: columns.difference, align: 'quantity' },
      { title: columns.margin, align: 'right' },
      { title: columns.verdict, align: 'left' },
    ],
    rows: rows.map((row): Cell[] => {
      const cells = driftCells(row, currency, speech);
      const verdict = { text: verdicts[row.verdict], tone: TONES[row.verdict] };
      return [figureName(row, speech), `${cells.recorded} → ${cells.now}`, cells.difference, cells.margin, verdict];
    }),
  };
}

function below(rows: readonly FigureDrift[], told: number, drift: Drift, speech: Speech): string[] {
  const { drift: words } = speech.words.check;
  const counted = (count: number) => speech.figures.bare('count', count);
  const within = rows.filter(({ verdict }) => verdict === 'equivalent').length;
  const hidden = rows.length - within - Math.min(MOST_ROWS, rows.length - within);
  const withinHidden = rows.length - told - hidden;
  const same = drift.figures.length - rows.length;
  return [
    ...(hidden > 0 ? [words.more(counted(hidden))] : []),
    ...(withinHidden > 0 ? [words.within(counted(withinHidden))] : []),
    ...(same > 0 ? [words.same(counted(same))] : []),
    words.test({
      replications: speech.counted(drift.replications, 'replication'),
      interval: speech.figures.percent(1 - 2 * drift.level),
      level: speech.figures.percent(drift.level),
    }),
  ];
}
