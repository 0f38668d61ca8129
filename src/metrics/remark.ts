/**
 * Sentences that the engine adds to its numbers: what to take care of, why a formula says something else, what a plan
 * leaves out. A result carries which sentence it is and what it speaks of, so that it can be told in any language.
 */
export interface Remark {
  readonly id: RemarkId;
  /** The sentence in English, its numbers as they are. */
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What a place of a sentence holds, unless it is a name or a count: `kpi` the id of a metric, `span` a length of time in
 * seconds.
 */
export type PlaceKind = 'name or count' | 'kpi' | 'span';

/** By id, in English. `{within:span}` is the place of the value `within`. */
export const REMARKS = {
  'precision not reached': 'the precision asked for {metric:kpi} was not reached with the replications allowed',

  'service level g0': 'g0 = handled within T / handled, T = {within:span}',
  'service level g1': 'g1 = handled within T / (offered − abandoned within T), T = {within:span}',
  'service level g2': 'g2 = (handled within T + abandoned within T) / offered, T = {within:span}',
  'service level g2 short': 'g2 = (handled within T + abandoned within {short:span}) / offered, T = {within:span}',
  'service level g3': 'g3 = handled within T / offered, T = {within:span}',

  'load exceeds agents': 'in {exceeded} of {intervals} intervals the load exceeds the agents',
  'formula is steady': 'the formula takes each interval by itself in steady state, the simulation carries queues on',
  'formula skips the unstaffed': 'it leaves out the intervals without agents',
  'formula knows no busy days': 'it knows no busy and quiet days',
  'formula is exponential': 'it takes handle time and patience as exponential',
  'formula takes contacts as alike': 'it takes all contacts as alike, by their means',
  'formula takes agents as skilled': 'it lets every agent take every contact',
  'formula takes agents as fast': 'it takes all agents as equally fast',
  'formula knows no lines': 'it knows no limit of lines',
  'formula knows no returns': 'it leaves out those who come back: redials, repeats and chases',
  'formula knows nobody leaving': 'it knows nobody who goes elsewhere rather than wait',
  'formula knows no callbacks': 'it knows no callbacks',
  'formula knows no transfers': 'it knows no transfers',
  'formula knows no interruptions': 'it lets nobody be interrupted',
  'formula knows no shared lines': 'it knows no lines that channels share',
  'formula knows no journeys': 'it leaves out the help that purchases need',
  'formula knows no customers': 'it knows no customers who leave',
  'formula takes agents as there': 'it takes every agent the schedule asks for as there, and all as equal',
  'formula knows no priorities': 'it knows no priorities',
  'formula skips the recorded': 'it leaves out recorded arrivals',
  'formula knows one service level': "it takes the service level of {channel} for every channel's",
  'formula is exact': 'by chance alone, for the formula is exact here',

  'one replication': '1 replication is few: intervals are wide, and shares of replications rough',
  'few replications': '{replications} replications are few: intervals are wide, and shares of replications rough',
  'never any data': '`{result}` of {file} has no data in every replication: nothing is known of it',
  'data missing':
    '`{result}` of {file} has no data in {without} of {replications} replications: its probability is over the others',
  'still open': '`{result}` of {file} is neither surely met nor surely missed after {replications} replications',
  'no best by key results': 'no best is selected: replication {replication} of {file} has no data on key results',
  'no best by a metric': 'no best is selected: replication {replication} of {file} has no data on {metric:kpi}',

  'no owner': 'no owner',
  'no cost': 'no cost',
  'no evidence': 'no evidence',
  'objective without owner': 'objective {objective} has no owner',
  'step without owner': 'step {step} has no owner',
  'step without cost': 'step {step} has no cost',
  'step without evidence': 'step {step} has no evidence',
  'no review': 'no review is planned',
} as const;

export type RemarkId = keyof typeof REMARKS;

/** Names of the places of a sentence. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}:${PlaceKind}` ? Name : Place) | Places<Rest>
  : never;

/** Those that say the same of everything. */
export type PlainRemark = {
  [Id in RemarkId]: Places<(typeof REMARKS)[Id]> extends never ? Id : never;
}[RemarkId];

/** The sentence of this id, of these values. */
export function remark<Id extends RemarkId>(
  id: Id,
  values: Readonly<Record<Places<(typeof REMARKS)[Id]>, string | number>>,
): Remark {
  const plain = (value: string | number, kind: PlaceKind): string => (kind === 'span' ? `${value} s` : String(value));
  return { id, text: filled(REMARKS[id], values, plain), values };
}

/** A sentence with its values in place, each as `written` writes it. What a value itself says is no place. */
export function filled(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  written: (value: string | number, kind: PlaceKind) => string,
): string {
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind?: PlaceKind) =>
    written(values[name] ?? '', kind ?? 'name or count'),
  );
}
