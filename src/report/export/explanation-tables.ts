/** Tables of an explanation. */
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import { estimateCells, type Table, type TableCell } from './table.ts';

export function explanationTables(result: ExplanationResult): Table[] {
  return [
    attributionTable(result),
    uncertaintyTable(result),
    todayChannels(result),
    todayTeams(result),
    automateTable(result),
  ];
}

/** What each step brings to each metric; the row `all steps` is the whole gain, to which Shapley's parts add up. */
export function attributionTable({ plan, attribution, confidence }: ExplanationResult): Table {
  return {
    id: 'attribution',
    columns: [
      ...(['plan', 'file', 'key_result', 'metric', 'scope', 'name', 'baseline', 'plan_value', 'step'] as const),
      ...(['shapley', 'shapley_half_width', 'leave_one_out', 'leave_one_out_half_width', 'confidence'] as const),
    ],
    rows: attribution.metrics.flatMap(({ keyResult, metric, scope, name, baseline, plan: value, gain, steps }) => {
      const place: TableCell[] = [plan.name, plan.file, keyResult, metric, scope, name, baseline, value];
      return [
        ...steps.map(({ step, shapley, leaveOneOut }) => [
          ...[...place, step, ...estimateCells(shapley), ...estimateCells(leaveOneOut)],
          confidence,
        ]),
        [...place, 'all steps', ...estimateCells(gain), null, null, confidence],
      ];
    }),
  };
}

function uncertaintyTable({ uncertainty }: ExplanationResult): Table {
  return {
    id: 'uncertainty',
    columns: ['key_result', 'metric', 'variance', 'group', 'share', 'share_half_width'],
    rows: uncertainty.flatMap(({ keyResult, metric, variance, shares }) =>
      shares.map(({ group, share, halfWidth }) => [keyResult, metric, variance, group, share, halfWidth]),
    ),
  };
}

function todayChannels({ today }: ExplanationResult): Table {
  return {
    id: 'today-channels',
    columns: ['channel', 'deferred', 'offered', 'wait_hours', 'abandoned', 'cost'],
    rows: today.lines.map(({ channel, deferred, offered, waitHours, abandoned, cost }) => [
      ...[channel, deferred, offered, waitHours, abandoned, cost],
    ]),
  };
}

function todayTeams({ today }: ExplanationResult): Table {
  return {
    id: 'today-teams',
    columns: ['team', 'occupancy', 'paid_hours', 'cost'],
    rows: today.teams.map(({ team, occupancy, paidHours, cost }) => [team, occupancy, paidHours, cost]),
  };
}

function automateTable({ automate }: ExplanationResult): Table {
  return {
    id: 'automate',
    columns: [
      ...(['intent', 'bot', 'channel', 'contained_from', 'contained_to', 'metric'] as const),
      ...(['difference', 'difference_half_width'] as const),
    ],
    rows: automate.flatMap(({ intent, bot, channel, from, to, metrics }) =>
      metrics.map(({ metric, difference }) => [intent, bot, channel, from, to, metric, ...estimateCells(difference)]),
    ),
  };
}
