import { checkKeys } from '../behaviours/known-keys.ts';
import { backticked, found, named } from '../found.ts';
import type { Parsed } from '../parsed.ts';
import type { Cost } from '../plan-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { PARTS, readCell } from './cell.ts';
import { parseMoney } from './money.ts';
import type { PlanSetting } from './setting.ts';
import type { CostShape } from './shape-step.ts';

type PerUnit = Cost['perUnit'][number];

/** Reads what a step costs; what is not said costs nothing. */
export function readCost(spot: Spot<CostShape>, setting: PlanSetting): Cost {
  const money = (value: unknown): Parsed<number> => parseMoney(value, setting.currency);
  const units = spot.at('per_unit');
  const items = Array.isArray(units.value) ? units.items() : units.missing ? [] : [units as Spot];
  return {
    once: spot.at('once').parse(money) ?? 0,
    monthly: spot.at('monthly').parse(money) ?? 0,
    perUnit: items.map((item) => readPerUnit(item, setting)).filter((unit) => unit !== null),
  };
}

function readPerUnit(spot: Spot, setting: PlanSetting): PerUnit | null {
  const example = '{ amount: 0.35, of: contained }';
  if (!isMapping(spot.value)) {
    return spot.error('bad-cost', `a cost for each unit is written ${example}: found ${found(spot.value)}`);
  }
  checkKeys(spot, ['amount', 'of', ...PARTS]);
  for (const key of ['amount', 'of']) {
    if (spot.child(key).missing) spot.child(key).error('missing', `\`${key}\` is missing: write ${example}`, 'key');
  }
  const amount = spot.child('amount').parse((value) => parseMoney(value, setting.currency));
  if (spot.child('of').missing) return null;
  const cell = readCell(spot, 'of', setting);
  if (amount === null || cell === null) return null;
  const { metric, scope, name } = cell;
  if (metric.unit === 'count') return { amount, metric: metric.id, scope, name };
  const counts = setting.catalogue.filter(({ unit }) => unit === 'count').map(({ id }) => id);
  return spot
    .child('of')
    .error('not-a-count', `${backticked(metric.id)} is no count: a cost is of one of ${named(counts)}`);
}
