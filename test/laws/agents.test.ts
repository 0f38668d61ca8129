import { describe, expect, it } from 'vitest';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { randomScenario } from './random-scenario.ts';
import { retrace } from './retrace.ts';
import { answeredAt, binAt, watch } from './watch.ts';

describe('agents', () => {
  it('handle nothing they lack the skill for', () => {
    holds(randomScenario(), 100, (document) => {
      const { contacts, model } = watch(modelOf(document));
      for (const { type, team, how } of contacts) {
        if (how !== 'handled') continue;
        const { skills } = document.teams[model.teams[team]!.name]!;
        expect(Object.keys(skills as object)).toContain(model.intents[model.types[type]!.intent]);
        expect(model.types[type]!.handle[team]).not.toBe(NO_LAW);
      }
    });
  });

  it('begin no contact beyond the number the schedule asks for', () => {
    holds(randomScenario(), 100, (document) => {
      const seen = watch(modelOf(document));
      const stretches = retrace(seen);
      for (const contact of seen.contacts) {
        if (contact.how !== 'handled' || contact.handle < 1e-3) continue;
        // Past the sliver that rounding leaves between the end of one contact and the answer of the next. Whoever takes
        // the last contact to be served out was asked for until that moment.
        const after = stretches.findIndex(({ to }) => to > answeredAt(contact) + 1e-6);
        const asked = stretches.slice(Math.max(0, after - 2), after + 1).map((stretch) => stretch.asked[contact.team]!);
        expect(stretches[after]!.busy[contact.team]).toBeLessThanOrEqual(Math.max(...asked));
      }
    });
  });

  it('are busy no longer than on duty, and on duty no less than the schedule asks for, in every bin', () => {
    holds(randomScenario(), 100, (document) => {
      const { model, ofTeam } = watch(modelOf(document));
      const { grid } = model;
      model.teams.forEach(({ agents }, team) => {
        for (let bin = 0; bin < grid.bins; bin++) {
          const scheduled = agents.reduce(
            (sum, count, i) => sum + (grid.bin[i] === bin ? count * grid.interval : 0),
            0,
          );
          const onDuty = ofTeam('dutySeconds', team, bin);
          expect(ofTeam('busySeconds', team, bin)).toBeLessThanOrEqual(onDuty * (1 + 1e-12) + 1e-6);
          expect(onDuty).toBeGreaterThanOrEqual(scheduled - 1e-6);
        }
      });
    });
  });

  it('are busy and on duty in every bin as a retrace of the contacts and the schedule says', () => {
    holds(randomScenario(), 80, (document) => {
      const seen = watch(modelOf(document));
      const { grid, teams } = seen.model;
      const busy = teams.map(() => new Float64Array(grid.bins));
      const duty = teams.map(() => new Float64Array(grid.bins));
      for (const stretch of retrace(seen)) {
        const bin = binAt(seen.model, (stretch.from + stretch.to) / 2);
        teams.forEach((_, team) => {
          busy[team]![bin]! += stretch.busy[team]! * (stretch.to - stretch.from);
          duty[team]![bin]! += stretch.onDuty[team]! * (stretch.to - stretch.from);
        });
      }
      teams.forEach((_, team) => {
        for (let bin = 0; bin < grid.bins; bin++) {
          expect(seen.ofTeam('busySeconds', team, bin)).toBeCloseTo(busy[team]![bin]!, 5);
          expect(seen.ofTeam('dutySeconds', team, bin)).toBeCloseTo(duty[team]![bin]!, 5);
        }
      });
    });
  });

  it('are busy for exactly the handle time of what they handled', () => {
    holds(randomScenario(), 100, (document) => {
      const { model, contacts, ofTeam } = watch(modelOf(document));
      model.teams.forEach((_, team) => {
        const seen = contacts.reduce((sum, contact) => sum + (contact.team === team ? contact.handle : 0), 0);
        let [busy, handled, counted] = [0, 0, 0];
        for (let bin = 0; bin < model.grid.bins; bin++) {
          busy += ofTeam('busySeconds', team, bin);
          handled += ofTeam('handleSeconds', team, bin);
          counted += ofTeam('handled', team, bin);
        }
        expect(busy).toBeCloseTo(seen, 5);
        expect(handled).toBeCloseTo(seen, 5);
        expect(counted).toBe(contacts.filter((contact) => contact.team === team).length);
      });
    });
  });

  it('do not sit idle while somebody waits whom they may take', () => {
    holds(randomScenario(), 80, (document) => {
      const seen = watch(modelOf(document));
      for (const { from, to, waiting, busy, onDuty } of retrace(seen)) {
        if (to - from < 1e-6) continue;
        seen.model.types.forEach(({ route }, type) => {
          const idle = seen.model.routes[route]!.tiers.flat().filter((team) => onDuty[team]! > busy[team]!);
          expect([waiting[type]! > 0, idle]).not.toEqual([true, expect.arrayContaining([expect.anything()])]);
        });
      }
    });
  });

  it('take the line that stands first in their order, and in a tier the contact that has waited longest', () => {
    holds(randomScenario(), 80, (document) => {
      const { model, contacts } = watch(modelOf(document));
      for (const taken of contacts) {
        if (taken.how !== 'handled' || taken.wait === 0) continue;
        const at = answeredAt(taken);
        const tierOf = (type: number): number =>
          model.teams[taken.team]!.serves.findIndex((tier) =>
            tier.includes(model.routes[model.types[type]!.route]!.line),
          );
        const left = contacts.filter((other) => other.arrivedAt < at - 1e-6 && answeredAt(other) > at + 1e-6);
        for (const other of left) {
          const [mine, theirs] = [tierOf(taken.type), tierOf(other.type)];
          if (theirs < 0) continue;
          expect(theirs).toBeGreaterThanOrEqual(mine);
          if (theirs === mine) expect(other.arrivedAt).toBeGreaterThan(taken.arrivedAt);
        }
      }
    });
  });
});
