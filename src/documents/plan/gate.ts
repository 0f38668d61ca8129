import { backticked, named, quoted } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Gate, GateTerm } from '../plan-terms.ts';
import { findMetric, findPart, notOf, PARTS } from './cell.ts';
import type { KnownMetric } from './known-metric.ts';
import { parseMoney } from './money.ts';
import type { PlanSetting } from './setting.ts';
import { parseInUnit } from './unit-value.ts';

/** What gates are read against. */
export interface GateSetting extends Pick<PlanSetting, 'catalogue' | 'parts' | 'currency'> {
  /** A scenario proposes nothing: it has no key results, no spend and nothing to differ from. */
  readonly of: 'plan' | 'scenario';
  readonly keyResults: readonly string[];
  readonly hasBudget: boolean;
}

/** A side of a gate that is no number, with the unit that a number beside it has. */
interface Measure {
  readonly term: GateTerm;
  readonly unit: string;
  /** A difference may be negative. */
  readonly signed: boolean;
  readonly called: string;
}

const FORMS: Readonly<Record<GateSetting['of'], string>> = {
  plan: 'write for example P(wait) >= 80%, spend.p95 <= budget.limit, service_level(phone) >= 80% or delta(cost_per_resolution) <= 0',
  scenario: 'write for example service_level(phone) >= 80% or average_speed_of_answer <= 30s',
};
const CALL = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:\(\s*(.*?)\s*\))?$/u;

/** Reads a sentence that holds or does not: two sides with one of >= <= > < between. */
export function parseGate(value: unknown, setting: GateSetting): Parsed<Gate> {
  const forms = FORMS[setting.of];
  const text = String(value).trim();
  const sides = text
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=')
    .split(/(>=|<=|>|<)/);
  if (sides.length !== 3) return refuse('bad-gate', `${quoted(text)} is no gate: ${forms}`);
  const [left, relation, right] = sides.map((side) => side.trim());
  const [a, b] = [measureOf(left, setting), measureOf(right, setting)];
  if (a !== null && !a.ok) return a;
  if (b !== null && !b.ok) return b;
  if (a === null && b === null) return refuse('bad-gate', `${quoted(text)} compares two numbers: ${forms}`);
  const ofLeft = a?.value.term ?? null;
  const ofRight = b?.value.term ?? null;
  if (a !== null && b !== null && a.value.unit !== b.value.unit) {
    const units = `${a.value.called} and ${b.value.called}`;
    return refuse('bad-gate', `${quoted(text)} compares what is not alike, ${units}`);
  }
  const numberLeft = ofLeft === null ? numberBeside(left, b!.value, setting) : accept(ofLeft);
  if (!numberLeft.ok) return numberLeft;
  const numberRight = ofRight === null ? numberBeside(right, a!.value, setting) : accept(ofRight);
  if (!numberRight.ok) return numberRight;
  return accept({ text, left: numberLeft.value, relation: relation as Gate['relation'], right: numberRight.value });
}

/** Null: it is meant as a number. */
function measureOf(text: string, setting: GateSetting): Parsed<Measure> | null {
  if (/^[+−-]?\s*[\d.]/.test(text)) return null;
  const planned = setting.of === 'scenario' ? /^(P|delta|spend|budget)\b/.exec(text) : null;
  if (planned !== null) {
    const message = `${backticked(text)} is of plans: a gate of a scenario is about its KPIs; ${FORMS.scenario}`;
    return refuse('gate-of-plans', message);
  }
  const spend = /^spend\.(mean|p50|p95)$/.exec(text);
  if (spend !== null) {
    const of = spend[1] as 'mean' | 'p50' | 'p95';
    return accept({ term: { kind: 'spend', of }, unit: 'money', signed: false, called: 'money' });
  }
  if (text === 'budget.limit') {
    if (!setting.hasBudget) return refuse('no-budget', 'the plan has no `budget`: write for example `budget: 900000`');
    return accept({ term: { kind: 'budget' }, unit: 'money', signed: false, called: 'money' });
  }
  if (/^(spend|budget)\b/.test(text)) {
    const allowed = ['spend.mean', 'spend.p50', 'spend.p95', 'budget.limit'];
    return refuse('bad-gate', `${backticked(text)} is no side of a gate: write ${named(allowed, 'or')}`);
  }
  const call = CALL.exec(text);
  if (call === null) return refuse('bad-gate', `${quoted(text)} is no side of a gate: ${FORMS[setting.of]}`);
  const [, name, inside] = call;
  if (name === 'P') return probabilityOf(inside ?? '', setting);
  if (name === 'delta') return differenceOf(inside ?? '', setting);
  return metricOf('metric', name, inside ?? null, setting);
}

