/** The figures of a diff in words: what they are, where they belong, and their values in their units. */
import type { ScopeKind } from '../../documents/scope-kind.ts';
import type { FigureAddress, FigureChange } from '../../results/diff-result.ts';
import { moneyIn } from '../language/figures.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';

/** True for figures of a plan, which belong to no part of the center. */
export function isOfPlan({ sort }: FigureAddress): boolean {
  return sort === 'key result' || sort === 'score' || sort === 'spend';
}

/** The KPI, or what else it is: `Service level`, `Service level, difference`, `P(wait)`. */
export function whatOf({ sort, metric }: FigureAddress, speech: Speech): string {
  const { diff, common } = speech.words;
  switch (sort) {
    case 'kpi':
      return speech.kpis.label(metric);
    case 'difference':
      return `${speech.kpis.label(metric)}, ${common.difference}`;
    case 'key result':
      return `P(${metric})`;
    case 'score':
      return diff.score;
    case 'spend':
      return diff.spend;
    case 'gain':
      return `${speech.kpis.label(metric)}, ${diff.allSteps}`;
    case 'step':
      return `${speech.kpis.label(kpiOf(metric))}, ${metric.slice(0, -kpiOf(metric).length - 2)}`;
  }
}

/** `channel phone`. */
export function whereOf({ scope, name }: Pick<FigureAddress, 'scope' | 'name'>, speech: Speech): string {
  const { whole, scopes } = speech.words.common;
  return scope === 'whole' ? whole : `${scopes[scope]} ${name}`;
}

export function valueWords(
  figure: FigureChange,
  value: number | null,
  currency: string | null,
  speech: Speech,
): string {
  const unit = unitOfFigure(figure, currency);
  const isChange = figure.sort === 'difference' || figure.sort === 'gain' || figure.sort === 'step';
  return isChange ? speech.figures.difference(unit, { value, halfWidth: null }) : speech.figures.bare(unit, value);
}

export function changeWords(figure: FigureChange, currency: string | null, speech: Speech): string {
  return speech.figures.difference(unitOfFigure(figure, currency), { value: figure.change, halfWidth: null });
}

const SMALLEST = 0.00001;

/** `+3.2 %`; what would be shown as nothing is `<0.001 %`. */
export function relativeWords({ relative }: FigureChange, speech: Speech): string {
  if (relative === null) return '';
  if (Math.abs(relative) < SMALLEST) return `<${speech.figures.percent(SMALLEST)}`;
  const places = Math.abs(relative) < 0.01 ? 100_000 : 1000;
  return speech.figures.signedPercent(Math.round(relative * places) / places);
}

/** In standard errors: `+2.4`. */
export function errorWords({ errors }: FigureChange, speech: Speech): string {
  if (errors === null) return '';
  const size = speech.figures.difference('ratio', { value: errors, halfWidth: 0.1 });
  return size.slice(0, size.indexOf(' '));
}

/** `channel phone service_level` of a verdict in words: `Service level, channel phone`. */
export function differenceWords(what: string, speech: Speech): string {
  const [, scope, name, metric] = /^(\S+) (.*) (\S+)$/s.exec(what) ?? [];
  if (metric === undefined) return what;
  return `${speech.kpis.label(metric)}, ${whereOf({ scope: scope as ScopeKind, name: name! }, speech)}`;
}

function unitOfFigure({ sort, metric }: FigureAddress, currency: string | null): string {
  if (sort === 'key result' || sort === 'score') return 'fraction';
  if (sort === 'spend') return moneyIn(currency);
  return unitOf(sort === 'step' ? kpiOf(metric) : metric, currency);
}

/** Of `step: KPI`; a step's own name may hold anything, a KPI's id no blank. */
function kpiOf(metric: string): string {
  return metric.slice(metric.lastIndexOf(' ') + 1);
}
