import { reachOf } from '../documents/reach.ts';
import type { Channel, Flow, Intent, Scenario } from '../documents/scenario.ts';

/** A channel with an intent, before it has tables. */
export interface ContactType {
  readonly channel: Channel;
  readonly intent: Intent;
  /** Every flow that brings it, with its stretch [low, high) of that flow's mix; empty: it is only reached from others. */
  readonly flows: readonly FlowPart[];
}

export interface FlowPart {
  readonly flow: Flow;
  readonly low: number;
  readonly high: number;
}

/**
 * Every pair of a channel and an intent that can occur: those with a volume first, channel by channel; then those that
 * campaigns and journeys bring; then what these turn into, nearest first.
 */
export function contactTypes(scenario: Scenario): ContactType[] {
  const types = scenario.channels.flatMap((channel) =>
    scenario.intents.flatMap((intent): ContactType[] => {
      const flows = channel.flows.flatMap((flow) => stretchOf(flow, intent.name));
      return flows.length === 0 ? [] : [{ channel, intent, flows }];
    }),
  );
  for (const reached of reachOf(scenario)) {
    const channel = scenario.channels.find(({ name }) => name === reached.channel)!;
    const intent = scenario.intents.find(({ name }) => name === reached.intent)!;
    if (types.some((type) => type.channel === channel && type.intent === intent)) continue;
    types.push({ channel, intent, flows: [] });
  }
  return types;
}

/** Finds a type by names. */
export type TypeIndex = (channel: string, intent: string) => number;

export function typeIndex(types: readonly ContactType[]): TypeIndex {
  const places = new Map(types.map(({ channel, intent }, t) => [`${channel.name}/${intent.name}`, t]));
  return (channel, intent) => {
    const found = places.get(`${channel}/${intent}`);
    if (found === undefined) throw new Error(`no contact of ${intent} on ${channel} can occur`);
    return found;
  };
}

function stretchOf(flow: Flow, intent: string): FlowPart[] {
  let low = 0;
  for (const [i, { intent: name, share }] of flow.mix.entries()) {
    // The last stretch ends at 1 whatever rounding made of the sum.
    if (name === intent) return [{ flow, low, high: i === flow.mix.length - 1 ? 1 : low + share }];
    low += share;
  }
  return [];
}
