import { NO_LAW } from '../compile/law-ref.ts';
import type { Model, TeamModel, TypeModel } from '../compile/model.ts';
import { type PlainRemark, type Remark, remark } from './remark.ts';

/**
 * Whether a formula of waiting lines would mislead, however it is explained: work that waits overnight is no queue to
 * be answered at once, agents with several sessions are no servers, and a bot answers most before people are asked.
 */
export function isBeyondErlang({ types, channels }: Model): boolean {
  return types.some(({ channel, selfService }) => {
    const { deferred, sessions } = channels[channel]!;
    return deferred || sessions > 1 || selfService !== null;
  });
}

/**
 * Why the simulation may say something else than Erlang's formulas, for this model; never empty.
 * @param steady the same rate, agents, handle time and patience from one end of a long run to the other
 */
export function reasonsOf(model: Model, steady: boolean): Remark[] {
  const { teams, types, laws, channels, busyness } = model;
  const used = new Set(types.flatMap(({ busyness: own }) => own));
  const talk = types.flatMap(({ handle }) => handle.filter((law) => law !== NO_LAW));
  const one = (values: readonly unknown[]): boolean => new Set(values).size <= 1;
  const exponential = laws.every(({ kind }) => kind === 'exponential');
  const talkOnly = types.every(({ afterContactWork }) => afterContactWork === NO_LAW);
  const limited = channels.some(({ lines, queueCapacity }) => Number.isFinite(lines) || Number.isFinite(queueCapacity));
  const answeredByAll = teams.every((team) => answersAll(team, model.lines.length));
  const [first] = channels;
  const oneLevel = channels.every(
    ({ within, formula, shortAbandon }) =>
      within === first!.within && formula === first!.formula && shortAbandon === first!.shortAbandon,
  );
  const withoutAgents = model.grid.open.some(
    (open, i) =>
      open === 1 &&
      teams.every(({ agents }) => agents[i] === 0) &&
      types.some(({ arrivals }) => arrivals.kind === 'poisson' && arrivals.expected[i]! > 0),
  );
  const plain: (PlainRemark | null)[] = [
    steady ? null : 'formula is steady',
    withoutAgents ? 'formula skips the unstaffed' : null,
    [...used].some((i) => busyness[i]!.cv > 0) ? 'formula knows no busy days' : null,
    exponential && talkOnly ? null : 'formula is exponential',
    one(talk) && one(types.map(({ patience }) => patience)) ? null : 'formula takes contacts as alike',
    answeredByAll ? null : 'formula takes agents as skilled',
    types.every(({ speed }) => speed.every((factor) => factor === 1)) ? null : 'formula takes agents as fast',
    limited ? 'formula knows no lines' : null,
    ...behaviours(model),
    teams.some(({ serves }) => serves.length > 1) ? 'formula knows no priorities' : null,
    types.some(({ arrivals }) => arrivals.kind === 'trace') ? 'formula skips the recorded' : null,
  ];
  const reasons = [
    ...plain.filter((id) => id !== null).map((id) => remark(id, {})),
    ...(oneLevel ? [] : [remark('formula knows one service level', { channel: first!.name })]),
  ];
  return reasons.length > 0 ? reasons : [remark('formula is exact', {})];
}

function answersAll({ serves, servesAfter, reserve }: TeamModel, lines: number): boolean {
  return (
    serves.flat().length === lines && servesAfter.every((after) => after === 0) && reserve.every((kept) => kept === 0)
  );
}

/** What customers and agents do that the formulas leave out. */
function behaviours({ types, teams, journeys, customers, sharedLines }: Model): (PlainRemark | null)[] {
  const some = (does: (type: TypeModel) => boolean): boolean => types.some(does);
  const returns = some(({ redial, repeat, chase }) => redial !== null || repeat !== null || chase !== null);
  const leaves = some(({ balk, shift, message }) => balk !== null || shift !== null || message !== null);
  return [
    returns ? 'formula knows no returns' : null,
    leaves ? 'formula knows nobody leaving' : null,
    some(({ callback }) => callback !== null) ? 'formula knows no callbacks' : null,
    some(({ transfer }) => transfer !== null) ? 'formula knows no transfers' : null,
    some(({ interruptible }) => interruptible) ? 'formula knows no interruptions' : null,
    Number.isFinite(sharedLines) ? 'formula knows no shared lines' : null,
    journeys.length > 0 ? 'formula knows no journeys' : null,
    customers.length > 0 ? 'formula knows no customers' : null,
    teams.every(({ workforce }) => workforce.plain) ? null : 'formula takes agents as there',
  ];
}
