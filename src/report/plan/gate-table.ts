/** The gates of a plan: sentences that hold or do not, with both sides as numbers. */
import type { GateResult } from '../../plan/comparison-result.ts';
import { type Block, heading, type Tone } from '../block.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';

const TONES: Readonly<Record<GateResult['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  undetermined: 'quiet',
  'no data': 'quiet',
};

export function gateBlocks(gates: readonly GateResult[], speech: Speech): Block[] {
  if (gates.length === 0) return [];
  const words = speech.words.plan.gates;
  const { verdicts } = speech.words.common;
  return [
    heading(2, words.title),
    {
      kind: 'table',
      columns: [
        { title: words.gate, align: 'left' },
        { title: words.left, align: 'right' },
        { title: words.right, align: 'right' },
        { title: words.verdict, align: 'left' },
      ],
      rows: gates.map(({ text, left, right, verdict }) => [
        shorten(text, 60),
        side(left, speech),
        side(right, speech),
        { text: verdicts[verdict], tone: TONES[verdict] },
      ]),
    },
  ];
}

/** A number whose unit the gate leaves open: small ones to three decimals, large ones to none. */
function side(value: number | null, { figures, punctuation }: Speech): string {
  if (value === null || !Number.isFinite(value)) return figures.noData;
  if (Math.abs(value) >= 1000) return figures.bare('count', Math.round(value));
  const small = Math.abs(value) < 1 && value !== 0;
  if (!small) return figures.bare('ratio', value);
  const shown = Math.abs(value).toFixed(3).replace('.', punctuation.decimal);
  return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}
