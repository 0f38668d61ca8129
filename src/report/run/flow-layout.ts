/**
 * Where the parts of an alluvial picture lie: bars in columns, streams between them as wide as they carry. Geometry only.
 * What flows into a place flows out of it in the same order, and nothing is rounded: widths add up.
 */

export interface Place {
  readonly id: string;
  readonly column: number;
}

export interface Stream {
  /** Ids of places; `to` lies in a later column. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Between two places of a column. */
  readonly gap: number;
  /** Width of a place. */
  readonly bar: number;
}

/** A place with its corners; y grows downwards. */
export interface Bar extends Place {
  readonly amount: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The edges of a stream at a few places of its way; between them they run smoothly, level at each end. */
export type Ribbon = readonly { readonly x: number; readonly top: number; readonly bottom: number }[];

export interface Layout {
  readonly bars: readonly Bar[];
  /** In the order of the streams. */
  readonly ribbons: readonly Ribbon[];
}

interface Node {
  readonly id: string;
  readonly column: number;
  /** Only a way through, for streams that skip this column. */
  readonly isPassage: boolean;
  amount: number;
  top: number;
}

interface Leg {
  readonly stream: number;
  readonly from: Node;
  readonly to: Node;
  readonly amount: number;
  fromTop: number;
  toTop: number;
}

/** How far from its ends a stream stays level: a part of the way between two columns. */
const LEVEL = 0.3;
/** Between a passage and the next place. */
const BETWEEN = 2;

/** @param places in the order wanted within the first column; later ones are ordered by what flows into them */
export function flowLayout(places: readonly Place[], streams: readonly Stream[], canvas: Canvas): Layout {
  // 1. Streams that skip columns get a passage in each, so that they run behind nobody's bar.
  const { nodes, legs } = graphOf(places, streams);
  const columns = columnsOf(nodes);
  // 2. One scale for all columns: that of the fullest.
  const room = columns.map((column) => (canvas.height - gaps(column, canvas.gap)) / (total(column) || 1));
  const scale = Math.max(0, Math.min(...room));
  // 3. From left to right: each column in the order of where its streams come from.
  for (const [c, column] of columns.entries()) {
    if (c > 0) column.sort((a, b) => comesFrom(a, legs, scale) - comesFrom(b, legs, scale));
    stack(column, scale, canvas);
  }
  // 4. At each bar, streams in the order of their other ends.
  for (const node of nodes) {
    const out = legs.filter(({ from }) => from === node).sort((a, b) => a.to.top - b.to.top || a.stream - b.stream);
    const into = legs.filter(({ to }) => to === node).sort((a, b) => a.from.top - b.from.top || a.stream - b.stream);
    pile(out, node.top, scale, (leg, top) => (leg.fromTop = top));
    pile(into, node.top, scale, (leg, top) => (leg.toTop = top));
  }
  const xOf = (column: number) =>
    columns.length < 2 ? 0 : (column * (canvas.width - canvas.bar)) / (columns.length - 1);
  return {
    bars: nodes
      .filter(({ isPassage }) => !isPassage)
      .map(({ id, column, amount, top }) => ({
        id,
        column,
        amount,
        x: xOf(column),
        top,
        bottom: top + amount * scale,
      })),
    ribbons: streams.map((_, s) =>
      legs.filter(({ stream }) => stream === s).flatMap((leg) => edgesOf(leg, scale, xOf, canvas.bar)),
    ),
  };
}

function graphOf(places: readonly Place[], streams: readonly Stream[]) {
  const nodes: Node[] = places.map(({ id, column }) => ({ id, column, isPassage: false, amount: 0, top: 0 }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const passage = (from: Node, to: Node, column: number): Node => {
    const id = `${column}\n${from.id}\n${to.id}`;
    const known = byId.get(id);
    if (known !== undefined) return known;
    const made: Node = { id, column, isPassage: true, amount: 0, top: 0 };
    byId.set(id, made);
    nodes.push(made);
    return made;
  };
  const legs = streams.flatMap(({ from, to, amount }, stream) => {
    const [start, end] = [byId.get(from)!, byId.get(to)!];
    const way = [start];
    for (let column = start.column + 1; column < end.column; column++) way.push(passage(start, end, column));
    way.push(end);
    return way.slice(1).map((next, i): Leg => ({ stream, from: way[i]!, to: next, amount, fromTop: 0, toTop: 0 }));
  });
  for (const node of nodes) node.amount = Math.max(carried(legs, 'from', node), carried(legs, 'to', node));
  return { nodes, legs };
}

function carried(legs: readonly Leg[], end: 'from' | 'to', node: Node): number {
  return legs.reduce((sum, leg) => (leg[end] === node ? sum + leg.amount : sum), 0);
}

function columnsOf(nodes: readonly Node[]): Node[][] {
  const last = Math.max(0, ...nodes.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, c) => nodes.filter(({ column }) => column === c));
}

function total(column: readonly Node[]): number {
  return column.reduce((sum, { amount }) => sum + amount, 0);
}

/** The mean height of what flows in; where nothing does, the top. */
function comesFrom(node: Node, legs: readonly Leg[], scale: number): number {
  const into = legs.filter(({ to, amount }) => to === node && amount > 0);
  const amount = into.reduce((sum, leg) => sum + leg.amount, 0);
  return amount === 0
    ? 0
    : into.reduce((sum, leg) => sum + leg.amount * (leg.from.top + (leg.from.amount * scale) / 2), 0) / amount;
}

/** One under the other, in the middle of the canvas. */
function stack(column: readonly Node[], scale: number, { height, gap }: Canvas): void {
  let top = (height - total(column) * scale - gaps(column, gap)) / 2;
  for (const node of column) {
    node.top = top;
    top += node.amount * scale + (node.isPassage ? BETWEEN : gap);
  }
}

/** All that stands free in a column. Passages have no name that needs room. */
function gaps(column: readonly Node[], gap: number): number {
  return column.reduce((sum, { isPassage }) => sum + (isPassage ? BETWEEN : gap), 0);
}

function pile(legs: readonly Leg[], from: number, scale: number, put: (leg: Leg, top: number) => void): void {
  let top = from;
  for (const leg of legs) {
    put(leg, top);
    top += leg.amount * scale;
  }
}

function edgesOf(
  { from, to, fromTop, toTop, amount }: Leg,
  scale: number,
  xOf: (column: number) => number,
  bar: number,
) {
  const [start, end] = [xOf(from.column) + bar, xOf(to.column)];
  const level = (end - start) * LEVEL;
  const at = (x: number, top: number) => ({ x, top, bottom: top + amount * scale });
  return [at(start, fromTop), at(start + level, fromTop), at(end - level, toTop), at(end, toTop)];
}
