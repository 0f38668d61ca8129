import { describe, expect, it } from 'vitest';
import { Center } from '../../src/center/center.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import { steady } from '../../src/center/course.ts';
import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { runClock } from '../../src/kernel/clock.ts';
import { modelOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { livelyScenario } from './lively-scenario.ts';
import { type Document, randomScenario } from './random-scenario.ts';
import { watch } from './watch.ts';

/** A replication in which no contact goes the short way. */
function replicateTheLongWay(model: Model): Float64Array {
  const center = new Center(steady(model), 'ways', 1, null);
  center.floor.allPlain = false;
  runClock(center.floor.events);
  center.finish();
  return center.floor.tally.values;
}

describe('the short way of a plain contact', () => {
  it('is the long way: the same counters to the last bit', () => {
    holds(randomScenario(), 120, (document) => {
      const model = modelOf(document);
      expect(replicate(model, 'ways', 1)).toEqual(replicateTheLongWay(model));
    });
  });

  it('is the long way among others that are not plain', () => {
    holds(livelyScenario(), 80, (document) => {
      const model = modelOf(document);
      expect(replicate(model, 'ways', 1)).toEqual(replicateTheLongWay(model));
    });
  });
});

describe('a behaviour that nobody shows changes nothing', () => {
  const never: readonly [string, (document: Document) => Document][] = [
    [
      'a bot that takes no time and contains nothing',
      (document) => ({
        ...document,
        self_service: { ivr: { on: Object.keys(document.channels), time: { exactly: '0s' } } },
      }),
    ],
    ['a redial never made', each('channels', { redial: { probability: '0%', after: '5m' } })],
    ['balking never done', each('channels', { balk: { probability: '0%' } })],
    ['a message never heeded', each('channels', { message: { after: '10s', leave: '0%' } })],
    ['a call back never accepted', each('channels', { callback: { accept: '0%', place: 'kept' } })],
    ['issues always resolved', each('intents', { fcr: '100%', repeat: {} })],
    ['a survey', (document) => ({ ...document, satisfaction: { base: 4 } })],
    ['a transfer never made', withTransfers],
  ];

  it.each(never)('%s', (_name, add) => {
    holds(randomScenario(), 30, (document) => {
      const [before, after] = [modelOf(document), modelOf(add(document))];
      const plain = replicate(before, 'ways', 0);
      const lively = replicate(after, 'ways', 0);
      expect(tallyLayout(after).lively).toBe(true);
      expect(lively.subarray(0, plain.length)).toEqual(plain);
    });
  });

  it('one that is switched off gives the same model', () => {
    holds(livelyScenario(), 30, (document) => {
      const off = structuredClone(document);
      for (const channel of Object.values(off.channels)) {
        for (const behaviour of ['redial', 'balk', 'message', 'shift', 'callback', 'chase']) delete channel[behaviour];
      }
      const disabled = structuredClone(document);
      for (const channel of Object.values(disabled.channels)) {
        for (const behaviour of ['redial', 'balk', 'message', 'shift', 'callback', 'chase']) {
          if (channel[behaviour] !== undefined) Object.assign(channel[behaviour] as object, { enabled: false });
        }
      }
      expect(modelOf(disabled)).toEqual(modelOf(off));
    });
  });
});

describe('the customers who come of themselves', () => {
  it('are the same whatever becomes of them', () => {
    holds(randomScenario(), 60, (document) => {
      const before = watch(modelOf(document));
      const lively = each('channels', {
        redial: { probability: '80%', after: '2m' },
        callback: { accept: '50%', reached: '80%' },
        balk: { when_waiting: 2, probability: '30%' },
      })(each('intents', { fcr: '50%', repeat: { after: '10m' } })(document));
      const after = watch(modelOf(lively));
      before.model.types.forEach((_, type) => {
        for (let bin = 0; bin < before.model.grid.bins; bin++) {
          const came = before.ofType('offered', type, bin) + before.ofType('blocked', type, bin);
          expect(after.ofLife('first', type, bin)).toBe(came);
        }
      });
    });
  });
});

function each(part: 'channels' | 'intents', more: object): (document: Document) => Document {
  return (document) => ({
    ...document,
    [part]: Object.fromEntries(Object.entries(document[part]).map(([name, entry]) => [name, { ...entry, ...more }])),
  });
}

function withTransfers(document: Document): Document {
  const names = Object.keys(document.intents);
  if (names.length === 1) return { ...document, satisfaction: {} };
  const to = (name: string): string => names[(names.indexOf(name) + 1) % names.length]!;
  const intents = Object.entries(document.intents).map(([name, intent]) => [
    name,
    { ...intent, transfer: { probability: '0%', to: to(name) } },
  ]);
  return { ...document, intents: Object.fromEntries(intents) };
}
