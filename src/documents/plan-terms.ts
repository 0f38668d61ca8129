/**
 * The plan after reading and checking: what is proposed, with dates as days of the horizon, amounts as plain numbers and
 * every path, metric and name known to exist. Plain data that can be cloned to a thread.
 */
import type { Distribution } from '../random/distribution.ts';
import type { ScopeKind } from './scope-kind.ts';

export interface Plan {
  readonly name: string;
  /** The file as given. */
  readonly file: string;
  readonly description: string | null;
  readonly baseline: {
    /** Path of the scenario file, from where the plan's file is looked for. */
    readonly file: string;
    /** sha256 of the scenario's content as `contentLock` makes it, without the prefix; null: not locked. */
    readonly lock: string | null;
  };
  readonly horizon: Horizon;
  readonly budget: { readonly limit: number; readonly currency: string | null } | null;
  readonly stakeholders: readonly { readonly name: string; readonly role: string }[];
  /** Every value that an effect or an assumption touches, once each. */
  readonly values: readonly TouchedValue[];
  /** What is not known of the world, whatever is done: drawn once a replication, for the baseline and every plan alike. */
  readonly assumptions: readonly Effect[];
  /** The same in the author's words. */
  readonly assumed: readonly WrittenEffect[];
  readonly objectives: readonly Objective[];
  /** All key results of all objectives, in order. */
  readonly keyResults: readonly KeyResult[];
  readonly steps: readonly Step[];
  readonly reviews: readonly { readonly date: string; readonly day: number; readonly about: string | null }[];
  readonly gates: readonly Gate[];
}

export interface Horizon {
  /** First day, `YYYY-MM-DD`: that of the scenario's calendar. */
  readonly start: string;
  readonly days: number;
}

export interface Objective {
  readonly objective: string;
  readonly owner: string | null;
  /** Indices into `Plan.keyResults`. */
  readonly keyResults: readonly number[];
}

/** A span of days of the horizon: [from, to). */
export interface Period {
  readonly from: number;
  readonly to: number;
}

interface KeyResultBase {
  readonly id: string;
  /** As a planner would say it; made from the parts where none is written. */
  readonly text: string;
  /** The text is its author's. */
  readonly worded: boolean;
  /** The date, and the first day after it. */
  readonly by: string;
  readonly byDay: number;
  /** Met when P(met by its date) reaches it, a fraction. */
  readonly confidence: number;
  /** Something not to be spoilt, rather than something to reach. */
  readonly guardrail: boolean;
  /** Weight in the score of the plan; guardrails and others alike, 1 by default. */
  readonly weight: number;
}

export interface MetricResult extends KeyResultBase {
  readonly kind: 'metric';
  readonly metric: string;
  readonly scope: ScopeKind;
  readonly name: string;
  readonly target: Target;
  /** What is judged: the metric over this period, which ends by the date. */
  readonly window: Period;
  /** Every week of the window is to meet it, not the window as a whole. */
  readonly everyWeek: boolean;
}

/** `to`: an absolute value. `change`: relative to the baseline over the same window and on the same customers: −0.3 is 30 % less. */
export type Target =
  | { readonly kind: 'to'; readonly relation: 'at least' | 'at most'; readonly value: number }
  | { readonly kind: 'change'; readonly relation: 'at least' | 'at most'; readonly by: number };

export interface ActivityResult extends KeyResultBase {
  readonly kind: 'activity';
  /** Index of the step that is to be delivered: rolled out to everybody. */
  readonly step: number;
}

export type KeyResult = MetricResult | ActivityResult;

export interface Step {
  readonly id: string;
  /** What is done. */
  readonly text: string;
  readonly owner: string | null;
  readonly start: string;
  readonly day: number;
  /** Days after which it ends again; null: it stays. */
  readonly untilDay: number | null;
  /** A part of everybody for so many days, before the ramp begins. */
  readonly pilot: { readonly share: number; readonly days: number } | null;
  readonly ramp: Ramp;
  readonly delivery: Delivery;
  readonly obstacles: readonly Obstacle[];
  /** Indices of steps that must be delivered before it may start. */
  readonly after: readonly number[];
  readonly effects: readonly Effect[];
  /** The same in the author's words. */
  readonly changes: readonly WrittenEffect[];
  readonly cost: Cost;
  readonly evidence: string | null;
}