function probabilityOf(id: string, { keyResults }: GateSetting): Parsed<Measure> {
  const keyResult = keyResults.indexOf(id);
  if (keyResult >= 0) {
    const term: GateTerm = { kind: 'probability', keyResult };
    return accept({ term, unit: 'probability', signed: false, called: 'a probability' });
  }
  const known = keyResults.length === 0 ? 'the plan has none' : `known are ${named(keyResults)}`;
  return refuse('unknown-key-result', `unknown key result ${backticked(id)}: ${known}${didYouMean(id, keyResults)}`);
}

/** `delta(service_level)`, `delta(service_level, phone)`, `delta(service_level(phone))`. */
function differenceOf(inside: string, setting: GateSetting): Parsed<Measure> {
  const match = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:,\s*(.+)|\(\s*(.*?)\s*\))?$/u.exec(inside);
  if (match === null) {
    return refuse('bad-gate', `\`delta\` takes a metric, as in delta(service_level, phone): found ${quoted(inside)}`);
  }
  return metricOf('delta', match[1], match[2] ?? match[3] ?? null, setting);
}

function metricOf(kind: 'metric' | 'delta', id: string, part: string | null, setting: GateSetting): Parsed<Measure> {
  const metric = findMetric(id, setting.catalogue);
  if (!metric.ok) return metric;
  const place = part === null || part === 'all' ? wholeOf(metric.value) : placeOf(metric.value, part, setting);
  if (!place.ok) return place;
  const term: GateTerm = { kind, metric: metric.value.id, ...place.value };
  const called = kind === 'delta' ? `a difference of ${backticked(id)}` : backticked(id);
  return accept({ term, unit: metric.value.unit, signed: kind === 'delta', called });
}

type Place = Pick<Extract<GateTerm, { kind: 'metric' | 'delta' }>, 'scope' | 'name'>;

function wholeOf(metric: KnownMetric): Parsed<Place> {
  if (metric.scopes.includes('whole')) return accept({ scope: 'whole', name: 'all' });
  return refuse('wrong-scope', notOf(metric, 'whole'));
}

/** `phone`, or `channel phone` where an intent is called so too. */
function placeOf(metric: KnownMetric, text: string, { parts }: GateSetting): Parsed<Place> {
  const kind = PARTS.find((part) => text.startsWith(`${part} `));
  if (kind !== undefined) {
    const name = findPart(kind, text.slice(kind.length).trim(), parts);
    if (!name.ok) return name;
    return metric.scopes.includes(kind)
      ? accept({ scope: kind, name: name.value })
      : refuse('wrong-scope', notOf(metric, kind));
  }
  const holding = PARTS.filter((part) => parts[part].includes(text));
  const fitting = holding.filter((part) => metric.scopes.includes(part));
  if (fitting.length === 1) return accept({ scope: fitting[0], name: text });
  if (fitting.length > 1) {
    const ways = fitting.map((part) => `${metric.id}(${part} ${text})`);
    return refuse('two-scopes', `${backticked(text)} is the name of more than one part: write ${named(ways, 'or')}`);
  }
  if (holding.length > 0) return refuse('wrong-scope', notOf(metric, holding[0]));
  const known = PARTS.filter((part) => metric.scopes.includes(part)).flatMap((part) => parts[part]);
  const has = known.length === 0 ? notOf(metric, 'channel') : `known are ${named(known)}${didYouMean(text, known)}`;
  return refuse('unknown-part', `unknown part ${backticked(text)} of the center: ${has}`);
}

function numberBeside(text: string, { unit, signed, called }: Measure, { currency }: GateSetting): Parsed<GateTerm> {
  const number =
    unit === 'probability'
      ? parseInUnit(text, { id: called.replace('a ', ''), unit: 'fraction' }, currency)
      : called === 'money'
        ? parseMoney(text, currency)
        : parseInUnit(text, { id: called.replaceAll('`', ''), unit }, currency, signed);
  return number.ok ? accept({ kind: 'number', value: number.value }) : number;
}
