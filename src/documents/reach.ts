import type { Share } from './behaviour-terms.ts';
import { SAME } from './behaviours/redial.ts';
import type { Scenario } from './scenario.ts';
import type { Spot } from './spot.ts';
import type { Path } from './yaml-source.ts';

/** A contact with this intent may come on this channel. */
export interface Reached {
  readonly channel: string;
  readonly intent: string;
  /** Where the document leads there; null: by the channel's own volume. */
  readonly by: Path | null;
}

/** What reach depends on. */
export type Leading = Pick<Scenario, 'intents' | 'channels' | 'selfService' | 'campaigns' | 'journeys'>;

/**
 * Every channel and intent that contacts may come with, each pair once: by a volume, a campaign or a journey, and by
 * whatever leads on from those: redials, repeats, shifts, transfers, chases.
 */
export function reachOf(scenario: Leading): readonly Reached[] {
  const reached = new Map<string, Reached>();
  const add = (channel: string, intent: string, by: Path | null): void => {
    const key = `${channel}\0${intent}`;
    if (!reached.has(key)) reached.set(key, { channel, intent, by });
  };
  for (const { name, flows } of scenario.channels) {
    for (const { mix } of flows) for (const { intent } of mix) add(name, intent, null);
  }
  for (const { name, channel, intent } of scenario.campaigns) add(channel, intent, ['campaigns', name, 'intent']);
  for (const { name, channel, intent } of scenario.journeys) add(channel, intent, ['journeys', name, 'help', 'intent']);
  // A map hands over what is added while it is gone through, so this ends when nothing leads further.
  for (const { channel, intent } of reached.values()) {
    for (const next of stepsFrom(channel, intent, scenario)) add(next.channel, next.intent, next.by);
  }
  return [...reached.values()];
}

/** Where a contact may lead to in one step. */
function stepsFrom(name: string, intentName: string, { channels, intents, selfService }: Leading): Reached[] {
  const steps: Reached[] = [];
  const go = (channel: string, intent: string, ...by: string[]): number => steps.push({ channel, intent, by });
  const channel = channels.find((candidate) => candidate.name === name);
  const intent = intents.find((candidate) => candidate.name === intentName);
  if (channel === undefined || intent === undefined) return steps;

  const { redial, shift, chase } = channel;
  const here = ['channels', name];
  for (const to of placesOr(redial?.to, name)) {
    for (const into of placesOr(redial?.toIntents, SAME)) {
      // What is new decides which of the two is shown as the reason.
      const key = into === SAME ? ['to', to] : ['to_intents', into];
      if (redial !== null) go(to, into === SAME ? intentName : into, ...here, 'redial', ...key);
    }
  }
  if (shift !== null) go(shift.to, intentName, ...here, 'shift', 'to');
  if (chase !== null) go(chase.to, intentName, ...here, 'chase', 'to');
  const { repeat, transfer } = intent;
  for (const { name: to } of repeat?.to ?? []) go(to, intentName, 'intents', intentName, 'repeat', 'to', to);
  if (transfer !== null) go(name, transfer.to, 'intents', intentName, 'transfer', 'to');
  for (const bot of selfService) {
    if (bot.shift === null || !bot.on.includes(name)) continue;
    go(bot.shift.to, intentName, 'self_service', bot.name, 'shift', 'to');
  }
  return steps;
}

function placesOr(shares: readonly Share[] | undefined, other: string): readonly string[] {
  return shares === undefined || shares.length === 0 ? [other] : shares.map(({ name }) => name);
}

/** The place of a path, and which part of it: the key of an entry, or the value of what is written as a bare name. */
export function placeAt(root: Spot, path: Path): { readonly spot: Spot; readonly part: 'key' | 'value' } {
  const at = (steps: Path): Spot => steps.reduce<Spot>((spot, step) => spot.child(String(step)), root);
  const spot = at(path);
  if (spot.missing) return { spot: at(path.slice(0, -1)), part: 'value' };
  return { spot, part: ['to', 'intent'].includes(spot.key) ? 'value' : 'key' };
}
