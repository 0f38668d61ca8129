import { parseAmount } from '../amount.ts';
import { backticked, found } from '../found.ts';
import { parseName } from '../name.ts';
import { type Parsed, refuse } from '../parsed.ts';
import type { KeyResult, MetricResult, Period } from '../plan-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { type Cell, readCell } from './cell.ts';
import { dateOf, daysText, readDay } from './horizon.ts';
import type { PlanSetting } from './setting.ts';
import type { KeyResultShape } from './shape-plan.ts';
import { betterRelation, parseChange, parseTo, targetText } from './target.ts';
import { readWindow } from './window.ts';

const CONFIDENCE = 0.8;
const SMART =
  'a key result is specific, measurable, achievable, relevant and time-bound, such as { id: wait, metric: average_speed_of_answer, channel: phone, change: -30%, by: 2027-05-30 }';

/** What every key result has. */
type Common = Omit<Extract<KeyResult, { kind: 'activity' }>, 'kind' | 'step' | 'text' | 'worded'>;

/** Reads one key result. Null, with the problem noted, when refused. `stepText` says what a step does. */
export function readKeyResult(
  spot: Spot<KeyResultShape>,
  setting: PlanSetting,
  stepText: (step: number) => string,
): KeyResult | null {
  if (spot.missing) return null;
  spot.at('id').parse((id) => parseId(String(id)));
  const common = readCommon(spot, setting);
  if (!spot.at('done').missing) return readActivity(spot, common, setting, stepText);
  if (!spot.at('metric').missing) return readMetric(spot, common, setting);
  if (spot.at('id').missing) return null;
  const message = `the key result ${backticked(spot.at('id').value ?? '')} says neither a \`metric\` nor what is \`done\`: ${SMART}`;
  return spot.error('not-smart', message, 'key');
}

/** A name that gates can hold: no brackets, no spaces. */
export function parseId(id: string): Parsed<string> {
  const name = parseName(id);
  if (!name.ok || /^[\p{L}\p{N}_-]+$/u.test(id)) return name;
  return refuse('bad-id', `${found(id)} cannot be an id: letters, digits, _ and - are allowed`);
}

function readCommon(spot: Spot<KeyResultShape>, { horizon }: PlanSetting): Common | null {
  const by = spot.at('by');
  const guardrail = spot.at('guardrail').value ?? false;
  if (by.missing && !guardrail && !spot.at('id').missing) {
    spot.error(
      'not-smart',
      `the key result ${backticked(spot.at('id').value ?? '')} has no date, \`by\`: ${SMART}`,
      'key',
    );
  }
  const day = by.missing && guardrail ? horizon.days - 1 : readDay(by, horizon);
  const confidence = spot.at('confidence').missing ? CONFIDENCE : spot.at('confidence').parse(parseConfidence);
  const weight = spot.at('weight').missing ? 1 : spot.at('weight').parse(parseAmount);
  const id = spot.at('id').value;
  if (id === undefined || day === null || confidence === null || weight === null) return null;
  return { id, by: dateOf(day, horizon), byDay: day + 1, confidence, guardrail, weight };
}

function parseConfidence(value: unknown): Parsed<number> {
  const share = parseShare(value);
  if (!share.ok || (share.value > 0 && share.value < 1)) return share;
  return refuse('out-of-range', `a confidence of ${found(value)} can never be shown: write for example 80%`);
}

function readActivity(
  spot: Spot<KeyResultShape>,
  common: Common | null,
  { stepIds }: PlanSetting,
  stepText: (step: number) => string,
): KeyResult | null {
  for (const key of ['metric', 'to', 'change', 'over', 'every_week'] as const) {
    const message = `\`${key}\` does not fit beside \`done\`, which is met when the step is rolled out: keep one of them`;
    if (!spot.at(key).missing) spot.at(key).error('not-here', message, 'key');
  }
  const done = spot.at('done');
  const known = stepIds.check(done, done.value ?? '', 'value');
  if (!known || common === null) return null;
  const step = stepIds.list.indexOf(done.value!);
  return {
    ...common,
    kind: 'activity',
    step,
    text: spot.at('text').value ?? `${stepText(step)}: rolled out by ${common.by}`,
    worded: !spot.at('text').missing,
  };
}

function readMetric(spot: Spot<KeyResultShape>, common: Common | null, setting: PlanSetting): MetricResult | null {
  const cell = readCell(spot, 'metric', setting);
  const target = readTarget(spot, cell, setting);
  if (common === null || cell === null || target === null) return null;
  const whole = common.guardrail && spot.at('by').missing;
  const window = readWindow(spot.at('over'), common.byDay, whole ? null : undefined);
  const everyWeek = spot.at('every_week').value ?? false;
  if (everyWeek && window.to - window.from < 7) {
    spot.at('every_week').error('too-short', 'every week of less than a week says nothing: make `over` longer', 'key');
  }
  warnOfWrongWay(spot, cell, target.relation);
  const text =
    spot.at('text').value ??
    textOf(cell, targetText(target, cell.metric, setting.currency), window, common.by, everyWeek);
  const { metric, scope, name } = cell;
  const worded = !spot.at('text').missing;
  return { ...common, kind: 'metric', text, worded, metric: metric.id, scope, name, target, window, everyWeek };
}

function readTarget(
  spot: Spot<KeyResultShape>,
  cell: Cell | null,
  { currency }: PlanSetting,
): MetricResult['target'] | null {
  const [to, change] = [spot.at('to'), spot.at('change')];
  if (!to.missing && !change.missing) {
    return change.error('both-given', '`to` and `change` are both given: keep one', 'key');
  }
  if (to.missing && change.missing) {
    if (spot.at('id').missing) return null;
    const which = `the key result ${backticked(spot.at('id').value ?? '')} has no number, \`to\` or \`change\``;
    return spot.error('not-smart', `${which}: ${SMART}`, 'key');
  }
  if (cell === null) return null;
  const { metric } = cell;
  return to.missing
    ? change.parse((value) => parseChange(value, metric))
    : to.parse((value) => parseTo(value, metric, currency));
}

function warnOfWrongWay(
  spot: Spot<KeyResultShape>,
  { metric }: Cell,
  relation: MetricResult['target']['relation'],
): void {
  const better = betterRelation(metric);
  if (better === null || better === relation) return;
  const target = spot.at(spot.at('to').missing ? 'change' : 'to');
  const message = `${backticked(metric.id)} is better ${metric.better}, and this asks for ${relation} so much`;
  target.warn('wrong-way', message);
}

/** `Abandonment rate of channel phone: at most 7% in the 4 weeks to 2027-05-30`. */
function textOf(
  { metric, scope, name }: Cell,
  target: string,
  { from, to }: Period,
  by: string,
  everyWeek: boolean,
): string {
  const of = scope === 'whole' ? '' : ` of ${scope} ${name}`;
  const days = `${everyWeek ? 'every week of ' : ''}the ${daysText(to - from)} to ${by}`;
  return `${metric.label?.en ?? metric.id}${of}: ${target} in ${days}`;
}
