/** Where time and money go today, and what automating 10 points more of each intent would bring. */
import type { ExplanationResult } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { titleOf, unitOf } from '../metric-name.ts';
import { bare, difference, NO_DATA } from '../quantity.ts';
import { shorten } from './shorten.ts';
import { chance, moneyIn, ofScope } from './words.ts';

const NAME = 24;

export function todayBlocks(result: ExplanationResult): Block[] {
  return [...lineBlocks(result), ...teamBlocks(result), ...automateBlocks(result)];
}

function lineBlocks({ today: { lines: waiting }, currency }: ExplanationResult): Block[] {
  if (waiting.length === 0) return [];
  const all = waiting.reduce((sum, { waitHours, deferred }) => sum + (deferred ? 0 : waitHours), 0);
  return [
    heading(2, 'Where time and money go today: queues'),
    {
      kind: 'table',
      columns: [
        { title: 'channel', align: 'left' },
        { title: 'offered', align: 'right' },
        { title: 'hours waited', align: 'right' },
        { title: 'of live waiting', align: 'right' },
        { title: 'abandoned', align: 'right' },
        { title: 'cost', align: 'right' },
      ],
      rows: waiting.map(({ channel, deferred, offered, waitHours, abandoned, cost }) => [
        shorten(channel, NAME),
        bare('count', Math.round(offered)),
        bare('hours', waitHours),
        deferred ? 'over night' : all > 0 ? chance(waitHours / all) : NO_DATA,
        bare('fraction', abandoned),
        bare(moneyIn(currency), cost),
      ]),
    },
    lines('Means over replications of the baseline, over its whole horizon.'),
  ];
}

function teamBlocks({ today: { teams }, currency }: ExplanationResult): Block[] {
  if (teams.length === 0) return [];
  return [
    heading(2, 'Where time and money go today: teams'),
    {
      kind: 'table',
      columns: [
        { title: 'team', align: 'left' },
        { title: 'occupancy', align: 'right' },
        { title: 'paid hours', align: 'right' },
        { title: 'cost', align: 'right' },
      ],
      rows: teams.map(({ team, occupancy, paidHours, cost }) => [
        shorten(team, NAME),
        bare('fraction', occupancy),
        bare('hours', paidHours),
        bare(moneyIn(currency), cost),
      ]),
    },
  ];
}

function automateBlocks({ automate, currency }: ExplanationResult): Block[] {
  if (automate.length === 0) return [];
  const ids = [...new Set(automate.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))];
  return [
    heading(2, 'What automating 10 points more would bring'),
    {
      kind: 'table',
      columns: [
        { title: 'intent', align: 'left' },
        { title: 'by', align: 'left' },
        { title: 'contains', align: 'left' },
        ...ids.map((id) => ({ title: titleOf(id), align: 'quantity' }) as const),
      ],
      rows: automate.map(({ intent, bot, channel, from, to, metrics }) => [
        shorten(intent, NAME),
        `${shorten(bot, NAME)}${ofScope({ scope: 'channel', name: channel })}`,
        `${bare('fraction', from)} → ${bare('fraction', to)}`,
        ...ids.map((id) => {
          const row = metrics.find(({ metric }) => metric === id);
          return row === undefined ? '' : difference(unitOf(id, currency ?? undefined), row.difference);
        }),
      ]),
    },
    lines('Paired differences from the baseline, largest first; what automating costs is not in them.'),
  ];
}
