import { isLively } from '../center/counting/counts.ts';
import { NO_LAW } from '../compile/law-ref.ts';
import type { Model, TypeModel } from '../compile/model.ts';
import type { Scope } from './scopes.ts';
import { listSlots } from './slots.ts';

/**
 * What a model may use, and without which a KPI of it would only clutter results. What belongs to the contact at hand is
 * asked of the scope's own types; what brings contacts from elsewhere is asked of the whole model.
 */
const USES = {
  'self-service': (_, types) => types.some(({ selfService }) => selfService !== null),
  callback: (_, types) => types.some(({ callback }) => callback !== null),
  balking: (_, types) => types.some(({ balk }) => balk !== null),
  transfer: ({ types }) => types.some(({ transfer }) => transfer !== null),
  shift: ({ types }) =>
    types.some(({ shift, selfService }) => shift !== null || (selfService !== null && selfService.shift > 0)),
  redial: ({ types }) => types.some(({ redial }) => redial !== null),
  repeat: ({ types }) => types.some(({ repeat }) => repeat !== null),
  chase: ({ types }) => types.some(({ chase }) => chase !== null),
  /** Somebody comes more than once. */
  return: ({ types }) =>
    types.some(({ redial, repeat, chase }) => redial !== null || repeat !== null || chase !== null),
  resolution: ({ types }) => types.some(({ fcr }) => fcr !== null),
  worth: ({ types }) => types.some(({ worth }) => worth > 0),
  /** Whoever gives up for good is counted. */
  loss: ({ types }) => types.some(({ fcr, worth, redial }) => fcr !== null || worth > 0 || redial !== null),
  satisfaction: ({ satisfaction }) => satisfaction !== null,
  deferral: ({ channels }, types) => types.some(({ channel }) => channels[channel]!.deferred),
  deadline: ({ channels }, types) =>
    types.some(({ channel }) => channels[channel]!.deferred && Number.isFinite(channels[channel]!.deadline)),
  sessions: ({ channels }, types) => types.some(({ channel }) => channels[channel]!.sessions > 1),
  /** A team answers nothing but sessions. */
  slots: (model, _, { teams }) => {
    const slots = listSlots(model);
    return teams.some((team) => slots[team]! > 0);
  },
  interruption: (_, types) => types.some(({ interruptible }) => interruptible),
  /** Any behaviour at all. */
  behaviour: (model) => isLively(model),
  wage: ({ teams }) => teams.some(({ workforce }) => workforce.wage !== null),
  /** More is said of people than how many are on duty. */
  payroll: ({ teams }) =>
    teams.some(
      ({ workforce: { plain, wage, paid, roster } }) =>
        !plain || wage !== null || paid.some((agents, moment) => agents !== roster[moment]),
    ),
  /** Who gets the next contact is a question of sharing evenly, or the agents are not alike. */
  equity: ({ pick, order, rule, teams }) =>
    pick !== 'longest_idle' ||
    order === 'equitable' ||
    rule !== null ||
    teams.some(({ workforce }) => !workforce.plain),
  journey: ({ journeys }) => journeys.length > 0,
  customers: ({ customers }) => customers.length > 0,
} as const satisfies Record<string, (model: Model, types: readonly TypeModel[], scope: Scope) => boolean>;

export type Need = keyof typeof USES;
export const NEEDS = Object.keys(USES) as readonly Need[];

/** What a model uses in one of its scopes. */
export function needsOf(model: Model, scope: Scope): ReadonlySet<Need> {
  const own = typesOf(model, scope);
  return new Set(NEEDS.filter((need) => USES[need](model, own, scope)));
}

/** The types that belong to a scope; those that its teams answer, where it is made of teams alone. */
function typesOf({ types }: Model, scope: Scope): readonly TypeModel[] {
  if (scope.kind !== 'team' && scope.kind !== 'site') return scope.types.map((t) => types[t]!);
  return types.filter(({ handle }) => scope.teams.some((team) => handle[team] !== NO_LAW));
}
