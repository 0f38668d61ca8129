import type { SelfService } from '../documents/behaviour-terms.ts';
import type { CustomerBase, Journey } from '../documents/demand-terms.ts';
import type { Channel, Scenario, Team } from '../documents/scenario.ts';
import type { ContactType } from './contact-types.ts';
import { Remembered } from './remembered.ts';

/**
 * A scenario laid out as another one, the frame, which has every part that may ever be switched on: the same channels,
 * teams, bots, journeys and customer bases in the same order, so that all models of a course share their indices. What
 * the scenario lacks stands there and does nothing: nobody comes, nobody is on duty, no bot answers.
 */
export function inFrame(scenario: Scenario, frame: Scenario): Scenario {
  if (scenario === frame) return scenario;
  return {
    ...scenario,
    channels: laidOut(scenario.channels, frame.channels, silent),
    teams: laidOut(scenario.teams, frame.teams, unstaffed),
    selfService: laidOut(scenario.selfService, frame.selfService, inFrontOfNothing),
    journeys: laidOut(scenario.journeys, frame.journeys, unvisited),
    customers: laidOut(scenario.customers, frame.customers, standingStill),
  };
}

/** The types of the frame, with what the scenario says of each. */
export function typesInFrame(
  types: readonly ContactType[],
  own: readonly ContactType[],
  scenario: Scenario,
): ContactType[] {
  const flows = new Map(own.map((type) => [`${type.channel.name}/${type.intent.name}`, type.flows]));
  return types.map(({ channel: { name }, intent: { name: reason } }) => ({
    channel: scenario.channels.find((channel) => channel.name === name)!,
    intent: scenario.intents.find((intent) => intent.name === reason)!,
    flows: flows.get(`${name}/${reason}`) ?? [],
  }));
}

/** Made once each: what stands idle is the same thing day after day. */
const idled = new Remembered<object, object>();

function laidOut<T extends { readonly name: string }>(
  own: readonly T[],
  frame: readonly T[],
  idle: (part: T) => T,
): T[] {
  return frame.map((part) => own.find(({ name }) => name === part.name) ?? (idled.of(part, () => idle(part)) as T));
}

const silent = (channel: Channel): Channel => ({ ...channel, flows: [] });
const unstaffed = (team: Team): Team => ({
  ...team,
  agents: [],
  shifts: [],
  workforce: { ...team.workforce, hires: [], headcount: 0 },
});
const inFrontOfNothing = (bot: SelfService): SelfService => ({ ...bot, on: [] });
const unvisited = (journey: Journey): Journey => ({ ...journey, volume: { ...journey.volume, amount: 0 } });
const standingStill = (base: CustomerBase): CustomerBase => ({ ...base, joins: 0, churn: 0 });
