import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { type Document, randomScenario } from './random-scenario.ts';
import { type Seen, type SeenContact, watch } from './watch.ts';

const byArrival = ({ contacts }: Seen): SeenContact[] => [...contacts].sort((a, b) => a.arrivedAt - b.arrivedAt);

/** The same customers as one line in front of one team, first come first served; nobody abandons or is turned away. */
function oneQueue(document: Document, agents: unknown): Document {
  const { routing: _, ...rest } = document;
  const plain = (part: Record<string, Record<string, unknown>>, ...without: string[]) =>
    Object.fromEntries(
      Object.entries(part).map(([name, entry]) => [
        name,
        Object.fromEntries(Object.entries(entry).filter(([key]) => !without.includes(key))),
      ]),
    );
  return {
    ...rest,
    calendar: { ...rest.calendar, at_close: 'serve_out' },
    intents: plain(rest.intents, 'priority', 'patience'),
    channels: plain(rest.channels, 'priority', 'patience', 'lines', 'queue_capacity'),
    teams: { all: { agents } },
  };
}

describe('more agents for the same customers', () => {
  it('shorten or keep every single wait in a first-come-first-served line where nobody abandons', () => {
    holds(fc.tuple(randomScenario(), fc.integer({ min: 1, max: 3 })), 60, ([document, more]) => {
      const fewer = Object.values(document.teams)[0]!.agents as number[];
      const few = byArrival(watch(modelOf(oneQueue(document, fewer))));
      const many = byArrival(
        watch(
          modelOf(
            oneQueue(
              document,
              fewer.map((count) => count + more),
            ),
          ),
        ),
      );
      expect(many.length).toBe(few.length);
      const longer = few.filter(({ wait }, i) => many[i]!.wait > wait + 1e-6);
      expect(longer).toEqual([]);
    });
  });
});

describe('two pools of like agents who all take everything', () => {
  it('are one pool of twice the size: the same contacts, to the last digit', () => {
    holds(fc.tuple(randomScenario(), fc.integer({ min: 1, max: 4 })), 60, ([document, agents]) => {
      const { routing: _, ...rest } = document;
      const pick = document.routing?.agent === 'random' ? { routing: { agent: 'random' } } : {};
      const two = watch(modelOf({ ...rest, ...pick, teams: { left: { agents }, right: { agents } } }));
      const one = watch(modelOf({ ...rest, ...pick, teams: { all: { agents: 2 * agents } } }));
      const seen = (side: Seen): Omit<SeenContact, 'team'>[] => side.contacts.map(({ team: _, ...contact }) => contact);
      expect(seen(two)).toEqual(seen(one));
      expect(two.blocked).toEqual(one.blocked);
      expect(two.end).toBe(one.end);
    });
  });

  it('are busy and on duty together as the one pool is', () => {
    holds(fc.tuple(randomScenario(), fc.integer({ min: 1, max: 4 })), 30, ([document, agents]) => {
      const { routing: _, ...rest } = document;
      const two = watch(modelOf({ ...rest, teams: { left: { agents }, right: { agents } } }));
      const one = watch(modelOf({ ...rest, teams: { all: { agents: 2 * agents } } }));
      for (let bin = 0; bin < one.model.grid.bins; bin++) {
        for (const count of ['busySeconds', 'handleSeconds', 'handled'] as const) {
          expect(two.ofTeam(count, 0, bin) + two.ofTeam(count, 1, bin)).toBeCloseTo(one.ofTeam(count, 0, bin), 6);
        }
      }
    });
  });
});
