import type { Companions } from './companion.ts';
import { backticked, found } from './found.ts';
import type { Names } from './names.ts';
import { readOverflow } from './people/overflow.ts';
import { readRule } from './people/rule.ts';
import type { RoutingShape } from './people/shape-routing.ts';
import { readStrategy } from './people/strategy.ts';
import type { Routing, Team } from './scenario.ts';
import { isMapping, type Spot } from './spot.ts';

type Known = Pick<Team, 'name' | 'skills'>;

/** Reads who is tried for which intent, what a freed agent takes, and which idle agent gets a contact. */
export function readRouting(
  spot: Spot<RoutingShape>,
  intents: Names,
  teams: Names,
  known: readonly Known[],
  companions: Companions,
): Routing {
  const able = (team: string, intent: string): boolean =>
    known.find(({ name }) => name === team)?.skills.some((skill) => skill.intent === intent) ?? true;

  const byIntent = spot
    .at('intents')
    .entries<unknown>()
    .flatMap((entry) => {
      const tiers = readTiers(entry, teams, (item, team) => {
        if (!intents.has(entry.key) || able(team, entry.key)) return;
        const fix = `add ${backticked(entry.key)} to its skills, or leave it out here`;
        item.error('no-skill', `team ${backticked(team)} lacks the skill ${backticked(entry.key)}: ${fix}`);
      });
      return intents.check(entry, entry.key, 'key') ? [{ intent: entry.key, tiers }] : [];
    });

  const byTeam = spot
    .at('teams')
    .entries<unknown>()
    .flatMap((entry) => {
      const isKnown = teams.check(entry, entry.key, 'key');
      // Longest waiting over all skills is what a team does that states no order.
      if (entry.value === 'longest_waiting') return [];
      const tiers = readTiers(entry, intents, (item, intent) => {
        if (!isKnown || able(entry.key, intent)) return;
        const fix = `add it to the skills of ${backticked(entry.key)}, or leave it out here`;
        item.error('no-skill', `team ${backticked(entry.key)} lacks the skill ${backticked(intent)}: ${fix}`);
      });
      return isKnown ? [{ team: entry.key, tiers }] : [];
    });

  const chosen = readStrategy(spot);
  const told = spot.sheet.refused.has(spot.at('strategy').path.join('\0'));
  return {
    ...chosen,
    overflow: readOverflow(spot.at('overflow'), intents, teams, able),
    // A strategy already refused says nothing of whether a rule belongs to it.
    rule: told ? null : readRule(spot.at('rule'), chosen.strategy, companions),
    intents: byIntent,
    teams: byTeam,
  };
}

/** Reads `[front, [back, extra]]`: tiers in order, a nested list being one tier; a single name is a list of one. */
function readTiers(spot: Spot, names: Names, judge: (item: Spot, name: string) => void): string[][] {
  if (typeof spot.value !== 'string' && !Array.isArray(spot.value)) {
    const what = isMapping(spot.value) ? 'a mapping' : found(spot.value);
    spot.error('bad-order', `expected an ordered list such as [${names.list.slice(0, 2).join(', ')}], found ${what}`);
    return [];
  }
  const tiers = Array.isArray(spot.value) ? spot.items() : [spot];
  if (tiers.length === 0) spot.error('bad-order', 'the list is empty: name at least one, or leave the line out');
  const seen = new Set<string>();
  const read = (item: Spot): string[] => {
    const name = item.value;
    if (typeof name !== 'string') {
      item.error('bad-order', `expected a name, found ${found(name)}: lists nest one deep only`);
      return [];
    }
    if (!names.check(item, name, 'value')) return [];
    if (seen.has(name)) item.error('named-twice', `${backticked(name)} is named twice in this order`);
    seen.add(name);
    judge(item, name);
    return [name];
  };
  return tiers
    .map((tier) => {
      if (!Array.isArray(tier.value)) return read(tier);
      if (tier.value.length === 0) tier.error('bad-order', 'this tier is empty');
      return tier.items().flatMap(read);
    })
    .filter((tier) => tier.length > 0);
}
