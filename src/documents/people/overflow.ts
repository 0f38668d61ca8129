import { ifEnabled } from '../behaviours/enabled.ts';
import { parseDuration } from '../duration.ts';
import { backticked, found } from '../found.ts';
import type { Names } from '../names.ts';
import type { Routing } from '../scenario.ts';
import { readNames } from '../skills.ts';
import type { Spot } from '../spot.ts';
import type { OverflowShape } from './shape-routing.ts';

type Overflow = Routing['overflow'][number];

/** Reads the teams that a contact may go to as well once it has waited long: `[{ after: 90s, to: back }]`. */
export function readOverflow(
  spot: Spot<readonly OverflowShape[]>,
  intents: Names,
  teams: Names,
  able: (team: string, intent: string) => boolean,
): Overflow[] {
  return spot
    .items()
    .map((item) => readOne(item as Spot<OverflowShape>, intents, teams, able))
    .filter((overflow) => overflow !== null);
}

function readOne(
  spot: Spot<OverflowShape>,
  intents: Names,
  teams: Names,
  able: (team: string, intent: string) => boolean,
): Overflow | null {
  const after = spot.at('after').parse(parseDuration);
  const intent = spot.at('intent').value ?? null;
  const knownIntent = intent === null || intents.check(spot.at('intent'), intent, 'value');
  const to = spot.at('to');
  const items = Array.isArray(to.value) ? to.items() : to.missing ? [] : [to];
  if (Array.isArray(to.value) && items.length === 0) to.error('bad-overflow', 'the list is empty: name a team');
  const names = readNames(items, teams);
  if (!knownIntent || after === null || names.length === 0) return null;
  for (const item of items) checkAble(item, intent, intents, able);
  return ifEnabled(spot, { intent, after, to: names });
}

function checkAble(
  item: Spot,
  intent: string | null,
  intents: Names,
  able: (team: string, intent: string) => boolean,
): void {
  const team = typeof item.value === 'string' ? item.value : found(item.value);
  if (intent !== null && !able(team, intent)) {
    const fix = `add ${backticked(intent)} to its skills, or leave it out here`;
    item.error('no-skill', `team ${backticked(team)} lacks the skill ${backticked(intent)}: ${fix}`);
  }
  if (intent === null && !intents.list.some((name) => able(team, name))) {
    item.error(
      'no-skill',
      `team ${backticked(team)} can take none of the intents: add skills to it, or leave it out here`,
    );
  }
}
