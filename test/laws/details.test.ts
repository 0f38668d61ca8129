import { describe, expect, it } from 'vitest';
import { CONTACT_COUNTS, CONTACT_WIDTH, LIFE, LIFE_WIDTH, type LifeCount } from '../../src/center/counting/counts.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import { steady } from '../../src/center/course.ts';
import { replicateCourse } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { DAY_CHANNEL_COUNTS, DayCounts, dayLayout } from '../../src/metrics/day-counts.ts';
import { Flows } from '../../src/metrics/flows.ts';
import { measuredDays } from '../../src/metrics/measured-days.ts';
import type { FlowLink, FlowNode } from '../../src/metrics/run-detail.ts';
import { WaitDistributions } from '../../src/metrics/wait-distributions.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { livelyScenario } from './lively-scenario.ts';
import { randomScenario } from './random-scenario.ts';
import { wholeCenter } from './whole-center.ts';

const RUNS = 25;

/** A replication, with its counts by day. */
function replicated(model: Model, replication = 0) {
  const days = new DayCounts(model);
  days.begin();
  const values = replicateCourse(steady(model), 'details', replication, { onDay: days.onDay });
  return { model, values, counts: days.end(values) };
}

/** A count over all types and bins, as the replication ended. */
function total({ model, values }: ReturnType<typeof replicated>, count: string, channel?: number): number {
  const { lively, life, contacts } = tallyLayout(model);
  const isPlain = (CONTACT_COUNTS as readonly string[]).includes(count);
  if (!isPlain && !lively) return 0;
  let sum = 0;
  model.types.forEach((type, t) => {
    if (channel !== undefined && type.channel !== channel) return;
    for (let bin = 0; bin < model.grid.bins; bin++) {
      const row = t * (model.grid.bins + 1) + bin;
      sum += isPlain
        ? values[contacts + row * CONTACT_WIDTH + CONTACT_COUNTS.indexOf(count as 'offered')]!
        : values[life + row * LIFE_WIDTH + LIFE[count as LifeCount]]!;
    }
  });
  return sum;
}

/** The links of one replication: exact counts. */
function flowsOf({ model, values }: ReturnType<typeof replicated>): FlowLink[] {
  const flows = new Flows(model);
  flows.add(values);
  return flows.result(0.95);
}

const into = (links: readonly FlowLink[], is: (node: FlowNode) => boolean): number =>
  links.reduce((sum, { to, contacts }) => sum + (is(to) ? contacts.numerator : 0), 0);
const outOf = (links: readonly FlowLink[], is: (node: FlowNode) => boolean): number =>
  links.reduce((sum, { from, contacts }) => sum + (is(from) ? contacts.numerator : 0), 0);

function addsUp(one: ReturnType<typeof replicated>): void {
  const { model, counts } = one;
  const weeks = measuredDays(model.grid).weeks.length;
  const layout = dayLayout(model, weeks);
  model.channels.forEach((_, channel) => {
    for (const count of DAY_CHANNEL_COUNTS) {
      const place = layout.ofChannel(channel, count);
      const sum = (first: number, rows: number): number =>
        Array.from({ length: rows }, (_, row) => counts[first + row * layout.width + place]!).reduce(
          (a, b) => a + b,
          0,
        );
      const whole = total(one, count, channel);
      const [byWeekday, byWeek] = [sum(layout.weekdays, 7 * model.grid.bins), sum(layout.weeks, weeks)];
      if (count === 'waitHandled') expect([byWeekday / whole || 1, byWeek / whole || 1]).toEqual([closeTo1, closeTo1]);
      else expect([count, byWeekday, byWeek]).toEqual([count, whole, whole]);
    }
  });
}
const closeTo1 = expect.closeTo(1, 9);

function isConserved(one: ReturnType<typeof replicated>): void {
  const links = flowsOf(one);
  const of = (count: string): number => total(one, count);
  const to = (name: string) => into(links, (node) => node.stage === 'outcome' && node.name === name);
  // 1. At every place, of every channel: what flows in flows out.
  for (const { name: channel } of one.model.channels) {
    const own = links.filter((link) => link.channel === channel);
    for (const { to: place } of own.filter((link) => link.to.stage !== 'outcome')) {
      const isIt = ({ stage, name }: FlowNode) => stage === place.stage && name === place.name;
      expect([place.name, outOf(own, isIt)]).toEqual([place.name, into(own, isIt)]);
    }
  }
  expect(links.every(({ contacts }) => contacts.numerator > 0)).toBe(true);
  // 2. The ends are those that the counters know.
  const byBot = of('contained') + of('gaveUpInside') + of('shiftedAfterBot');
  const came = of('offered') + of('blocked') + of('balked') + of('shiftedAtDoor') + of('callbacks') + byBot;
  expect(outOf(links, ({ stage }) => stage === 'channel')).toBe(came);
  expect(to('blocked')).toBe(of('blocked'));
  expect(to('balked')).toBe(of('balked'));
  expect(to('moved')).toBe(of('shiftedAtDoor') + of('shifted') + of('shiftedAfterBot'));
  expect(to('not reached')).toBe(of('callbacksLost'));
  expect(to('resolved')).toBe(of('issuesResolved') + of('contained') - of('falselyContained'));
  expect(to('abandoned') + to('cleared')).toBe(
    of('abandoned') + of('cleared') + of('legsAbandoned') + of('gaveUpInside'),
  );
  // 3. Whoever was talked to was answered by a team; a leg that still waits has not ended.
  const legs = of('legs') - of('legsHandled') - of('legsAbandoned');
  expect(into(links, ({ stage }) => stage === 'team')).toBe(of('handled') + of('callbacksReached') - legs);
}

describe('days and weeks', () => {
  it('add up to the whole run, whatever customers do', () => {
    holds(livelyScenario(), RUNS, (document) => addsUp(replicated(modelOf(document))));
  });

  it('add up where the center never closes, a part of a day to warm up', () => {
    const document = wholeCenter('day and night');
    const calendar = { start: '2027-01-04', days: 3, continuous: true, warm_up: '5h' };
    addsUp(replicated(modelOf({ ...document, calendar })));
  });
});

describe('flows', () => {
  it('are conserved in every replication, and end as the counters say', () => {
    holds(livelyScenario(), RUNS, (document) => isConserved(replicated(modelOf(document))));
    holds(randomScenario(), 10, (document) => isConserved(replicated(modelOf(document))));
  });

  it('are conserved where contacts still wait at the end, and where a long run is cut', () => {
    holds(livelyScenario({ lastAgents: 0 }), RUNS, (document) => isConserved(replicated(modelOf(document))));
    const calendar = { start: '2027-01-04', days: 1, continuous: true };
    const { teams, ...document } = wholeCenter('day and night');
    isConserved(replicated(modelOf({ ...document, calendar, teams: teams as object })));
  });
});

describe('waits', () => {
  it('are shares of all: with those answered at once they make up 1', () => {
    holds(livelyScenario(), RUNS, (document) => {
      const { model, values } = replicated(modelOf(document));
      const waits = new WaitDistributions(model);
      waits.add(values);
      for (const { contacts, atOnce, bars, channel } of waits.result(0.95)) {
        if (contacts === 0) continue;
        const sum = bars.reduce((all, { share }) => all + share.value!, atOnce.value!);
        expect([channel, sum]).toEqual([channel, expect.closeTo(1, 12)]);
        expect(bars.every(({ from, to }, i) => from < to && from === (bars[i - 1]?.to ?? 0))).toBe(true);
      }
    });
  });
});
