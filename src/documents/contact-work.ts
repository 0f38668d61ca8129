import { meanOf, meanOver } from './law-mean.ts';
import type { Channel, Intent, Scenario } from './scenario.ts';

/**
 * Seconds of an agent that a contact takes on average, at the usual speed and at the least: bots contain and hand over
 * as they may, and agents have as many sessions at once as get most done.
 */
export function workOf({ intents, selfService }: Scenario, channel: Channel, name: string): number {
  const intent = intents.find((candidate) => candidate.name === name);
  if (intent === undefined) return 0;
  const bot = selfService.find(({ on }) => on.includes(channel.name));
  const alone = handleOf(intent, channel) * sessionPart(channel);
  if (bot === undefined) return alone;
  const contained = bot.contains.find((share) => share.name === name)?.share ?? 0;
  return alone * (1 - bot.givesUp) * (1 - contained) * (1 - bot.handoverSaves);
}

function handleOf(intent: Intent, channel: Channel): number {
  const after = intent.afterContactWork ?? channel.afterContactWork;
  return meanOver(intent.handle) + (after === null ? 0 : meanOf(after));
}

/** Part of an agent that a session takes: k sessions at speed s each get k · s done, and the customer's part is free. */
function sessionPart({ sessions: { speed, customerIdle } }: Channel): number {
  return (1 - customerIdle) / Math.max(...speed.map((each, i) => (i + 1) * each));
}
