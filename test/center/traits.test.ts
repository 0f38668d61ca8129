import { describe, expect, it } from 'vitest';
import * as traits from '../../src/center/traits.ts';
import { type Document, modelOf } from '../scenario-of.ts';

type Trait = Exclude<keyof typeof traits, 'traitsOf'>;

/** Names of the traits of a type. */
function traitsOf(name: string, document: Document): Trait[] {
  const model = modelOf(document);
  const bits = traits.traitsOf(model)[model.types.findIndex((type) => type.name === name)];
  const { traitsOf: _, ...named } = traits;
  return (Object.entries(named) as [Trait, number][]).filter(([, bit]) => (bits & bit) !== 0).map(([trait]) => trait);
}

const volume = { per_day: 20 };
const intents = { status: { handle: '100s' } };
const of = (phone: object, more: Document = {}): Trait[] =>
  traitsOf('phone/status', { intents, channels: { phone: { volume, ...phone }, desk: {} }, ...more }).sort();

describe('A type of contact', () => {
  it('has no traits where nothing unusual may come of it', () => {
    expect(of({ patience: '1m', lines: 3, queue_capacity: 2, after_contact_work: '20s' })).toEqual([]);
  });

  it('needs an identity where its customers decide something later', () => {
    expect(of({ balk: { probability: '5%' } })).toEqual(['CHOOSES_AT_DOOR', 'LIVELY']);
    expect(of({ callback: { accept: '5%' } })).toEqual(['CHOOSES_AT_DOOR', 'LIVELY']);
    expect(of({ message: { after: '5s', leave: '5%' } })).toEqual(['LIVELY', 'STIRS_IN_QUEUE']);
    expect(of({ redial: { probability: '5%', after: '5m' } })).toEqual(['HAS_OUTCOME', 'LIVELY']);
    expect(of({}, { self_service: { ivr: { on: 'phone', time: '5s' } } })).toEqual(['LIVELY', 'MEETS_BOT']);
    expect(of({}, { satisfaction: {} })).toEqual(['HAS_OUTCOME', 'LIVELY']);
  });

  it('has an outcome where others may turn into it: they bring an issue along', () => {
    const shift = { to: 'desk', at_the_door: '5%' };
    const channels = { phone: { volume, shift }, desk: {} };
    expect(traitsOf('desk/status', { intents, channels })).toEqual(['LIVELY', 'HAS_OUTCOME']);
  });

  it('shares its agent, or waits over night, without one', () => {
    expect(of({ kind: 'chat' })).toEqual(['SHARES_AGENT']);
    expect(of({ kind: 'email' })).toEqual(['DEFERRED']);
  });

  it('interrupts what is interruptible and less urgent, and only that', () => {
    const channels = (priority: number) => ({
      phone: { volume, priority },
      mail: { kind: 'email', volume, interruptible: true, priority: 3 },
    });
    const both = (priority: number) =>
      ['phone/status', 'mail/status'].map((name) => traitsOf(name, { intents, channels: channels(priority) }));
    expect(both(1)).toEqual([['INTERRUPTS'], ['DEFERRED', 'INTERRUPTIBLE']]);
    expect(both(3)).toEqual([[], ['DEFERRED', 'INTERRUPTIBLE']]);
  });
});
