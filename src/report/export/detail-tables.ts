/** Tables of what a run shows beyond its KPIs. */
import type { RunDetail, Series } from '../../metrics/run-detail.ts';
import { estimateCells, type Table, type TableCell } from './table.ts';

export const WEEKDAY_IDS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function detailTables(detail: RunDetail): Table[] {
  return [weekdays(detail), weeks(detail), waits(detail), flows(detail), staffing(detail)];
}

function weekdays({ hours, byWeekday }: RunDetail): Table {
  return {
    id: 'weekdays',
    columns: ['scope', 'name', 'metric', 'weekday', 'from', 'to', 'value', 'half_width'],
    rows: byWeekday.flatMap((series) =>
      hours.map(({ from, to }, i) => [
        ...[series.scope, series.name, series.metric, WEEKDAY_IDS[series.weekday] ?? null, from, to],
        ...seriesCells(series, i),
      ]),
    ),
  };
}

function weeks({ weeks, byWeek }: RunDetail): Table {
  return {
    id: 'weeks',
    columns: ['scope', 'name', 'metric', 'week_from', 'week_to', 'value', 'half_width'],
    rows: byWeek.flatMap((series) =>
      weeks.map(({ from, to }, i) => [series.scope, series.name, series.metric, from, to, ...seriesCells(series, i)]),
    ),
  };
}

/** The first row of a channel, from 0 to 0, are those not delayed at all. */
function waits({ waits }: RunDetail): Table {
  return {
    id: 'waits',
    columns: ['channel', 'counted', 'from_seconds', 'to_seconds', 'share', 'share_half_width'],
    rows: waits.flatMap(({ channel, counted, atOnce, bars }) => [
      [channel, counted, 0, 0, ...estimateCells(atOnce)],
      ...bars.map(({ from, to, share }) => [channel, counted, from, to, ...estimateCells(share)]),
    ]),
  };
}

function flows({ flows }: RunDetail): Table {
  return {
    id: 'flows',
    columns: ['channel', 'from_stage', 'from_name', 'to_stage', 'to_name', 'contacts', 'contacts_half_width'],
    rows: flows.map(({ channel, from, to, contacts }) => [
      ...[channel, from.stage, from.name, to.stage, to.name],
      ...estimateCells(contacts),
    ]),
  };
}

function staffing({ staffing }: RunDetail): Table {
  return {
    id: 'staffing',
    columns: ['from', 'to', 'on_duty', 'on_duty_half_width', 'work', 'work_half_width', 'needed'],
    rows: staffing.map(({ from, to, onDuty, work, needed }) => [
      ...[from, to, ...estimateCells(onDuty), ...estimateCells(work)],
      needed,
    ]),
  };
}

function seriesCells({ values, halfWidths }: Series, i: number): TableCell[] {
  return [values[i] ?? null, halfWidths[i] ?? null];
}
