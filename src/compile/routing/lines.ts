import type { Scenario } from '../../documents/scenario.ts';
import type { LineModel, Model, RouteModel } from '../model.ts';
import { placeWith } from './team-tiers.ts';
import { priorityOf, type Way } from './way.ts';

/** A waiting line: what its contacts have in common, since those who stand alike with every team wait in one. */
export interface Line extends LineModel {
  /** By team: place in the order of its freed agents; -1: never taken. */
  readonly places: readonly number[];
  /** Smaller goes first; 0 for all where priorities part nobody. */
  readonly priority: number;
  readonly overflow: RouteModel['overflow'];
  /** `live` is answered on the spot, `called` when no live one waits, `deferred` after both. */
  readonly standing: 'live' | 'called' | 'deferred';
  /** With `called`: agents kept idle. */
  readonly kept: number;
  /** Sets apart what stands alike with every team and still may not be mixed, such as contacts that share an agent. */
  readonly apart: readonly (string | number | boolean)[];
}

/** The line of a contact, by what it has in common with others. */
export function lineOf(
  way: Way,
  overflow: RouteModel['overflow'],
  order: Model['order'],
  scenario: Scenario,
): { line: Line; key: string } {
  const { channel, intent } = way.type;
  // A team that takes it by overflow alone takes it after the delay, freed agents too, unless its own list names it.
  const onlyOverflows = (team: number): boolean =>
    overflow.some(({ teams }) => teams.includes(team)) &&
    !scenario.routing.teams.some((entry) => entry.team === scenario.teams[team]!.name);
  const deferred = channel.deferred;
  const line: Line = {
    places: scenario.teams.map((team, t) => (onlyOverflows(t) ? -1 : placeWith(team, way, scenario))),
    priority: order === 'arrival' ? priorityOf(way.type) : 0,
    offset: order === 'aged' ? lateness(way, scenario) : 0,
    weight: order === 'weighted' || isRuled(scenario) ? intent.value : 1,
    deferred,
    overflow,
    standing: way.calledLast ? 'called' : deferred ? 'deferred' : 'live',
    kept: way.calledLast ? (channel.callback?.reserve ?? 0) : 0,
    apart: [
      ...(isRuled(scenario) ? [channel.name, intent.name] : apartBy(way, order)),
      ...deadlineOf(way),
      channel.sessions.most,
    ],
  };
  return { line, key: JSON.stringify(line) };
}

/**
 * Under ageing a contact gains one priority for each so many seconds waited, so that priority p counts as having come
 * p times as much later. One without a priority comes next after the last.
 */
function lateness({ type }: Way, { routing, intents, channels }: Scenario): number {
  const stated = [...intents, ...channels].flatMap(({ priority }) => (priority === null ? [] : [priority]));
  const priority = priorityOf(type);
  const place = Number.isFinite(priority) ? priority : Math.max(0, ...stated) + 1;
  return place * (routing.ageing ?? 0);
}

/** A rule of the user's own chooses between channels and intents, and may ask what each is worth: each has a line. */
function isRuled({ routing }: Pick<Scenario, 'routing'>): boolean {
  return routing.strategy === 'custom';
}

/** What an order compares by their heads are lines of their own: whoever is due first, whoever waits longest on average. */
function apartBy({ type: { channel, intent } }: Way, order: Model['order']): string[] {
  return order === 'due' ? [channel.name] : order === 'equitable' ? [intent.name] : [];
}

/** Deferred contacts that are due after different times do not share a line, or the first to come were not the first due. */
function deadlineOf({ type: { channel } }: Way): (number | boolean)[] {
  return channel.deferred && channel.deadline !== null ? [channel.deadline.seconds, channel.deadline.business] : [];
}
