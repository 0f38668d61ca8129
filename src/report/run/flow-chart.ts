/** The ways of contacts, as an alluvial: channel → self-service → team → how it ends; a stream is as wide as it carries. */
import type { RunResult } from '../../metrics/result.ts';
import { FLOW_WORDS, type FlowNode } from '../../metrics/run-detail.ts';
import { type Chart, chartTitle, GREY, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { type Bar, type Canvas, flowLayout, type Ribbon } from './flow-layout.ts';
import { type Flow, type FlowPlace, flowOf, STAGES } from './flow-streams.ts';
import { channelLabels, looksOf } from './labels.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

const CANVAS: Canvas = { width: 640, height: 430, gap: 15, bar: 9 };
const NAME = 24;
/** Outcomes that a finding names. */
const MOST_NAMED = 3;

/** Null where no way is known. */
export function flowChart(run: RunResult, speech: Speech): Chart | null {
  const flow = flowOf(run.detail.flows, orderIn(run));
  if (flow.streams.length === 0) return null;
  const words = speech.words.runCharts.flow;
  const stages = STAGES.filter((stage) => flow.places.some((place) => place.stage === stage));
  const layout = flowLayout(
    flow.places.map(({ id, stage }) => ({ id, column: stages.indexOf(stage) })),
    flow.streams.map(({ from, to, contacts }) => ({ from, to, amount: contacts })),
    CANVAS,
  );
  const replications = speech.counted(run.replications, 'replication');
  const subtitle = words.subtitle(replications, speech.figures.percent(run.confidence));
  const heads = stages.map((stage, column) => ({
    x: rounded((column * (CANVAS.width - CANVAS.bar)) / Math.max(1, stages.length - 1)),
    text: words.stages[stage],
  }));
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle([findingOf(flow, speech)], subtitle),
    config: themeIn(speech),
    ...{ width: CANVAS.width, height: CANVAS.height },
    layer: [
      ribbonMarks(run, flow, layout.ribbons, speech),
      barMarks(flow, layout.bars, speech),
      ...labelMarks(flow, layout.bars, speech),
      headMarks(heads),
    ],
  };
}

const X = { type: 'quantitative' as const, scale: { domain: [0, CANVAS.width], nice: false, zero: false }, axis: null };
const Y = {
  type: 'quantitative' as const,
  scale: { domain: [0, CANVAS.height], nice: false, zero: false, reverse: true },
  axis: null,
};

function ribbonMarks(run: RunResult, flow: Flow, ribbons: readonly Ribbon[], speech: Speech) {
  const words = speech.words.runCharts.flow;
  const looks = looksOf([...channelLabels(run).values()]).color;
  const scale = { domain: [...looks.domain, words.others], range: [...looks.range, GREY] };
  const told = { channel: speech.words.common.scopes.channel, way: words.way, contacts: words.contacts };
  const area = { type: 'area' as const, orient: 'vertical' as const, interpolate: 'monotone' as const };
  return {
    data: { values: ribbonRows(run, flow, ribbons, speech) },
    transform: tell('channel', 'way', 'contacts'),
    mark: { ...area, opacity: 0.5 },
    encoding: {
      ...{ x: { field: 'x', ...X }, y: { field: 'top', stack: null, ...Y }, y2: { field: 'bottom' } },
      detail: { field: 'stream', type: 'nominal' as const },
      color: { field: 'channel', type: 'nominal' as const, scale, legend: null },
      tooltip: Object.entries(told).map(([field, title]) => ({ field, type: 'nominal' as const, title })),
      description: TOLD,
    },
  };
}

/** A row for each place at which the edges of a stream are known. */
function ribbonRows(run: RunResult, flow: Flow, ribbons: readonly Ribbon[], speech: Speech) {
  const names = namesOf(flow, speech);
  const labels = channelLabels(run);
  const { others } = speech.words.runCharts.flow;
  return flow.streams.flatMap((stream, s) =>
    ribbons[s]!.map(({ x, top, bottom }) => ({
      ...{ stream: s, x: rounded(x), top: rounded(top), bottom: rounded(bottom) },
      channel: stream.channel === null ? others : (labels.get(stream.channel) ?? others),
      way: `${names.get(stream.from)} → ${names.get(stream.to)}`,
      contacts: contactsOf(stream, speech),
    })),
  );
}

