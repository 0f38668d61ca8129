import { describe, expect, it } from 'vitest';
import { NEXT, STATE, TYPE } from '../../src/center/contacts/contacts.ts';
import { CALLBACK } from '../../src/center/contacts/state.ts';
import type { ContactCount, LifeCount } from '../../src/center/counting/counts.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { livelyScenario } from './lively-scenario.ts';
import { type Seen, watch } from './watch.ts';

const RUNS = 150;

describe('contacts of every kind are conserved', () => {
  it('however they came to be, by type and bin: at the door each goes one way', () => {
    holds(livelyScenario(), RUNS, (document) => {
      eachLivelyCell(watch(modelOf(document)), (count) => {
        const came = count('first') + count('redials') + count('repeats') + count('chases') + count('shiftedIn');
        const byBot = count('contained') + count('gaveUpInside') + count('shiftedAfterBot');
        const atDoor = count('blocked') + count('balked') + count('shiftedAtDoor') + count('callbacks');
        expect(count('offered') + atDoor + byBot).toBe(came);
      });
    });
  });

  it('whoever is offered is handled, abandons, is cleared, shifts or still waits; calls back and further legs likewise', () => {
    holds(livelyScenario({ lastAgents: 0 }), RUNS, (document) => {
      const seen = watch(modelOf(document));
      let pending = 0;
      eachLivelyCell(seen, (count) => {
        const ended = count('handled') + count('abandoned') + count('cleared') + count('shifted');
        const waiting = count('offered') - ended;
        const toCall = count('callbacks') - count('callbacksReached') - count('callbacksLost');
        const onTheirWay = count('legs') - count('legsHandled') - count('legsAbandoned');
        for (const left of [waiting, toCall, onTheirWay]) expect(left).toBeGreaterThanOrEqual(0);
        pending += waiting + toCall + onTheirWay;
      });
      expect(pending).toBe(waitingLively(seen).length);
    });
  });

  it('a bot ends each session in one way, and whoever is handed on goes on as a leg', () => {
    holds(livelyScenario(), RUNS, (document) => {
      const seen = watch(modelOf(document));
      let [handedOn, legs, left, came] = [0, 0, 0, 0];
      eachLivelyCell(seen, (count) => {
        const ends = count('contained') + count('gaveUpInside') + count('shiftedAfterBot') + count('handedOver');
        expect(count('botSessions')).toBe(ends);
        expect(count('falselyContained')).toBeLessThanOrEqual(count('contained'));
        handedOn += count('transfersOut');
        legs += count('legs');
        left += count('shiftedAtDoor') + count('shifted') + count('shiftedAfterBot');
        came += count('shiftedIn');
      });
      expect(legs).toBe(handedOn);
      expect(came).toBeLessThanOrEqual(left);
    });
  });

  it('nobody returns who has not left, and every issue is resolved, unresolved, lost or on its way', () => {
    holds(livelyScenario(), RUNS, (document) => {
      let [lost, redials, again, repeats] = [0, 0, 0, 0];
      const seen = watch(modelOf(document));
      eachLivelyCell(seen, (count) => {
        lost += count('abandoned') + count('cleared') + count('blocked') + count('balked') + count('gaveUpInside');
        lost += count('callbacksLost') + count('legsAbandoned');
        redials += count('redials');
        again += count('handled') + count('callbacksReached') + count('falselyContained');
        repeats += count('repeats');
        expect(count('issuesAgain')).toBeLessThanOrEqual(count('issues'));
      });
      expect(redials).toBeLessThanOrEqual(lost);
      expect(repeats).toBeLessThanOrEqual(again);
    });
  });

  it('at the end the center holds who waits in it, and nobody else', () => {
    holds(livelyScenario({ lastAgents: 0 }), RUNS, (document) => {
      const seen = watch(modelOf(document));
      const { floor, model } = seen;
      const { facts } = floor.contacts;
      const waiting = everybodyWaiting(seen);
      const onTheLine = waiting.filter((contact) => (facts[contact + STATE]! & CALLBACK) === 0);
      const channelOf = (contact: number): number => model.types[facts[contact + TYPE]!]!.channel;
      model.channels.forEach((_, c) => {
        const own = onTheLine.filter((contact) => channelOf(contact) === c).length;
        expect([floor.inCenter[c], floor.inQueue[c]]).toEqual([own, own]);
      });
      expect(floor.inside).toBe(onTheLine.filter((contact) => !model.channels[channelOf(contact)]!.deferred).length);
      expect(floor.measuredInside).toBe(waiting.length);
      expect(floor.waiting.total).toBe(waiting.length);
      expect([...floor.orbit.of, ...floor.botSessions.of, ...(floor.sessions?.of ?? [])].every((n) => n === 0)).toBe(
        true,
      );
      expect(floor.events.size).toBe(0);
    });
  });

  it('watching a replication changes none of its numbers, and the same one again is the same', () => {
    holds(livelyScenario(), 40, (document) => {
      const model = modelOf(document);
      const { values } = watch(model, 'lively', 2);
      expect(watch(structuredClone(model), 'lively', 2).values).toEqual(values);
    });
  });
});

/** Types of which anything is counted beside the plain counts. */
function eachLivelyCell(seen: Seen, visit: (count: (of: ContactCount | LifeCount) => number) => void): void {
  const { model, floor } = seen;
  model.types.forEach((_, type) => {
    if (floor.plan.traits[type] === 0) return;
    for (let bin = 0; bin < model.grid.bins; bin++) {
      visit((of) =>
        CONTACT.has(of) ? seen.ofType(of as ContactCount, type, bin) : seen.ofLife(of as LifeCount, type, bin),
      );
    }
  });
}

const CONTACT = new Set<string>(['offered', 'blocked', 'handled', 'abandoned', 'cleared']);

function everybodyWaiting({ floor }: Seen): number[] {
  return [...floor.waiting.head].flatMap((head) => {
    const line: number[] = [];
    for (let contact = head; contact >= 0; contact = floor.contacts.facts[contact + NEXT]!) line.push(contact);
    return line;
  });
}

function waitingLively(seen: Seen): number[] {
  const { facts } = seen.floor.contacts;
  return everybodyWaiting(seen).filter((contact) => seen.floor.plan.traits[facts[contact + TYPE]!] !== 0);
}
