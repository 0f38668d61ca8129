/** Round times as short as people write them: `20 s`, `90 s`, `5 min`, `2 h`, `3 d`. */
import type { Speech } from '../language/speech.ts';

const UNITS = [
  { size: 86_400, sign: 'd', from: 172_800 },
  { size: 3600, sign: 'h', from: 3600 },
  { size: 60, sign: 'min', from: 60 },
] as const;
/** Times are known as finely as they are counted: so near a round one, that is what was meant. */
const NEARLY = 0.01;

/** In the largest unit of which it is a whole number; else in the largest it reaches, to one decimal. */
export function shortTime(seconds: number, { figures, punctuation }: Speech): string {
  const reached = UNITS.filter(({ from }) => seconds >= from * (1 - NEARLY));
  const whole = reached.find(({ size }) => Math.abs(seconds / size - Math.round(seconds / size)) < NEARLY);
  // Up to two minutes, seconds are read more easily than a part of a minute.
  const unit = whole ?? (seconds < 120 ? undefined : reached[0]);
  const { size, sign } = unit ?? { size: 1, sign: 's' };
  const shown = sign === 'min' && punctuation.minutes === 'm' ? 'm' : sign;
  const tenths = Math.round((seconds / size) * 10);
  const text = figures.bare('count', Math.trunc(tenths / 10));
  return tenths % 10 === 0 ? `${text} ${shown}` : `${text}${punctuation.decimal}${tenths % 10} ${shown}`;
}
