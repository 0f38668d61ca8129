import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLayout, type Place, type Stream } from '../../../src/report/run/flow-layout.ts';

const CANVAS = { width: 600, height: 400, gap: 10, bar: 8 };

/** Channels, then places in the middle, then ends; what flows into the middle flows out of it. */
const flows = fc
  .array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 25 })
  .map((ways) => {
    // A fourth place in the middle does not exist: those go past it.
    const streams = ways.flatMap(([from, middle, to, amount]): Stream[] =>
      middle === 3
        ? [{ from: `a${from}`, to: `c${to}`, amount }]
        : [
            { from: `a${from}`, to: `b${middle}`, amount },
            { from: `b${middle}`, to: `c${to}`, amount },
          ],
    );
    const ids = [...new Set(streams.flatMap(({ from, to }) => [from, to]))].sort();
    return { streams, places: ids.map((id): Place => ({ id, column: 'abc'.indexOf(id[0]!) })) };
  });

describe('a picture of flows', () => {
  test('keeps what flows: streams fill both sides of a place exactly, and have one width all their way', () => {
    fc.assert(
      fc.property(flows, ({ places, streams }) => {
        const { bars, ribbons } = flowLayout(places, streams, CANVAS);
        for (const { id, top, bottom, column } of bars) {
          const sides = [
            streams.flatMap(({ from }, s) => (from === id ? [ribbons[s]![0]!] : [])),
            streams.flatMap(({ to }, s) => (to === id ? [ribbons[s]!.at(-1)!] : [])),
          ].filter((_, side) => !(side === 0 && column === 2) && !(side === 1 && column === 0));
          for (const side of sides) {
            const sorted = side.sort((a, b) => a.top - b.top);
            expect(sorted[0]!.top).toBeCloseTo(top, 6);
            expect(sorted.at(-1)!.bottom).toBeCloseTo(bottom, 6);
            for (const [i, next] of sorted.slice(1).entries()) expect(next.top).toBeCloseTo(sorted[i]!.bottom, 6);
          }
        }
        for (const ribbon of ribbons) {
          const widths = ribbon.map(({ top, bottom }) => bottom - top);
          for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 6);
          expect(ribbon.map(({ x }) => x)).toEqual(ribbon.map(({ x }) => x).sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stays on its canvas, bars apart from each other', () => {
    fc.assert(
      fc.property(flows, ({ places, streams }) => {
        const { bars } = flowLayout(places, streams, CANVAS);
        for (const bar of bars) {
          expect(bar.top).toBeGreaterThanOrEqual(-1e-6);
          expect(bar.bottom).toBeLessThanOrEqual(CANVAS.height + 1e-6);
          const below = bars.filter(({ column, top }) => column === bar.column && top > bar.top);
          for (const other of below) expect(other.top - bar.bottom).toBeGreaterThan(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same flows', () => {
    const [{ places, streams }] = fc.sample(flows, { numRuns: 1, seed: 1 }) as [{ places: Place[]; streams: Stream[] }];
    expect(flowLayout(places, streams, CANVAS)).toEqual(flowLayout(places, streams, CANVAS));
  });

  test('of nothing is nothing', () => {
    expect(flowLayout([], [], CANVAS)).toEqual({ bars: [], ribbons: [] });
  });
});
