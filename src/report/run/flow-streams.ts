/** The ways of contacts made ready to draw: what is too thin to see is grouped, and who met no self-service goes past it. */
import type { FlowLink, FlowNode, FlowStage } from '../../metrics/run-detail.ts';

export const STAGES = ['channel', 'self-service', 'team', 'outcome'] as const satisfies readonly FlowStage[];

/** A place of less than this part of all contacts is grouped with others of its kind, if there are any. */
const THINNEST = 0.012;
/** The smallest beyond so many in a column are grouped as well. */
const MOST = 10;

export interface FlowPlace {
  readonly id: string;
  readonly stage: FlowStage;
  /** Null: others, grouped. */
  readonly name: string | null;
  readonly contacts: number;
  /** At most: the half-widths of the streams in or out, whichever add up to less; null when one is not known. */
  readonly halfWidth: number | null;
}

export interface FlowStream {
  /** Of this channel; null: others. */
  readonly channel: string | null;
  readonly from: string;
  readonly to: string;
  readonly contacts: number;
  readonly halfWidth: number | null;
}

export interface Flow {
  readonly places: readonly FlowPlace[];
  readonly streams: readonly FlowStream[];
}

/** @param order of names within a stage: of channels, then of words */
export function flowOf(links: readonly FlowLink[], order: (node: FlowNode) => number): Flow {
  const carried = pastNoSelfService(links).filter(({ contacts }) => (contacts.value ?? 0) > 0);
  const grouped = groupsOf(carried);
  const idOf = ({ stage, name }: FlowNode) =>
    grouped.has(keyOf({ stage, name })) ? `${stage}|` : keyOf({ stage, name });
  const streams = new Map<string, FlowStream>();
  for (const { channel, from, to, contacts } of carried) {
    const own = grouped.has(keyOf({ stage: 'channel', name: channel })) ? null : channel;
    const [start, end] = [idOf(from), idOf(to)];
    const key = JSON.stringify([own, start, end]);
    const known = streams.get(key);
    streams.set(key, {
      ...{ channel: own, from: start, to: end },
      contacts: (known?.contacts ?? 0) + contacts.value!,
      halfWidth: sum(known === undefined ? 0 : known.halfWidth, contacts.halfWidth),
    });
  }
  const nodes = distinct(carried).sort((a, b) => order(a) - order(b));
  const ids = [...new Set(nodes.map(idOf))];
  // Others stand last in their column.
  const sorted = [...ids.filter((id) => !id.endsWith('|')), ...ids.filter((id) => id.endsWith('|'))];
  const named = new Map(nodes.map((node) => [idOf(node), node]));
  return {
    places: sorted.map((id) => placeOf(id, named.get(id)!, [...streams.values()])),
    streams: [...streams.values()],
  };
}

function placeOf(id: string, { stage, name }: FlowNode, streams: readonly FlowStream[]): FlowPlace {
  const into = streams.filter(({ to }) => to === id);
  const out = streams.filter(({ from }) => from === id);
  const main = out.length > 0 ? out : into;
  const widths = [into, out]
    .filter((side) => side.length > 0)
    .map((side) => side.reduce((all, { halfWidth }) => sum(all, halfWidth), 0 as number | null));
  return {
    ...{ id, stage, name: id.endsWith('|') ? null : name },
    contacts: main.reduce((all, { contacts }) => all + contacts, 0),
    halfWidth: widths.some((width) => width === null) ? null : Math.min(...(widths as number[])),
  };
}

/** A channel's contacts that met no self-service go straight to the next place. */
function pastNoSelfService(links: readonly FlowLink[]): FlowLink[] {
  const isNone = ({ stage, name }: FlowNode) => stage === 'self-service' && name === 'no self-service';
  return links
    .filter(({ to }) => !isNone(to))
    .map((link) => (isNone(link.from) ? { ...link, from: { stage: 'channel', name: link.channel } } : link));
}

/** Places too thin, or too many, to be drawn apart; never one alone. */
function groupsOf(links: readonly FlowLink[]): ReadonlySet<string> {
  const amounts = new Map<string, { readonly stage: FlowStage; amount: number }>();
  let all = 0;
  for (const { from, to, contacts } of links) {
    if (from.stage === 'channel') all += contacts.value!;
    // A place is what flows into it; a channel, what flows out.
    for (const node of from.stage === 'channel' ? [from, to] : [to]) {
      const known = amounts.get(keyOf(node)) ?? { stage: node.stage, amount: 0 };
      amounts.set(keyOf(node), { ...known, amount: known.amount + contacts.value! });
    }
  }
  return new Set(
    STAGES.flatMap((stage) => {
      const own = [...amounts].filter(([, place]) => place.stage === stage).sort(([, a], [, b]) => b.amount - a.amount);
      const small = own.filter(([, { amount }], rank) => rank >= MOST || amount < THINNEST * all);
      return small.length < 2 ? [] : small.map(([key]) => key);
    }),
  );
}

function distinct(links: readonly FlowLink[]): FlowNode[] {
  return [...new Map(links.flatMap(({ from, to }) => [from, to]).map((node) => [keyOf(node), node])).values()];
}

function keyOf({ stage, name }: FlowNode): string {
  return `${stage}:${name}.`;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
