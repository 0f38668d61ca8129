import type { Model, TypeModel } from '../compile/model.ts';

/** What a type of contact is capable of, as bits: the engine asks once, and contacts without it pay nothing. */

/** Something may follow from the customer's own decisions: it needs an identity. */
export const LIVELY = 1;
export const MEETS_BOT = 2;
/** May balk, shift or take a call back rather than wait. */
export const CHOOSES_AT_DOOR = 4;
/** Something may happen while it waits beside the end of patience. */
export const STIRS_IN_QUEUE = 8;
export const DEFERRED = 16;
export const SHARES_AGENT = 32;
export const HANDED_ON = 64;
/** An end matters: it may come back, resolve, be asked how it was. */
export const HAS_OUTCOME = 128;
export const INTERRUPTIBLE = 256;
export const INTERRUPTS = 512;
export const MISJUDGED = 1024;

/** The traits of each type. Found once a model and thread: every replication asks for them, and every tally. */
export function traitsOf(model: Model): Int32Array {
  let traits = found.get(model);
  if (traits === undefined) found.set(model, (traits = findTraits(model)));
  return traits;
}

const found = new WeakMap<Model, Int32Array>();

function findTraits(model: Model): Int32Array {
  const reached = new Set(model.types.flatMap(destinationsOf));
  const interruptible = model.types.filter((type) => type.interruptible).map(({ priority }) => priority);
  const worst = interruptible.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...interruptible);
  return Int32Array.from(model.types, (type, t) => {
    const channel = model.channels[type.channel]!;
    const bits = [
      type.selfService !== null && MEETS_BOT,
      (type.balk !== null || type.callback !== null || (type.shift?.atTheDoor ?? 0) > 0) && CHOOSES_AT_DOOR,
      stirs(type, model) && STIRS_IN_QUEUE,
      channel.deferred && DEFERRED,
      channel.sessions > 1 && SHARES_AGENT,
      type.transfer !== null && HANDED_ON,
      (hasOutcome(type, t, model) || reached.has(t)) && HAS_OUTCOME,
      type.interruptible && channel.sessions === 1 && INTERRUPTIBLE,
      type.priority < worst && INTERRUPTS,
      type.misjudged.length > 0 && MISJUDGED,
    ];
    const traits = bits.reduce<number>((sum, bit) => sum | (bit === false ? 0 : bit), 0);
    // Where models follow each other anything may be switched on while a contact is there: it is created for all of it.
    if (model.framed) return traits | LIVELY | STIRS_IN_QUEUE | HAS_OUTCOME;
    const deciding = MEETS_BOT | CHOOSES_AT_DOOR | STIRS_IN_QUEUE | HANDED_ON | HAS_OUTCOME | MISJUDGED;
    return (traits & deciding) !== 0 ? traits | LIVELY : traits;
  });
}

function stirs(type: TypeModel, { routes }: Model): boolean {
  const shifts = type.shift !== null && type.shift.after < Number.POSITIVE_INFINITY;
  const own = [type.route, ...type.misjudged.map(({ route }) => route), type.callback?.route ?? type.route];
  const overflows = own.some((route) => routes[route]!.overflow.length > 0);
  return type.message !== null || shifts || type.chase !== null || overflows;
}

function hasOutcome(type: TypeModel, t: number, { satisfaction, journeys, sticky, channels }: Model): boolean {
  return (
    type.redial !== null ||
    type.repeat !== null ||
    type.fcr !== null ||
    type.worth > 0 ||
    type.customers >= 0 ||
    satisfaction !== null ||
    sticky ||
    channels[type.channel]!.overAttempts ||
    journeys.some((journey) => journey.type === t)
  );
}

/** What customers of a type may turn into: whoever arrives from elsewhere brings an issue along. */
function destinationsOf({ redial, repeat, shift, transfer, chase, selfService }: TypeModel): number[] {
  const turns = [...(redial?.to ?? []), ...(repeat?.to ?? [])].map(({ type }) => type);
  const others = [shift?.to, transfer?.to, chase?.to, selfService?.shiftTo];
  return [...turns, ...others.filter((type) => type !== undefined)];
}
