import { backticked } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import type { Ramp, Step } from '../plan-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { daysText, parseDays } from './horizon.ts';
import type { RampShape, StepShape } from './shape-step.ts';

/** All at once. */
const AT_ONCE: Ramp = { shape: 'step', days: 0, table: [], every: 1 };
/** A ramp up to so many days changes daily, a longer one weekly, unless the plan says otherwise. */
const SHORT = 14;

/** Reads how a step spreads to everybody; what is refused counts as all at once. */
export function readRamp(spot: Spot<RampShape>): Ramp {
  const stated = spot.at('shape').value;
  const hasTable = !spot.at('table').missing;
  const over = spot.at('over');
  const shape = stated ?? (hasTable ? 'table' : over.missing ? 'step' : 'linear');
  if (hasTable !== (shape === 'table')) {
    spot.error('bad-ramp', '`shape: table` and a `table` go together: write both, or another shape', 'key');
    return AT_ONCE;
  }
  if (shape === 'table') return readTable(spot);
  if (shape === 'step') {
    for (const key of ['over', 'every'] as const) {
      const message = `\`${key}\` does not fit a step, which is there all at once: leave it out, or write \`shape: linear\``;
      if (!spot.at(key).missing) spot.at(key).error('not-here', message, 'key');
    }
    return AT_ONCE;
  }
  if (over.missing) spot.error('missing', `a ramp has a length: write for example \`over: 8 weeks\``, 'key');
  const days = over.parse(parseDays);
  return days === null ? AT_ONCE : { shape, days, table: [], every: readEvery(spot, days) };
}

function readTable(spot: Spot<RampShape>): Ramp {
  const table = spot.at('table');
  if (!spot.at('over').missing) {
    spot
      .at('over')
      .error('not-here', '`over` does not fit a table, which ends with its last entry: leave it out', 'key');
  }
  const rows = table.items().map((item) => ({
    day: item.child('after').parse(parseDays),
    part: item.child('part').parse(parseShare),
    item,
  }));
  const known = rows.flatMap(({ day, part }) => (day === null || part === null ? [] : [{ day, part }]));
  if (known.length < rows.length) return AT_ONCE;
  if (known.length === 0) {
    table.error('empty-table', 'the table is empty: write for example [{ after: 2 weeks, part: 100% }]');
    return AT_ONCE;
  }
  for (const [i, { day, part }] of known.entries()) {
    if (i > 0 && (day <= known[i - 1].day || part < known[i - 1].part)) {
      rows[i].item.error('not-ascending', 'a table goes up: later days, and parts that do not fall');
    }
  }
  const last = known[known.length - 1];
  if (last.part !== 1) {
    rows[rows.length - 1].item.child('part').error('not-whole', 'a ramp ends with everybody: the last part is 100%');
  }
  return { shape: 'table', days: last.day, table: known, every: readEvery(spot, last.day) };
}

function readEvery(spot: Spot<RampShape>, days: number): number {
  const usual = days <= SHORT ? 1 : 7;
  const every = spot.at('every').parse(parseDays) ?? usual;
  if (every <= days) return every;
  spot.at('every').error('too-long', `\`every\` is longer than the ramp, ${daysText(days)}`);
  return usual;
}

/** Reads a pilot: a part of everybody for so many days. */
export function readPilot(spot: Spot<NonNullable<StepShape['pilot']>>): Step['pilot'] {
  const share = spot.at('share').parse(parsePilotShare);
  const days = spot.at('for').parse(parseDays);
  return share === null || days === null ? null : { share, days };
}

function parsePilotShare(value: unknown): Parsed<number> {
  const share = parseShare(value);
  if (!share.ok || share.value > 0) return share;
  return refuse('not-positive', `a pilot of ${backticked(String(value))} has nobody in it: write for example 10%`);
}

/** Days from the start to everybody, by plan. */
export function daysToFull({ pilot, ramp }: Pick<Step, 'pilot' | 'ramp'>): number {
  return (pilot?.days ?? 0) + ramp.days;
}
