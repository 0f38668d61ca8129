import { found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import type { Pay } from '../people-terms.ts';
import { parseRatio } from '../share.ts';
import type { Spot } from '../spot.ts';
import type { PeopleSetting } from './setting.ts';
import type { TeamShape } from './shape-team.ts';
import { readWage } from './wage.ts';

/** Reads what a team costs. */
export function readPay(spot: Spot<TeamShape>, setting: PeopleSetting): Pay {
  return { wage: readWage(spot.at('wage'), setting), overtime: spot.at('overtime').parse(parseOvertime) ?? 1 };
}

/** Reads a multiple of the wage, from 1 to 10: `150%`. */
function parseOvertime(value: unknown): Parsed<number> {
  const ratio = parseRatio(value);
  if (!ratio.ok || (ratio.value >= 1 && ratio.value <= 10)) return ratio;
  if (ratio.value < 1) {
    const more = Number((ratio.value * 100).toPrecision(6));
    const message = `${found(value)} is less than the wage itself: write ${100 + more}% for ${more}% more`;
    return refuse('below-limit', message);
  }
  const hint = ratio.value <= 1000 && ratio.value >= 100 ? `; did you mean ${ratio.value}%?` : '';
  return refuse('above-limit', `overtime at ${found(value)} times the wage is too much: 10 is the most${hint}`);
}
