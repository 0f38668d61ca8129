import { describe, expect, it } from 'vitest';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { livelyScenario } from './lively-scenario.ts';
import type { Document } from './random-scenario.ts';
import { type Seen, type SeenLeg, watch } from './watch.ts';

const RUNS = 80;

describe('agents', () => {
  it('handle nothing they lack the skill for, whoever hands it on or comes back with it', () => {
    holds(livelyScenario(), RUNS, (document) => {
      const { contacts, model } = watch(modelOf(document));
      const unable = contacts.filter(
        ({ how, type, team }) => how === 'handled' && model.types[type]!.handle[team] === NO_LAW,
      );
      expect(unable).toEqual([]);
    });
  });

  it('never hold more contacts than the sessions of any of them allow', () => {
    holds(livelyScenario(), RUNS, (document) => {
      delete document.channels.mail?.interruptible;
      const seen = watch(modelOf(document));
      const limit = (leg: SeenLeg): number => seen.model.channels[seen.model.types[leg.type]!.channel]!.sessions;
      for (const agent of new Set(seen.legs.map((leg) => leg.agent))) {
        const legs = seen.legs.filter((leg) => leg.agent === agent);
        const byStart = legs.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
        let held: SeenLeg[] = [];
        for (const leg of byStart) {
          held = [...held.filter(({ to }) => to > leg.from + 1e-6), leg];
          expect(held.length).toBeLessThanOrEqual(Math.min(...held.map(limit)));
        }
      }
    });
  });

  it('are busy for what they handle, each shared second counted once, where nobody stays for a transfer, calls in vain or is interrupted', () => {
    holds(livelyScenario(), RUNS, (document) => {
      delete document.channels.mail?.interruptible;
      for (const { transfer } of Object.values(document.intents)) if (transfer !== undefined) makeCold(transfer);
      for (const { callback } of Object.values(document.channels)) delete (callback as { attempt?: unknown })?.attempt;
      const seen = watch(modelOf(document));
      const { model } = seen;
      const sum = (items: readonly unknown[], count: (item: number, bin: number) => number): number =>
        items.reduce<number>((total, _, i) => {
          for (let bin = 0; bin < model.grid.bins; bin++) total += count(i, bin);
          return total;
        }, 0);
      const shares = (type: number): boolean => model.channels[model.types[type]!.channel]!.sessions > 1;
      const busy = sum(model.teams, (team, bin) => seen.ofTeam('busySeconds', team, bin));
      const handled = sum(model.teams, (team, bin) => seen.ofTeam('handleSeconds', team, bin));
      const elapsed = sum(model.types, (type, bin) =>
        shares(type) ? seen.ofType('talk', type, bin) + seen.ofType('afterContactWork', type, bin) : 0,
      );
      const attributed = sum(model.types, (type, bin) => (shares(type) ? seen.ofLife('attributed', type, bin) : 0));
      expect(Math.abs(busy - (handled - elapsed + attributed))).toBeLessThan(1e-9 * busy + 1e-3);
    });
  });

  it('are all free at the end, and busy no longer than on duty in any bin', () => {
    holds(livelyScenario(), RUNS, (document) => {
      const { floor, model, ofTeam } = watch(modelOf(document));
      expect([...floor.busy.of, ...floor.staying].filter((count) => count !== 0)).toEqual([]);
      eachTeamBin(model, (team, bin) => {
        expect(ofTeam('busySeconds', team, bin)).toBeLessThanOrEqual(
          ofTeam('dutySeconds', team, bin) * (1 + 1e-12) + 1e-6,
        );
      });
    });
  });
});

describe('a customer', () => {
  it('waits no longer than patience, in any queue of any leg', () => {
    holds(livelyScenario(), RUNS, (document) => {
      for (const intent of Object.values(document.intents)) delete intent.patience;
      for (const channel of Object.values(document.channels)) {
        channel.patience = { exactly: '45s' };
        delete channel.callback;
      }
      const { contacts } = watch(modelOf(document));
      expect(contacts.filter(({ wait }) => wait > 45 + 1e-6)).toEqual([]);
    });
  });
});

describe('two pools of like agents who all take everything', () => {
  it('are one pool of twice the size, whatever customers do', () => {
    holds(livelyScenario(), RUNS, (document) => {
      simplify(document);
      const two = watch(modelOf({ ...document, teams: { left: { agents: 2 }, right: { agents: 2 } } }));
      const one = watch(modelOf({ ...document, teams: { all: { agents: 4 } } }));
      const seen = (side: Seen) => side.contacts.map(({ team: _, ...contact }) => contact);
      expect(seen(two)).toEqual(seen(one));
      expect(two.blocked).toEqual(one.blocked);
    });
  });
});

function makeCold(transfer: unknown): void {
  Object.assign(transfer as object, { kind: 'cold' });
  delete (transfer as { handover?: unknown }).handover;
}

/** Without what tells teams or agents apart. */
function simplify(document: Document): void {
  const strategy = document.routing?.strategy as string | undefined;
  document.routing = ['equitable', 'weighted', 'deadline'].includes(strategy ?? '') ? { strategy } : {};
  delete document.channels.mail?.interruptible;
  for (const { callback } of Object.values(document.channels)) delete (callback as { reserve?: unknown })?.reserve;
}

function eachTeamBin({ teams, grid }: Seen['model'], visit: (team: number, bin: number) => void): void {
  teams.forEach((_, team) => {
    for (let bin = 0; bin < grid.bins; bin++) visit(team, bin);
  });
}
