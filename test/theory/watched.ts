import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import type { Measure } from './case.ts';

/** A ratio of two sums over the contacts of a replication. */
interface Watcher {
  readonly add: (arrivedAt: number, wait: number, handleTime: number) => void;
  readonly pair: () => readonly [number, number];
}

/** What no KPI tells, from the contacts of each replication one by one; the cells are in the order of the measures. */
export function watch(model: Model, measures: readonly Measure[], seed: string, replications: number): RatioMoments {
  const moments = new RatioMoments(measures.length);
  for (let r = 0; r < replications && measures.length > 0; r++) {
    const watchers = measures.map((measure) =>
      measure.watched === 'squared wait' ? squaredWaits(model) : busyAtTheEnd(model, measure.at!),
    );
    const add: Watcher['add'] = (arrivedAt, wait, handleTime) => {
      for (const watcher of watchers) watcher.add(arrivedAt, wait, handleTime);
    };
    replicate(model, seed, r, {
      blocked: () => undefined,
      handled: (_type, arrivedAt, wait, _team, handleTime) => add(arrivedAt, wait, handleTime),
      left: (_type, arrivedAt, wait) => add(arrivedAt, wait, 0),
      finished: () => undefined,
    });
    watchers.forEach(({ pair }, cell) => {
      moments.add(cell, ...pair());
    });
  }
  return moments;
}

function squaredWaits({ grid: { interval, bin, bins } }: Model): Watcher {
  let [squares, contacts] = [0, 0];
  return {
    add: (arrivedAt, wait) => {
      if (bin[Math.floor(arrivedAt / interval)] === bins) return;
      squares += wait * wait;
      contacts++;
    },
    pair: () => [squares, contacts],
  };
}

/** Agents busy at the end of the interval that begins at a time of day, and days. */
function busyAtTheEnd({ grid: { interval, perDay, bin, binNames, days } }: Model, from: string): Watcher {
  const slot = bin.indexOf(binNames.findIndex((name) => name.from === from)) % perDay;
  const day = perDay * interval;
  let busy = 0;
  return {
    add: (arrivedAt, wait, handleTime) => {
      const start = arrivedAt + wait;
      const look = Math.floor(arrivedAt / day) * day + (slot + 1) * interval;
      if (start <= look && look < start + handleTime) busy++;
    },
    pair: () => [busy, days],
  };
}
