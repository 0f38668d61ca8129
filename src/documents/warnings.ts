import { expectedLoad } from './expected-load.ts';
import { backticked } from './found.ts';
import type { Reached } from './reach.ts';
import type { Channel, Scenario } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import type { Spot } from './spot.ts';
import { warnOfUnreached } from './unreached.ts';

const MANY = 10_000_000;
/** Contacts simulated in a second by one core, as an order of magnitude for the estimate of time. */
const PER_SECOND = 1_000_000;

/** Warns of what is allowed and probably not meant, looking at the scenario as a whole. */
export function warnOfWhole(spot: Spot<ScenarioShape>, scenario: Scenario, reached: readonly Reached[]): void {
  warnOfUnused(spot, scenario);
  if (!checkSomething(spot, reached)) return;
  warnOfUnreached(spot, scenario, reached);
  if (!checkSomebody(spot, scenario)) return;
  const { contacts, work, duty } = expectedLoad(scenario);
  if (contacts > MANY) {
    const message = `about ${grouped(contacts)} contacts in each replication, some ${timeText(contacts / PER_SECOND)} of computing each: check the volume and the number of days`;
    spot.at('channels').warn('many-arrivals', message, 'key');
  }
  if (work > duty && nobodyGivesUp(scenario)) {
    const needed = Number(((work / duty) * 100).toPrecision(3));
    const message = `the work expected is ${needed}% of the time that agents are on duty, and nobody abandons: the queue grows without end; add agents, or give the channels patience`;
    spot.at('teams').warn('overload', message, 'key');
  }
}

/** An error where nobody ever comes. */
function checkSomething(spot: Spot<ScenarioShape>, reached: readonly Reached[]): boolean {
  if (reached.length > 0) return true;
  const message = 'nobody ever comes: no channel has a `volume`; write for example `volume: { per_day: 500 }`';
  spot.at('channels').error('no-volume', message, 'key');
  return false;
}

/** An error where no team has anybody at any time; a warning for a single team. */
function checkSomebody(spot: Spot<ScenarioShape>, { teams }: Scenario): boolean {
  const empty = teams.filter(
    ({ agents, shifts }) => agents.every(({ value }) => value === 0) && shifts.every((shift) => shift.agents === 0),
  );
  if (empty.length === teams.length) {
    spot
      .at('teams')
      .error('no-agents', 'no team has an agent at any time within the opening hours: set `agents` above 0', 'key');
    return false;
  }
  for (const { name, shifts } of empty) {
    const place = spot
      .at('teams')
      .child(name)
      .child(shifts.length > 0 ? 'shifts' : 'agents');
    place.warn('no-agents', `team ${backticked(name)} has no agent at any time within the opening hours`, 'key');
  }
  return true;
}

/** True when nothing makes the queues shorter but answers: no patience ends, no line is full, nobody is sent elsewhere. */
function nobodyGivesUp({ channels, intents, lines }: Scenario): boolean {
  return lines === null && channels.every(stayHowever) && intents.every(({ patience }) => patience.length === 0);
}

function stayHowever({ lines, queueCapacity, patience, balk, message, shift, callback }: Channel): boolean {
  const limited = lines !== null || queueCapacity !== null;
  const leaving = [balk, message, shift, callback].some((behaviour) => behaviour !== null);
  return !limited && !leaving && patience.length === 0;
}

function warnOfUnused(spot: Spot<ScenarioShape>, { channels, busyness }: Scenario): void {
  const factors = new Set(channels.flatMap((channel) => channel.busyness));
  for (const { name } of busyness) {
    if (factors.has(name)) continue;
    spot
      .at('busyness')
      .child(name)
      .warn('unused', `no channel names the busyness factor ${backticked(name)}`, 'key');
  }
}

/** `10,400,000`, to three figures. */
function grouped(value: number): string {
  return String(Math.round(Number(value.toPrecision(3)))).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `40 seconds`, `6 minutes`, `2 hours`, `3 days`. */
function timeText(seconds: number): string {
  for (const [unit, size] of [
    ['days', 86_400],
    ['hours', 3600],
    ['minutes', 60],
  ] as const) {
    if (seconds >= 2 * size) return `${Math.round(seconds / size)} ${unit}`;
  }
  return `${Math.round(seconds)} seconds`;
}