/** From the start (or the end of the pilot) to everybody. Its part changes once every so many days, and is 1 at the end. */
export interface Ramp {
  readonly shape: 'step' | 'linear' | 's-curve' | 'exponential' | 'table';
  readonly days: number;
  /** `table`: parts reached after so many days, ascending; straight lines between. */
  readonly table: readonly { readonly day: number; readonly part: number }[];
  /** Days between two changes. */
  readonly every: number;
}

/** onTime + never ≤ 1; the rest is late by `delay` (in days, rounded up). */
export interface Delivery {
  readonly onTime: number;
  readonly never: number;
  readonly delay: Distribution | null;
}

export interface Obstacle {
  readonly risk: string;
  readonly probability: number;
  /** Days, a distribution; null: it only threatens. */
  readonly delay: Distribution | null;
  readonly mitigation: string | null;
  readonly owner: string | null;
}

export interface Cost {
  /** The plan says nothing of it: not the same as free. */
  readonly unstated?: true;
  /** Money at the start, whether or not it is delivered in the end. */
  readonly once: number;
  /** Money a month from delivery on, by days of the month. */
  readonly monthly: number;
  /** Money for each unit of a metric that is a count: each contained contact. From delivery on. */
  readonly perUnit: readonly {
    readonly amount: number;
    readonly metric: string;
    readonly scope: ScopeKind;
    readonly name: string;
  }[];
}

/** A value of the scenario document that some effect of the plan changes. */
export interface TouchedValue {
  /** Keys from the top of the scenario document; numbers are places in lists. */
  readonly path: readonly (string | number)[];
  /** As written: `self_service.ivr.contains.order_status`. */
  readonly text: string;
  /** Null for words and switches. */
  readonly quantity: Quantity | null;
  /** What the scenario says: a number in the unit of `quantity`, a word, or a switch (absent `enabled` is true). */
  readonly base: number | string | boolean;
}

/**
 * A change of one value. Several on one value are composed in the order of the plan's steps, and of the effects of a
 * step: at part p of its ramp, `set` makes x into x + p (v − x), `add` x + p v, `multiply` x (1 + p (v − 1)).
 * Assumptions come first, with p = 1 from the first day.
 */
export type Effect =
  | {
      /** Index into `Plan.values`. */
      readonly value: number;
      readonly operation: 'set' | 'add' | 'multiply';
      /** In the unit of the value: fractions, seconds, plain numbers; for `multiply` a factor. */
      readonly amount: Distribution;
    }
  /** Words and switches: in force from the day the step begins to act. */
  | { readonly value: number; readonly operation: 'switch'; readonly to: string | boolean };

/** An effect as its author wrote it: nothing is computed with it. */
export interface WrittenEffect {
  /** Path of the value in the scenario. */
  readonly path: string;
  readonly operation: 'set' | 'add' | 'multiply';
  /** What the scenario says; null where it says nothing. */
  readonly today: string | null;
  /** `90%`, `triangular: [96%, 100%, 105%]`. */
  readonly amount: string;
  /** Where the figure comes from. */
  readonly why: string | null;
}

/**
 * How a number of the document is written: `fraction` as 24%, `seconds` as 200s, `number` plain, `whole` rounded to the
 * nearest whole number, `rate` with what follows the number (`32 BRL/h`, `3% per month`).
 */
export type Quantity =
  | { readonly kind: 'fraction' | 'seconds' | 'number' | 'whole' }
  | { readonly kind: 'rate'; readonly before: string; readonly after: string };

/** A sentence that holds or does not: `P(wait) >= 0.8`, `spend.p95 <= budget.limit`, `delta(cost_per_resolution) <= 0`. */
export interface Gate {
  /** As written. */
  readonly text: string;
  readonly left: GateTerm;
  readonly relation: '>=' | '<=' | '>' | '<';
  readonly right: GateTerm;
}

export type GateTerm =
  | { readonly kind: 'number'; readonly value: number }
  /** Index of a key result. */
  | { readonly kind: 'probability'; readonly keyResult: number }
  | { readonly kind: 'spend'; readonly of: 'mean' | 'p50' | 'p95' }
  | { readonly kind: 'budget' }
  /** The metric over the horizon; `delta`: less the baseline's. */
  | {
      readonly kind: 'metric' | 'delta';
      readonly metric: string;
      readonly scope: ScopeKind;
      readonly name: string;
    };
