import { describe, expect, it } from 'vitest';
import { replicate } from '../../src/center/replicate.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { randomScenario } from './random-scenario.ts';
import { answeredAt, binAt, endedAt, type SeenContact, watch } from './watch.ts';

describe('waiting', () => {
  it('the area under the queue is the sum of all waits, by type', () => {
    holds(randomScenario(), 100, (document) => {
      const { model, contacts, ofType } = watch(modelOf(document));
      model.types.forEach((_, type) => {
        const waits = contacts.reduce((sum, contact) => sum + (contact.type === type ? contact.wait : 0), 0);
        let [area, counted] = [0, 0];
        for (let bin = 0; bin < model.grid.bins; bin++) {
          area += ofType('queueSeconds', type, bin);
          counted +=
            ofType('waitHandled', type, bin) + ofType('waitAbandoned', type, bin) + ofType('waitCleared', type, bin);
        }
        expect(Math.abs(area - waits)).toBeLessThanOrEqual(1e-6 * waits + 1e-6);
        expect(Math.abs(counted - waits)).toBeLessThanOrEqual(1e-6 * waits + 1e-6);
      });
    });
  });

  it('each bin has the part of every wait that falls into it', () => {
    holds(randomScenario(), 60, (document) => {
      const { model, contacts, ofType } = watch(modelOf(document));
      const { interval, bins } = model.grid;
      const area = model.types.map(() => new Float64Array(bins));
      for (const contact of contacts) {
        const end = answeredAt(contact);
        for (let from = contact.arrivedAt; from < end; ) {
          const to = Math.min(end, (Math.floor(from / interval) + 1) * interval);
          area[contact.type]![binAt(model, from)]! += to - from;
          from = to;
        }
      }
      area.forEach((own, type) => {
        own.forEach((seconds, bin) => {
          expect(ofType('queueSeconds', type, bin)).toBeCloseTo(seconds, 5);
        });
      });
    });
  });

  it('takes no more places than a channel has, and blocks nobody while line and place are free', () => {
    holds(randomScenario(), 60, (document) => {
      const { model, contacts, blocked } = watch(modelOf(document));
      model.channels.forEach(({ lines, queueCapacity }, channel) => {
        const ofChannel = ({ type }: { type: number }): boolean => model.types[type]!.channel === channel;
        const own = contacts.filter(ofChannel);
        const waitingAt = (at: number): number =>
          own.filter((other) => other.arrivedAt < at && answeredAt(other) > at + 1e-6).length;
        const insideAt = (at: number): number =>
          own.filter((other) => other.arrivedAt < at && endedAt(other) > at - 1e-6).length;
        const crowded = own.filter(({ arrivedAt, wait }) => wait > 1e-6 && waitingAt(arrivedAt) + 1 > queueCapacity);
        expect(crowded).toEqual([]);
        // After-contact work keeps an agent but no line, so those inside are at least as many as the lines taken.
        const needlessly = blocked
          .filter(ofChannel)
          .filter(({ at }) => insideAt(at) < lines && waitingAt(at) < queueCapacity);
        expect(needlessly).toEqual([]);
      });
    });
  });

  it('is first come, first served in each line', () => {
    holds(randomScenario(), 100, (document) => {
      const { model, contacts } = watch(modelOf(document));
      for (let line = 0; line < model.lines.length; line++) {
        const answered = contacts.filter(
          ({ type, how }) => how === 'handled' && model.routes[model.types[type]!.route]!.line === line,
        );
        const byAnswer = [...answered].sort((a, b) => answeredAt(a) - answeredAt(b) || a.arrivedAt - b.arrivedAt);
        expect(outOfOrder(byAnswer)).toEqual([]);
      }
    });
  });

  it("obeys Little's law in the long run: the mean queue is the rate times the mean wait of other replications", () => {
    const model = modelOf({
      calendar: { continuous: true, days: 4, warm_up: '12h' },
      intents: { order: { handle: '3m' }, billing: { handle: { lognormal: { mean: '6m', cv: 1 } } } },
      channels: {
        phone: { volume: { per_hour: 60 }, mix: { order: '50%', billing: '50%' }, patience: '4m', queue_capacity: 12 },
      },
      teams: { front: { agents: 3 }, back: { agents: 2, skills: ['billing'] } },
    });
    const replications = 25;
    const queue = new Estimates(model);
    const waits = new Estimates(model);
    for (let r = 0; r < replications; r++) {
      queue.add(replicate(model, 'one', r));
      waits.add(replicate(model, 'two', r));
    }
    const of = (estimates: Estimates, metric: string) => estimates.of('whole', 'all', metric, 0.999)!;
    const rate = of(waits, 'offered').value! / (4 * 86_400);
    const meanQueue = of(queue, 'mean_queue');
    const meanWait = of(waits, 'mean_wait');
    const sampling = Math.hypot(meanQueue.halfWidth!, rate * meanWait.halfWidth!);
    expect(meanQueue.value).toBeGreaterThan(0.5);
    expect(Math.abs(meanQueue.value! - rate * meanWait.value!)).toBeLessThan(sampling);
    expect(sampling).toBeLessThan(0.1 * meanQueue.value!);
  });
});

/** Contacts answered before one that came earlier. */
function outOfOrder(contacts: readonly SeenContact[]): SeenContact[] {
  return contacts.filter((contact, i) => i > 0 && contact.arrivedAt < contacts[i - 1]!.arrivedAt);
}
