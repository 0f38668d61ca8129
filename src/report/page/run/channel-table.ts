/** The channels side by side: what each is offered, and how its customers fare against its own target. */
import type { RunResult, ScopeResult } from '../../../metrics/result.ts';
import { unitOf } from '../../language/kpis.ts';
import { channelLabels } from '../../run/labels.ts';
import { chanceBar } from '../bar.ts';
import { element, fragment, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';
import { type TableCell, tableHtml } from '../table.ts';
import { levelTone } from './kpi-tiles.ts';

const KPIS = [
  ...['offered', 'service_level', 'average_speed_of_answer', 'abandonment_rate', 'average_handle_time'],
  ...['containment', 'first_contact_resolution', 'csat_mean', 'cost_per_contact'],
];

export function channelTable(run: RunResult, setting: Setting): Html {
  const { speech, glossary } = setting;
  const labels = channelLabels(run);
  const channels = run.scopes.filter(({ scope }) => scope === 'channel');
  const ids = KPIS.filter((id) => channels.some(({ metrics }) => metrics[id] !== undefined));
  if (channels.length === 0) return fragment();
  const caption = speech.words.page.channels;
  return tableHtml(
    {
      id: 'table-channels',
      caption,
      columns: [
        { title: speech.words.common.scopes.channel, isNumber: false },
        ...ids.map((id) => ({ title: glossary.kpi(id), isNumber: true })),
      ],
      rows: channels.map((channel) => {
        const label = labels.get(channel.name) ?? channel.name;
        return {
          cells: [{ content: label }, ...ids.map((id) => figureCell(channel, id, run, setting))],
          of: { channel: label },
        };
      }),
    },
    speech.words.page.table,
  );
}

function figureCell(channel: ScopeResult, id: string, run: RunResult, { speech }: Setting): TableCell {
  const estimate = channel.metrics[id];
  if (estimate === undefined) return { content: '', value: null };
  const text = speech.figures.quantity(unitOf(id, run.currency ?? null), estimate);
  const { value, halfWidth } = estimate;
  if (id !== 'service_level' || value === null) return { content: text, value };
  const target = run.serviceLevel.find((level) => level.channel === channel.name)?.target ?? null;
  const [low, high] =
    halfWidth === null ? [null, null] : [Math.max(0, value - halfWidth), Math.min(1, value + halfWidth)];
  return {
    content: [
      element('b', {}, text),
      chanceBar({ value, low, high }, target, levelTone(value, halfWidth, target)),
      target === null
        ? null
        : element('span', { class: 'about' }, speech.words.page.card.target(speech.figures.percent(target))),
    ],
    value,
  };
}
