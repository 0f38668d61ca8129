/** Every KPI of every part with evidence of a difference, and those of key results, in one table to filter and sort. */
import type { DifferenceRow } from '../../../metrics/result.ts';
import type { ComparisonResult, PlanResult } from '../../../plan/comparison-result.ts';
import { EVIDENT } from '../../difference-cells.ts';
import { DECISIVE } from '../../finding.ts';
import { isFormulaVariant, unitOf } from '../../language/kpis.ts';
import { shorten } from '../../plan/shorten.ts';
import { element, fragment, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';
import { type TableRow, tableHtml } from '../table.ts';

/** A table of more rows is read by nobody, and is the larger part of the page. */
const MOST = 400;

/** Rows of one plan or candidate under its label. */
export interface Differences {
  readonly label: string;
  readonly rows: readonly DifferenceRow[];
}

export function kpiTable(all: readonly Differences[], currency: string | null, setting: Setting): Html {
  const { speech, glossary } = setting;
  const { common, page } = speech.words;
  const total = all.reduce((sum, { rows }) => sum + rows.length, 0);
  const told = together(all);
  // Where there is too much to tell, the whole center and the channels are.
  const shown =
    told.length <= MOST
      ? told
      : told.filter(({ row }) => row.scope === 'whole' || row.scope === 'channel').slice(0, MOST);
  const several = all.length > 1;
  return fragment(
    element(
      'p',
      { class: 'note' },
      page.kpis.note(speech.figures.bare('count', shown.length), speech.figures.bare('count', total)),
    ),
    tableHtml(
      {
        id: 'table-kpis',
        caption: page.kpis.title,
        columns: [
          { title: common.kpi, isNumber: false },
          { title: page.kpis.place, isNumber: false },
          ...(several ? [{ title: common.plan, isNumber: false }] : []),
          { title: common.baseline, isNumber: true },
          { title: common.value, isNumber: true },
          { title: glossary.explained(page.terms.difference.title), isNumber: true },
          { title: glossary.explained(page.terms.verdict.title), isNumber: false },
        ],
        rows: shown.map(({ label, row }) => rowOf(row, label, several, currency, setting)),
      },
      page.table,
    ),
  );
}

/** The same figure of all plans under each other, those of the whole center first. */
function together(all: readonly Differences[]): { readonly label: string; readonly row: DifferenceRow }[] {
  const groups = new Map<string, { readonly label: string; readonly row: DifferenceRow }[]>();
  for (const { label, rows } of all) {
    for (const row of rows) {
      const key = JSON.stringify([row.scope, row.name, row.metric]);
      groups.set(key, [...(groups.get(key) ?? []), { label, row }]);
    }
  }
  const told = [...groups.values()].filter((group) => group.some(({ row }) => isTold(row))).flat();
  const isWhole = ({ row }: (typeof told)[number]) => Number(row.scope === 'whole');
  return told.sort((a, b) => isWhole(b) - isWhole(a));
}

/** KPIs of the plans of a comparison. */
export function differencesOf({ plans }: ComparisonResult, labels: readonly string[]): Differences[] {
  return plans.map(({ metrics }: PlanResult, p) => ({ label: labels[p]!, rows: metrics }));
}

/** Evident, or one of those that people decide by. */
function isTold({ metric, scope, verdict }: DifferenceRow): boolean {
  if (isFormulaVariant(metric) || verdict === 'no data') return false;
  return EVIDENT.includes(verdict) || (scope === 'whole' && (DECISIVE as readonly string[]).includes(metric));
}

function rowOf(
  row: DifferenceRow,
  label: string,
  several: boolean,
  currency: string | null,
  { speech, glossary }: Setting,
): TableRow {
  const { figures, words } = speech;
  const unit = unitOf(row.metric, currency);
  const place = row.scope === 'whole' ? words.common.scopes.whole : shorten(row.name, 40);
  const tone = row.verdict === 'better' ? 'good' : row.verdict === 'worse' ? 'bad' : 'quiet';
  return {
    cells: [
      { content: glossary.kpi(row.metric) },
      { content: place },
      ...(several ? [{ content: label }] : []),
      { content: figures.quantity(unit, row.baseline), value: row.baseline.value },
      { content: figures.quantity(unit, row.candidate), value: row.candidate.value },
      { content: figures.difference(unit, row.difference), value: row.difference.value },
      { content: words.common.verdicts[row.verdict], tone },
    ],
    of: {
      plan: label,
      ...(row.scope === 'channel' ? { channel: row.name } : row.scope === 'whole' ? {} : { channel: OTHER }),
    },
  };
}

/** Of no channel: gone as soon as one is chosen. */
const OTHER = '';