function barMarks(flow: Flow, bars: readonly Bar[], speech: Speech) {
  const names = namesOf(flow, speech);
  const byId = new Map(flow.places.map((place) => [place.id, place]));
  const rows = bars.map(({ id, x, top, bottom }) => ({
    ...{
      x: rounded(x),
      end: rounded(x + CANVAS.bar),
      top: rounded(top),
      bottom: rounded(bottom),
      name: names.get(id)!,
    },
    contacts: contactsOf(byId.get(id)!, speech),
  }));
  return {
    data: { values: rows },
    transform: tell('name', 'contacts'),
    mark: { type: 'rect' as const, color: '#333333' },
    encoding: {
      ...{ x: { field: 'x', ...X }, x2: { field: 'end' }, y: { field: 'top', ...Y }, y2: { field: 'bottom' } },
      description: TOLD,
      tooltip: [
        { field: 'name', type: 'nominal' as const, title: speech.words.runCharts.of },
        { field: 'contacts', type: 'nominal' as const, title: speech.words.runCharts.flow.contacts },
      ],
    },
  };
}

/** Right of each bar, on a rim of white. */
function labelMarks(flow: Flow, bars: readonly Bar[], speech: Speech) {
  const names = namesOf(flow, speech);
  const byId = new Map(flow.places.map((place) => [place.id, place]));
  const rows = bars.map(({ id, x, top, bottom }) => ({
    ...{ x: rounded(x + CANVAS.bar), y: rounded((top + bottom) / 2) },
    text: `${names.get(id)}  ${contactsOf(byId.get(id)!, speech)}`,
  }));
  const encoding = {
    x: { field: 'x', ...X },
    y: { field: 'y', ...Y },
    text: { field: 'text', type: 'nominal' as const },
  };
  const text = { type: 'text' as const, align: 'left' as const, dx: 4, fontSize: 11, baseline: 'middle' as const };
  const rim = { stroke: 'white', strokeWidth: 3, strokeJoin: 'round' as const, opacity: 0.85 };
  return [
    { data: { values: rows }, mark: { ...text, ...rim, ...UNHEARD }, encoding },
    { data: { values: rows }, mark: { ...text, color: '#1A1A1A', ...UNHEARD }, encoding },
  ];
}

/** What each column is, above it. */
function headMarks(heads: readonly { readonly x: number; readonly text: string }[]) {
  const text = { align: 'left' as const, dy: -8, baseline: 'bottom' as const, fontSize: 11, color: '#555555' };
  return {
    data: { values: [...heads] },
    mark: { type: 'text' as const, ...text },
    encoding: { x: { field: 'x', ...X }, y: { value: 0 }, text: { field: 'text', type: 'nominal' as const } },
  };
}

function namesOf({ places }: Flow, speech: Speech): ReadonlyMap<string, string> {
  const words = speech.words.runCharts.flow;
  const known: Readonly<Record<string, string>> = words.words;
  return new Map(
    places.map(({ id, stage, name }) => {
      if (name === null) return [id, words.others];
      const isWord = stage === 'self-service' || stage === 'outcome';
      return [id, isWord && Object.hasOwn(known, name) ? known[name]! : shorten(name, NAME)];
    }),
  );
}

function contactsOf({ contacts, halfWidth }: Pick<FlowPlace, 'contacts' | 'halfWidth'>, { figures }: Speech): string {
  return figures.quantity('count', { value: contacts, halfWidth });
}

/** Channels and teams as the run lists them, words as the dictionary of ways does. */
function orderIn({ scopes }: RunResult): (node: FlowNode) => number {
  const channels = scopes.filter(({ scope }) => scope === 'channel').map(({ name }) => name);
  const teams = scopes.filter(({ scope }) => scope === 'team').map(({ name }) => name);
  const words: readonly string[] = FLOW_WORDS;
  return ({ stage, name }) => {
    const own = stage === 'channel' ? channels : stage === 'team' ? teams : words;
    return own.includes(name) ? own.indexOf(name) : own.length;
  };
}

/** How contacts end: the largest parts of all. */
function findingOf(flow: Flow, speech: Speech): string {
  const names = namesOf(flow, speech);
  const channels = flow.places.filter(({ stage }) => stage === 'channel');
  const all = channels.reduce((sum, { contacts }) => sum + contacts, 0);
  const ends = flow.places
    .filter(({ stage }) => stage === 'outcome')
    .sort((a, b) => b.contacts - a.contacts)
    .slice(0, MOST_NAMED)
    .map(({ id, contacts }) => `${names.get(id)} ${speech.figures.bare('fraction', contacts / all)}`);
  return speech.words.runCharts.flow.finding(speech.figures.bare('count', Math.round(all)), ends.join(', '));
}

/** Hundredths of a pixel are more than enough. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
