/** Agents against what the work asks for, over the hours of a day: work as bars, on duty as a line, needed dashed. */
import type { RunResult } from '../../metrics/result.ts';
import type { StaffingInterval } from '../../metrics/run-detail.ts';
import { BLUE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { dayBars, type Hours, WIDTH } from './day-panel.ts';
import { clockSpan, dayRows, reachOf } from './day-rows.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

const WORK = '#C4C4C4';
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
  const isNeeded = needed.length > 0;
  const kinds = [words.onDuty, ...(isNeeded ? [words.needed] : []), words.work];
  const range = [BLUE, ...(isNeeded ? ['#000000'] : []), WORK];
  const color = {
    type: 'nominal' as const,
    scale: { domain: kinds, range },
    legend: { title: null, orient: 'top' as const, symbolType: 'square', symbolStrokeWidth: 0, labelLimit: 300 },
  };
  const x = { field: 'from', type: 'quantitative' as const, ...hours };
  const y = { type: 'quantitative' as const, axis: { title: words.agents, ...AXIS }, scale: { zero: true } };
  const middle = { ...x, field: 'hour' };
  const tooltip = [
    { field: 'when', type: 'nominal' as const, title: speech.words.runCharts.time },
    { field: 'onDutyText', type: 'nominal' as const, title: words.onDuty },
    ...(isNeeded ? [{ field: 'neededText', type: 'nominal' as const, title: words.needed }] : []),
    { field: 'workText', type: 'nominal' as const, title: words.work },
  ];
  return {
    width: WIDTH,
    height,
    data: { values: rows },
    layer: [
      {
        transform: tell(
          'when',
          'onDutyIs',
          'onDutyText',
          'workIs',
          'workText',
          ...(isNeeded ? ['neededIs', 'neededText'] : []),
        ),
        mark: { type: 'rect' as const, stroke: 'white', strokeWidth: 0.5 },
        encoding: {
          ...{ x, x2: { field: 'to' } },
          ...{ y: { field: 'work', ...y }, y2: { datum: 0 } },
          ...{ color: { field: 'workIs', ...color }, tooltip, description: TOLD },
        },
      },
      {
        mark: { type: 'rule' as const, color: '#555555', strokeWidth: 1, ...UNHEARD },
        encoding: { x: middle, y: { field: 'workLow', ...y }, y2: { field: 'workHigh' } },
      },
      {
        mark: { type: 'rect' as const, opacity: 0.22, ...UNHEARD },
        encoding: {
          ...{ x, x2: { field: 'to' } },
          ...{ y: { field: 'onDutyLow', ...y }, y2: { field: 'onDutyHigh' } },
          color: { field: 'onDutyIs', ...color },
        },
      },
      {
        mark: { type: 'rule' as const, strokeWidth: 3, ...UNHEARD },
        encoding: {
          ...{ x, x2: { field: 'to' }, y: { field: 'onDuty', ...y } },
          ...{ color: { field: 'onDutyIs', ...color }, tooltip },
        },
      },
      ...(!isNeeded
        ? []
        : [
            {
              data: { values: needed },
              mark: { type: 'rule' as const, strokeWidth: 2, strokeDash: [4, 3], ...UNHEARD },
              encoding: {
                ...{ x, x2: { field: 'to' }, y: { field: 'needed', ...y } },
                ...{ color: { field: 'neededIs', ...color }, tooltip },
              },
            },
          ]),
    ],
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
