/** The gates of a plan: sentences that hold or do not, with both sides as numbers. */
import type { GateResult } from '../../plan/comparison-result.ts';
import { type Block, heading, type Tone } from '../block.ts';
import { bare, NO_DATA } from '../quantity.ts';
import { shorten } from './shorten.ts';

const TONES: Readonly<Record<GateResult['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  undetermined: 'quiet',
  'no data': 'quiet',
};

export function gateBlocks(gates: readonly GateResult[]): Block[] {
  if (gates.length === 0) return [];
  return [
    heading(2, 'Gates'),
    {
      kind: 'table',
      columns: [
        { title: 'gate', align: 'left' },
        { title: 'left', align: 'right' },
        { title: 'right', align: 'right' },
        { title: 'verdict', align: 'left' },
      ],
      rows: gates.map(({ text, left, right, verdict }) => [
        shorten(text, 60),
        side(left),
        side(right),
        { text: verdict, tone: TONES[verdict] },
      ]),
    },
  ];
}

/** A number whose unit the gate leaves open: small ones to three decimals, large ones to none. */
function side(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NO_DATA;
  if (Math.abs(value) >= 1000) return bare('count', Math.round(value));
  const small = Math.abs(value) < 1 && value !== 0;
  if (!small) return bare('ratio', value);
  const shown = Math.abs(value).toFixed(3);
  return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}
