import type { Scenario } from '../documents/scenario.ts';
import { type BehaviourSetting, behavioursOf } from './behaviours/behaviours.ts';
import type { ContactType } from './contact-types.ts';
import { NO_LAW } from './law-ref.ts';
import type { Arrivals, TypeModel } from './model.ts';
import type { RoutingTables } from './routing/routing-tables.ts';
import { priorityOf } from './routing/way.ts';

/** The table of a type of contact, the t-th: where it belongs, how it comes, how it is handled and what may become of it. */
export function typeModel(
  type: ContactType,
  t: number,
  arrivals: Arrivals,
  routing: RoutingTables,
  scenario: Scenario,
  setting: BehaviourSetting,
): TypeModel {
  const { channel, intent, flows } = type;
  const { book } = setting;
  const skills = scenario.teams.map((team) => team.skills.find((skill) => skill.intent === intent.name));
  return {
    name: `${channel.name}/${intent.name}`,
    channel: scenario.channels.indexOf(channel),
    intent: scenario.intents.indexOf(intent),
    ...routing.types[t]!,
    priority: priorityOf(type),
    interruptible: channel.interruptible,
    arrivals,
    customers: scenario.customers.findIndex(({ name }) => flows.some(({ flow }) => flow.customers === name)),
    busyness: channel.busyness.map((name) => scenario.busyness.findIndex((factor) => factor.name === name)),
    patience: book.enterSchedule(intent.patience.length > 0 ? intent.patience : channel.patience),
    afterContactWork: book.enter(intent.afterContactWork ?? channel.afterContactWork),
    handle: skills.map((skill) =>
      skill === undefined ? NO_LAW : book.enterSchedule(skill.handle.length > 0 ? skill.handle : intent.handle),
    ),
    speed: skills.map((skill) => skill?.speed ?? 1),
    ...behavioursOf(type, routing.callbackRoutes[t]!, setting),
  };
}
