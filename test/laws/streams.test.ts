import { describe, expect, it } from 'vitest';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { type Document, randomScenario } from './random-scenario.ts';
import { endedAt, type Seen, watch } from './watch.ts';

const DAY = 86_400;

/** So many agents that nobody ever waits: what is seen of a contact is then the customer alone. */
function withAmpleAgents(document: Document): Document {
  const channels = Object.entries(document.channels).map(([name, { lines, queue_capacity, ...channel }]) => [
    name,
    channel,
  ]);
  const { ample, ...teams }: Document['teams'] = { ...document.teams, ample: { agents: 500 } };
  const { routing: _, ...rest } = document;
  return { ...rest, channels: Object.fromEntries(channels), teams: { ...teams, ample: ample! } };
}

/** Arrival and handle time of every contact of a type, in order of arrival. */
function customersOf({ model, contacts }: Seen, name: string): [number, number][] {
  return contacts
    .filter(({ type }) => model.types[type]!.name === name)
    .map(({ arrivedAt, handle }): [number, number] => [arrivedAt, handle])
    .sort(([a], [b]) => a - b);
}

/** One team for everything, so that handle times do not depend on who answers. */
function oneTeam(document: Document): Document {
  return { ...withAmpleAgents(document), teams: { all: { agents: 500 } } };
}

describe('streams of random numbers', () => {
  it('a renamed intent has new customers, and every other type keeps its own', () => {
    holds(randomScenario(), 40, (document) => {
      const before = oneTeam(document);
      const renamed = JSON.parse(JSON.stringify(before).replaceAll('"order"', '"order_status"')) as Document;
      const [seen, again] = [watch(modelOf(before)), watch(modelOf(renamed))];
      for (const { name } of seen.model.types) {
        const own = customersOf(seen, name);
        if (name.endsWith('/order')) {
          if (own.length > 0) expect(customersOf(again, `${name}_status`)).not.toEqual(own);
        } else expect(customersOf(again, name)).toEqual(own);
      }
    });
  });

  it('one more channel, one more intent and one more team leave the customers of all others as they were', () => {
    holds(randomScenario(), 40, (document) => {
      const before = oneTeam(document);
      const after: Document = {
        ...before,
        intents: { complaint: { handle: '2m' }, ...before.intents },
        channels: { mail: { volume: { per_hour: 20 }, mix: { complaint: '100%' } }, ...before.channels },
        teams: { newcomers: { agents: 0 }, ...before.teams },
      };
      const [seen, again] = [watch(modelOf(before)), watch(modelOf(after))];
      expect(again.contacts.length).toBeGreaterThan(seen.contacts.length);
      for (const { name } of seen.model.types) expect(customersOf(again, name)).toEqual(customersOf(seen, name));
    });
  });

  it('the same customers come whatever the staffing, the routing and the patience are', () => {
    holds(randomScenario(), 40, (document) => {
      const [scarce, ample] = [watch(modelOf(document)), watch(modelOf(oneTeam(document)))];
      scarce.model.types.forEach(({ name }, t) => {
        const own = [
          ...scarce.contacts.filter(({ type }) => type === t).map(({ arrivedAt }) => arrivedAt),
          ...scarce.blocked.filter(({ type }) => type === t).map(({ at }) => at),
        ];
        own.sort((a, b) => a - b);
        expect(customersOf(ample, name).map(([arrivedAt]) => arrivedAt)).toEqual(own);
      });
    });
  });

  it('a team added without agents changes nothing at all', () => {
    holds(randomScenario(), 40, (document) => {
      const after: Document = { ...document, teams: { ...document.teams, newcomers: { agents: 0 } } };
      const [seen, again] = [watch(modelOf(document)), watch(modelOf(after))];
      expect(again.contacts).toEqual(seen.contacts);
      expect(again.blocked).toEqual(seen.blocked);
    });
  });

  it('a change that starts on a day leaves everything before it as it was, and the customers after it too', () => {
    holds(randomScenario({ days: 3 }), 60, (document) => {
      const teams = Object.entries(document.teams).map(([name, team]) => [
        name,
        { ...team, agents: { 'mon,tue': team.agents, wed: 1 } },
      ]);
      const changed = { ...document, teams: Object.fromEntries(teams) };
      const [seen, again] = [watch(modelOf(document)), watch(modelOf(changed))];
      const early = ({ contacts, blocked }: Seen) => ({
        contacts: contacts.filter((contact) => endedAt(contact) < 2 * DAY),
        blocked: blocked.filter(({ at }) => at < 2 * DAY),
      });
      expect(early(again)).toEqual(early(seen));
      const arrivals = ({ contacts, blocked }: Seen) =>
        [...contacts.map(({ arrivedAt }) => arrivedAt), ...blocked.map(({ at }) => at)].sort((a, b) => a - b);
      expect(arrivals(again)).toEqual(arrivals(seen));
    });
  });
});
