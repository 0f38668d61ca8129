/** Where time and money go today, and what automating 10 points more of each intent would bring. */
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { moneyIn } from '../language/figures.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const NAME = 24;

export function todayBlocks(result: ExplanationResult, speech: Speech): Block[] {
  return [...lineBlocks(result, speech), ...teamBlocks(result, speech), ...automateBlocks(result, speech)];
}

function lineBlocks({ today, currency }: ExplanationResult, { figures, words }: Speech): Block[] {
  const waiting = today.lines;
  if (waiting.length === 0) return [];
  const own = words.explanation.today;
  const all = waiting.reduce((sum, { waitHours, deferred }) => sum + (deferred ? 0 : waitHours), 0);
  return [
    heading(2, own.queues),
    {
      kind: 'table',
      columns: [
        { title: own.channel, align: 'left' },
        { title: own.offered, align: 'right' },
        { title: own.hoursWaited, align: 'right' },
        { title: own.ofLive, align: 'right' },
        { title: own.abandoned, align: 'right' },
        { title: own.cost, align: 'right' },
      ],
      rows: waiting.map(({ channel, deferred, offered, waitHours, abandoned, cost }) => [
        shorten(channel, NAME),
        figures.bare('count', Math.round(offered)),
        figures.bare('hours', waitHours),
        deferred ? own.overNight : figures.chance(all > 0 ? waitHours / all : null),
        figures.bare('fraction', abandoned),
        figures.bare(moneyIn(currency), cost),
      ]),
    },
    lines(own.means),
  ];
}

function teamBlocks({ today: { teams }, currency }: ExplanationResult, { figures, words }: Speech): Block[] {
  if (teams.length === 0) return [];
  const own = words.explanation.today;
  return [
    heading(2, own.teams),
    {
      kind: 'table',
      columns: [
        { title: own.team, align: 'left' },
        { title: own.occupancy, align: 'right' },
        { title: own.paidHours, align: 'right' },
        { title: own.cost, align: 'right' },
      ],
      rows: teams.map(({ team, occupancy, paidHours, cost }) => [
        shorten(team, NAME),
        figures.bare('fraction', occupancy),
        figures.bare('hours', paidHours),
        figures.bare(moneyIn(currency), cost),
      ]),
    },
  ];
}

function automateBlocks({ automate, currency }: ExplanationResult, { figures, kpis, words }: Speech): Block[] {
  if (automate.length === 0) return [];
  const own = words.explanation.automate;
  const ids = [...new Set(automate.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))];
  return [
    heading(2, own.title),
    {
      kind: 'table',
      columns: [
        { title: own.intent, align: 'left' },
        { title: own.by, align: 'left' },
        { title: own.contains, align: 'left' },
        ...ids.map((id) => ({ title: kpis.title(id), align: 'quantity' }) as const),
      ],
      rows: automate.map(({ intent, bot, channel, from, to, metrics }) => [
        shorten(intent, NAME),
        `${shorten(bot, NAME)}${ofScope({ scope: 'channel', name: channel })}`,
        `${figures.bare('fraction', from)} → ${figures.bare('fraction', to)}`,
        ...ids.map((id) => {
          const row = metrics.find(({ metric }) => metric === id);
          return row === undefined ? '' : figures.difference(unitOf(id, currency), row.difference);
        }),
      ]),
    },
    lines(own.note),
  ];
}
