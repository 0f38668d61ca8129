import { type Model, NO_LAW } from '../compile/model.ts';

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
  const answeredByAll = teams.every(({ serves }) => serves.flat().length === model.lines);
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
    teams.some(({ serves }) => serves.length > 1) ? 'it knows no priorities' : null,
    types.some(({ arrivals }) => arrivals.kind === 'trace') ? 'it leaves out recorded arrivals' : null,
    oneLevel ? null : `it takes the service level of ${first!.name} for every channel's`,
  ].filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons : ['by chance alone, for the formula is exact here'];
}
