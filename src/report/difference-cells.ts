/** The last two cells of a row that compares: the paired difference and its verdict. */
import type { DifferenceRow, Verdict } from '../metrics/result.ts';
import type { Cell, Column, Tone } from './block.ts';
import type { Speech } from './language/speech.ts';

/** Verdicts that say something. */
export const EVIDENT: readonly Verdict[] = ['better', 'worse', 'different'];

const TONES: Readonly<Record<Verdict, Tone | null>> = {
  better: 'good',
  worse: 'bad',
  different: null,
  'no evidence': 'quiet',
  'no data': 'quiet',
};

export function differenceColumns({ words: { common } }: Speech): Column[] {
  return [
    { title: common.difference, align: 'quantity' },
    { title: common.verdict, align: 'left' },
  ];
}

export function differenceCells(row: DifferenceRow, unit: string, { figures, words }: Speech): Cell[] {
  return [figures.difference(unit, row.difference), toned(words.common.verdicts[row.verdict], row.verdict)];
}

/** Words in the tone of a verdict. */
export function toned(text: string, verdict: Verdict): Cell {
  const tone = TONES[verdict];
  return tone === null ? text : { text, tone };
}
