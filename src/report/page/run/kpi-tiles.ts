/** The KPIs that decide, large, each with its interval. */
import type { RunResult } from '../../../metrics/result.ts';
import { commonTarget, DECISIVE } from '../../finding.ts';
import { unitOf } from '../../language/kpis.ts';
import { chanceBar } from '../bar.ts';
import { element, fragment, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';

/** Two rows of them. */
const MOST = 10;
const ALSO = ['offered', 'average_handle_time', 'containment', 'cost_per_resolution'] as const;

export function kpiTiles(run: RunResult, setting: Setting): Html {
  const { speech, glossary } = setting;
  const whole = run.scopes.find(({ scope }) => scope === 'whole');
  if (whole === undefined) return fragment();
  const known = (id: string) => (whole.metrics[id]?.value ?? null) !== null;
  // Nobody blocked is the usual, and tells nothing.
  const ids = [...DECISIVE, ...ALSO]
    .filter((id) => known(id) && !(id === 'blocking_rate' && whole.metrics[id]!.value === 0))
    .slice(0, MOST);
  return element(
    'ul',
    { class: 'tiles' },
    ids.map((id) => {
      const unit = unitOf(id, run.currency ?? null);
      const estimate = whole.metrics[id]!;
      const [value = '', reach] = speech.figures.quantity(unit, estimate).split(' ± ');
      return element(
        'li',
        { class: 'card tile' },
        element('p', { class: 'name' }, glossary.kpi(id)),
        element('p', { class: 'big' }, value, reach === undefined ? null : element('small', {}, ` ± ${reach}`)),
        id === 'service_level' ? levelPart(run, estimate.value!, estimate.halfWidth, setting) : null,
      );
    }),
  );
}

function levelPart(run: RunResult, value: number, halfWidth: number | null, { speech }: Setting): Html {
  const target = commonTarget(run);
  const [low, high] =
    halfWidth === null ? [null, null] : [Math.max(0, value - halfWidth), Math.min(1, value + halfWidth)];
  return fragment(
    chanceBar({ value, low, high }, target, levelTone(value, halfWidth, target)),
    target === null
      ? null
      : element('p', { class: 'about' }, speech.words.page.card.target(speech.figures.percent(target))),
  );
}

/** Good or bad only where the interval is all on one side of the target. */
export function levelTone(value: number, halfWidth: number | null, target: number | null): 'good' | 'bad' | 'quiet' {
  if (target === null || halfWidth === null || Math.abs(value - target) < halfWidth) return 'quiet';
  return value >= target ? 'good' : 'bad';
}
