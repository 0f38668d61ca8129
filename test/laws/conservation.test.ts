import { describe, expect, it } from 'vitest';
import type { ContactCount } from '../../src/center/counting/counts.ts';
import { replicate } from '../../src/center/replicate.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { type Document, randomScenario } from './random-scenario.ts';
import { binAt, type Seen, type SeenContact, watch } from './watch.ts';

describe('contacts are conserved', () => {
  it('offered = handled + abandoned + cleared + still waiting, by type and bin', () => {
    holds(randomScenario({ lastAgents: 0 }), 100, (document) => {
      const seen = watch(modelOf(document));
      let waiting = 0;
      eachCell(seen, (type, bin) => {
        const count = (of: ContactCount): number => seen.ofType(of, type, bin);
        const left = count('offered') - count('handled') - count('abandoned') - count('cleared');
        expect(left).toBeGreaterThanOrEqual(0);
        waiting += left;
      });
      expect(waiting).toBe(seen.stillWaiting);
    });
  });

  it('whoever arrives is offered or blocked, and ends in one way: the counters are those of the contacts seen', () => {
    holds(randomScenario(), 100, (document) => {
      const seen = watch(modelOf(document));
      expect(seen.stillWaiting).toBe(0);
      eachCell(seen, (type, bin) => {
        const own = seen.contacts.filter((contact) => contact.type === type && at(seen, contact) === bin);
        const blocked = seen.blocked.filter(
          (arrival) => arrival.type === type && binAt(seen.model, arrival.at) === bin,
        );
        const { within, shortAbandon } = seen.model.channels[seen.model.types[type]!.channel]!;
        const ended = (how: SeenContact['how'], until = Number.POSITIVE_INFINITY): number =>
          own.filter((contact) => contact.how === how && contact.wait <= until).length;
        const recount: Partial<Record<ContactCount, number>> = {
          blocked: blocked.length,
          offered: own.length,
          handled: ended('handled'),
          handledWithin: ended('handled', within),
          abandoned: ended('abandoned'),
          abandonedWithin: ended('abandoned', within),
          abandonedShort: ended('abandoned', shortAbandon ?? -1),
          cleared: ended('cleared'),
        };
        for (const [name, count] of Object.entries(recount)) {
          expect([name, seen.ofType(name as ContactCount, type, bin)]).toEqual([name, count]);
        }
        const waits: [ContactCount, SeenContact['how']][] = [
          ['waitHandled', 'handled'],
          ['waitAbandoned', 'abandoned'],
          ['waitCleared', 'cleared'],
        ];
        for (const [name, how] of waits) {
          const sum = own.reduce((total, contact) => total + (contact.how === how ? contact.wait : 0), 0);
          expect(seen.ofType(name, type, bin)).toBeCloseTo(sum, 6);
        }
      });
    });
  });

  it('a long run counts those who arrive in its measured window, all of them, each to its end', () => {
    holds(randomScenario(), 40, (document) => {
      const model = modelOf(roundTheClock(document));
      const { contacts, blocked, ofType } = watch(model);
      const measured = (at: number): boolean => at >= 7200 && at < 7200 + 86_400;
      model.types.forEach((_, type) => {
        const own = contacts.filter((contact) => contact.type === type && measured(contact.arrivedAt));
        const sum = (count: ContactCount): number =>
          model.grid.binNames.reduce((total, _, bin) => total + ofType(count, type, bin), 0);
        expect(sum('offered')).toBe(own.length);
        expect(sum('handled') + sum('abandoned')).toBe(own.length);
        expect(sum('abandoned')).toBe(own.filter(({ how }) => how === 'abandoned').length);
        expect(sum('blocked')).toBe(blocked.filter((arrival) => arrival.type === type && measured(arrival.at)).length);
      });
    });
  });

  it('watching a replication changes none of its numbers', () => {
    holds(randomScenario(), 20, (document) => {
      const model = modelOf(document);
      expect(watch(model, 'laws', 3).values).toEqual(replicate(model, 'laws', 3));
    });
  });
});

const at = ({ model }: Seen, { arrivedAt }: SeenContact): number => binAt(model, arrivedAt);

function eachCell({ model }: Seen, visit: (type: number, bin: number) => void): void {
  model.types.forEach((_, type) => {
    for (let bin = 0; bin < model.grid.bins; bin++) visit(type, bin);
  });
}

/** The same center without hours: even demand, steady staffing, everybody impatient; two hours to warm up, one day to measure. */
function roundTheClock(document: Document): Document {
  const each = <T>(part: Record<string, T>, change: (entry: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(part).map(([name, entry]) => [name, change(entry)]));
  const impatient = (entry: Record<string, unknown>) => ({ ...entry, patience: '2m' });
  return {
    ...document,
    calendar: { continuous: true, days: 1, warm_up: '2h', interval: '30m' },
    intents: each(document.intents, impatient),
    channels: each(document.channels, (channel) => {
      const volume = channel.volume as Record<string, unknown>;
      return impatient({ ...channel, volume: 'by_intent' in volume ? volume : { per_hour: 15 } });
    }),
    teams: each(document.teams, (team) => ({ ...team, agents: Math.max(1, (team.agents as number[])[0]!) })),
  };
}
