import { describe, expect, it } from 'vitest';
import { Laws } from '../../src/center/laws.ts';
import { openStream } from '../../src/random/stream.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { randomScenario } from './random-scenario.ts';
import { type Seen, type SeenContact, watch } from './watch.ts';

const DAY = 86_400;

describe('a customer', () => {
  it('waits no longer than patience; one who abandons leaves at its very end', () => {
    holds(randomScenario(), 100, (document) => {
      const seen = watch(modelOf(document));
      eachCustomer(seen, ({ wait, how, patience }) => {
        const limit = Number.isNaN(patience) ? Number.POSITIVE_INFINITY : patience;
        expect(wait).toBeLessThanOrEqual(limit + 1e-6);
        if (how === 'abandoned') expect(wait).toBeCloseTo(limit, 6);
      });
    });
  });

  it('whose patience is constant waits that long at most, and exactly that long when abandoning', () => {
    let abandoned = 0;
    holds(randomScenario(), 60, (document) => {
      for (const intent of Object.values(document.intents)) delete intent.patience;
      for (const channel of Object.values(document.channels)) channel.patience = { exactly: '45s' };
      for (const { wait, how } of watch(modelOf(document)).contacts) {
        expect(wait).toBeLessThanOrEqual(45 + 1e-9);
        if (how === 'abandoned') expect(wait).toBeCloseTo(45, 9);
        if (how === 'abandoned') abandoned++;
      }
    });
    expect(abandoned).toBeGreaterThan(100);
  });

  it('is handled for the time it was created with, whoever answers and however long it waited', () => {
    holds(randomScenario(), 100, (document) => {
      const seen = watch(modelOf(document));
      eachCustomer(seen, ({ how, handle, expectedHandle }) => {
        if (how === 'handled') expect(handle).toBeCloseTo(expectedHandle, 9);
      });
    });
  });
});

interface Customer extends SeenContact {
  /** What its own draws say: seconds, NaN for endless patience; talk and after-contact work at the team's speed. */
  readonly patience: number;
  readonly expectedHandle: number;
}

/** The k-th arrival of a type and day, blocked ones counted, has the k-th draw of each stream of that type and day. */
function eachCustomer(seen: Seen, visit: (customer: Customer) => void): void {
  const { model } = seen;
  const laws = Laws.of(model);
  model.types.forEach((type, t) => {
    const blocked = seen.blocked.filter(({ type }) => type === t).map(({ at }) => ({ arrivedAt: at, contact: null }));
    const joined = seen.contacts.filter(({ type }) => type === t);
    const arrivals = [...joined.map((contact) => ({ arrivedAt: contact.arrivedAt, contact })), ...blocked];
    arrivals.sort((a, b) => a.arrivedAt - b.arrivedAt);
    for (let day = 0; day < model.grid.days; day++) {
      const open = (purpose: string) => openStream('laws', 0, day, type.name, purpose);
      const [handle, patience, work] = [open('handle'), open('patience'), open('after-contact work')];
      for (const { arrivedAt, contact } of arrivals) {
        if (Math.floor(arrivedAt / DAY) !== day) continue;
        const interval = Math.floor(arrivedAt / model.grid.interval);
        const [handleDraw, patienceDraw, workDraw] = [handle.next(), patience.next(), work.next()];
        if (contact === null) continue;
        const talk = contact.team < 0 ? 0 : laws.draw(type.handle[contact.team]!, interval, handleDraw);
        const after = laws.draw(type.afterContactWork, interval, workDraw);
        visit({
          ...contact,
          patience: laws.draw(type.patience, interval, patienceDraw),
          expectedHandle: (talk + (Number.isNaN(after) ? 0 : after)) / (type.speed[contact.team] ?? 1),
        });
      }
    }
  });
}
