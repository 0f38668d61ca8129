import { backticked, listed, named } from '../found.ts';
import { Names } from '../names.ts';
import { didYouMean } from '../nearest.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { ScopeKind } from '../scope-kind.ts';
import type { Spot } from '../spot.ts';
import type { KnownMetric } from './known-metric.ts';
import type { Parts, PlanSetting } from './setting.ts';

/** A KPI of a part of the center; `all` is the name of the whole. */
export interface Cell {
  readonly metric: KnownMetric;
  readonly scope: ScopeKind;
  readonly name: string;
}

type Part = keyof Parts;
export const PARTS: readonly Part[] = ['channel', 'intent', 'team', 'site', 'journey', 'customers'];
/** What each sort of part is called, and where it is defined. */
const SECTIONS: Readonly<Record<Part, readonly [sort: string, section: string]>> = {
  channel: ['channel', 'channels'],
  intent: ['intent', 'intents'],
  team: ['team', 'teams'],
  site: ['site', 'teams'],
  journey: ['journey', 'journeys'],
  customers: ['customer base', 'customers'],
};

/** Reads which KPI of which part of the center a mapping asks for; `key` holds the KPI. */
export function readCell(spot: Spot, key: 'metric' | 'of', setting: PlanSetting): Cell | null {
  const metric = spot.child(key).parse((id) => findMetric(String(id), setting.catalogue));
  const given = PARTS.map((part) => spot.child(part)).filter(({ missing }) => !missing);
  if (given.length > 1) {
    const keys = named(given.map((part) => part.key));
    return given[1].error('two-scopes', `a KPI is asked of one part of the center: found ${keys}; keep one`, 'key');
  }
  const [part] = given;
  if (part === undefined) {
    if (metric === null) return null;
    return metric.scopes.includes('whole')
      ? { metric, scope: 'whole', name: 'all' }
      : spot.child(key).error('wrong-scope', notOf(metric, 'whole'));
  }
  const scope = part.key as Part;
  const name = part.parse((value) => findPart(scope, String(value), setting.parts));
  if (metric === null || name === null) return null;
  if (!metric.scopes.includes(scope)) return part.error('wrong-scope', notOf(metric, scope), 'key');
  return { metric, scope, name };
}

export function findMetric(id: string, catalogue: readonly KnownMetric[]): Parsed<KnownMetric> {
  const metric = catalogue.find((one) => one.id === id);
  if (metric !== undefined) return accept(metric);
  const hint = didYouMean(
    id,
    catalogue.map((one) => one.id),
  );
  const advice = hint === '' ? '; docs/kpis.md lists them' : hint;
  return refuse('unknown-metric', `unknown metric ${backticked(id)}${advice}`);
}

export function findPart(scope: Part, name: string, parts: Parts): Parsed<string> {
  if (parts[scope].includes(name)) return accept(name);
  return refuse(`unknown-${scope}`, new Names(...SECTIONS[scope], parts[scope]).unknown(name));
}

/** `cost_per_resolution` is given for the whole, by channel and by intent. */
export function notOf({ id, scopes }: KnownMetric, scope: ScopeKind): string {
  const given = listed(scopes.map((one) => (one === 'whole' ? 'for the whole' : `by ${sortOf(one)}`)));
  const not = scope === 'whole' ? 'for the whole' : `by ${sortOf(scope)}`;
  return `${backticked(id)} is not given ${not}: it is given ${given}`;
}

function sortOf(scope: Part): string {
  return SECTIONS[scope][0];
}
