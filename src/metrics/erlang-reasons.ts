import { NO_LAW } from '../compile/law-ref.ts';
import type { Model, TeamModel, TypeModel } from '../compile/model.ts';

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
export function reasonsOf(model: Model, steady: boolean): string[] {
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
  const reasons = [
    steady ? null : 'the formula takes each interval by itself in steady state, the simulation carries queues on',
    withoutAgents ? 'it leaves out the intervals without agents' : null,
    [...used].some((i) => busyness[i]!.cv > 0) ? 'it knows no busy and quiet days' : null,
    exponential && talkOnly ? null : 'it takes handle time and patience as exponential',
    one(talk) && one(types.map(({ patience }) => patience)) ? null : 'it takes all contacts as alike, by their means',
    answeredByAll ? null : 'it lets every agent take every contact',
    types.every(({ speed }) => speed.every((factor) => factor === 1)) ? null : 'it takes all agents as equally fast',
    limited ? 'it knows no limit of lines' : null,
    ...behaviours(model),
    teams.some(({ serves }) => serves.length > 1) ? 'it knows no priorities' : null,
    types.some(({ arrivals }) => arrivals.kind === 'trace') ? 'it leaves out recorded arrivals' : null,
    oneLevel ? null : `it takes the service level of ${first!.name} for every channel's`,
  ].filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons : ['by chance alone, for the formula is exact here'];
}

function answersAll({ serves, servesAfter, reserve }: TeamModel, lines: number): boolean {
  return (
    serves.flat().length === lines && servesAfter.every((after) => after === 0) && reserve.every((kept) => kept === 0)
  );
}

/** What customers and agents do that the formulas leave out. */
function behaviours({ types, teams, journeys, customers, sharedLines }: Model): (string | null)[] {
  const some = (does: (type: TypeModel) => boolean): boolean => types.some(does);
  const returns = some(({ redial, repeat, chase }) => redial !== null || repeat !== null || chase !== null);
  const leaves = some(({ balk, shift, message }) => balk !== null || shift !== null || message !== null);
  return [
    returns ? 'it leaves out those who come back: redials, repeats and chases' : null,
    leaves ? 'it knows nobody who goes elsewhere rather than wait' : null,
    some(({ callback }) => callback !== null) ? 'it knows no callbacks' : null,
    some(({ transfer }) => transfer !== null) ? 'it knows no transfers' : null,
    some(({ interruptible }) => interruptible) ? 'it lets nobody be interrupted' : null,
    Number.isFinite(sharedLines) ? 'it knows no lines that channels share' : null,
    journeys.length > 0 ? 'it leaves out the help that purchases need' : null,
    customers.length > 0 ? 'it knows no customers who leave' : null,
    teams.every(({ workforce }) => workforce.plain)
      ? null
      : 'it takes every agent the schedule asks for as there, and all as equal',
  ];
}
