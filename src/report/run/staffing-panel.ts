/** Agents against what the work asks for, over the hours of a day: work as bars, on duty as a line, needed dashed. */
import type { RunResult } from '../../metrics/result.ts';
import type { StaffingInterval } from '../../metrics/run-detail.ts';
import { BLUE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { dayBars, type Hours, WIDTH } from './day-panel.ts';
import { clockSpan, dayRows, reachOf } from './day-rows.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

const WORK = '#C4C4C4';
const NEEDED = '#000000';
const AXIS = { tickCount: 4, minExtent: 44, maxExtent: 44 };

/** Bars of the agents on duty where a run knows no more than that. */
export function staffingPanel(run: RunResult, hours: Hours, height: number, speech: Speech) {
  const words = speech.words.runCharts.staffing;
  const whole = run.scopes.filter(({ scope }) => scope === 'whole');
  const bare = whole.flatMap((scope) => dayRows(words.onDuty, scope, 'mean_on_duty', speech));
  if (run.detail.staffing.length === 0)
    return dayBars({ title: words.agentsOnDuty, hours, rows: bare, height }, speech);
  const rows = run.detail.staffing.map((interval) => rowOf(interval, speech));
  const needed = rows.filter((row) => row.needed !== null);
  const channels = channelsOf(hours, needed.length > 0, speech);
  return {
    ...{ width: WIDTH, height },
    data: { values: rows },
    layer: [
      ...workLayers(channels),
      ...onDutyLayers(channels),
      ...(needed.length === 0 ? [] : [{ data: { values: needed }, ...neededLayer(channels) }]),
    ],
  };
}

type Channels = ReturnType<typeof channelsOf>;

/** What the layers share: both axes, the colours with their legend, what is told of an interval. */
function channelsOf(hours: Hours, isNeeded: boolean, speech: Speech) {
  const words = speech.words.runCharts.staffing;
  const x = { field: 'from', type: 'quantitative' as const, ...hours };
  const kinds = isNeeded ? [words.onDuty, words.needed, words.work] : [words.onDuty, words.work];
  const told = [
    { field: 'when', title: speech.words.runCharts.time },
    { field: 'onDutyText', title: words.onDuty },
    ...(isNeeded ? [{ field: 'neededText', title: words.needed }] : []),
    { field: 'workText', title: words.work },
  ];
  return {
    span: { x, x2: { field: 'to' } },
    middle: { ...x, field: 'hour' },
    y: { type: 'quantitative' as const, axis: { title: words.agents, ...AXIS }, scale: { zero: true } },
    color: {
      type: 'nominal' as const,
      scale: { domain: kinds, range: isNeeded ? [BLUE, NEEDED, WORK] : [BLUE, WORK] },
      legend: { title: null, orient: 'top' as const, symbolType: 'square', symbolStrokeWidth: 0, labelLimit: 300 },
    },
    tooltip: told.map((one) => ({ ...one, type: 'nominal' as const })),
    transform: tell('when', ...told.slice(1).flatMap(({ field }) => [field.replace(/Text$/, 'Is'), field])),
  };
}

/** Bars with their intervals. */
function workLayers({ span, middle, y, color, tooltip, transform }: Channels) {
  return [
    {
      transform,
      mark: { type: 'rect' as const, stroke: 'white', strokeWidth: 0.5 },
      encoding: {
        ...{ ...span, y: { field: 'work', ...y }, y2: { datum: 0 } },
        ...{ color: { field: 'workIs', ...color }, tooltip, description: TOLD },
      },
    },
    {
      mark: { type: 'rule' as const, color: '#555555', strokeWidth: 1, ...UNHEARD },
      encoding: { x: middle, y: { field: 'workLow', ...y }, y2: { field: 'workHigh' } },
    },
  ];
}

/** A level line in each interval, on its band. */
function onDutyLayers({ span, y, color, tooltip }: Channels) {
  const own = { color: { field: 'onDutyIs', ...color } };
  return [
    {
      mark: { type: 'rect' as const, opacity: 0.22, ...UNHEARD },
      encoding: { ...span, y: { field: 'onDutyLow', ...y }, y2: { field: 'onDutyHigh' }, ...own },
    },
    {
      mark: { type: 'rule' as const, strokeWidth: 3, ...UNHEARD },
      encoding: { ...span, y: { field: 'onDuty', ...y }, ...own, tooltip },
    },
  ];
}

function neededLayer({ span, y, color, tooltip }: Channels) {
  return {
    mark: { type: 'rule' as const, strokeWidth: 2, strokeDash: [4, 3], ...UNHEARD },
    encoding: { ...span, y: { field: 'needed', ...y }, color: { field: 'neededIs', ...color }, tooltip },
  };
}

function rowOf({ from, to, onDuty, work, needed }: StaffingInterval, speech: Speech) {
  const [here, busy] = [reachOf('agents', onDuty, speech), reachOf('agents', work, speech)];
  const { figures } = speech;
  const words = speech.words.runCharts.staffing;
  return {
    ...clockSpan({ from, to }),
    ...{ onDuty: here?.value ?? null, onDutyLow: here?.low ?? null, onDutyHigh: here?.high ?? null },
    ...{ work: busy?.value ?? null, workLow: busy?.low ?? null, workHigh: busy?.high ?? null },
    needed,
    onDutyText: here?.text ?? figures.noData,
    workText: busy?.text ?? figures.noData,
    neededText: figures.bare('agents', needed),
    // What each is called, as its colour and the legend have it.
    ...{ onDutyIs: words.onDuty, neededIs: words.needed, workIs: words.work },
  };
}

/** The interval that lacks most agents of those needed; null where none does. */
export function mostShort(staffing: readonly StaffingInterval[]) {
  const short = staffing.flatMap(({ from, onDuty, needed }) =>
    needed === null || onDuty.value === null || onDuty.value + (onDuty.halfWidth ?? 0) >= needed
      ? []
      : [{ from, onDuty, needed, lack: needed - onDuty.value }],
  );
  return short.reduce<(typeof short)[number] | null>(
    (most, one) => (most === null || one.lack > most.lack ? one : most),
    null,
  );
}
