import { describe, expect, it } from 'vitest';
import { Laws } from '../../src/center/laws.ts';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import { modelOf } from '../scenario-of.ts';

const handle = { by_time: { '00:00': { exactly: '100s' }, '00:20': { uniform: ['10s', '20s'] } } };
const model = modelOf({ intents: { status: { handle } } });
const [ref] = model.types[0].handle;

describe('The laws of a model', () => {
  it('are made once a model', () => {
    expect(Laws.of(model)).toBe(Laws.of(model));
    expect(Laws.of(structuredClone(model))).not.toBe(Laws.of(model));
  });

  it('that change with the clock are those of the interval asked for', () => {
    const laws = Laws.of(model);
    expect([0, 1, 2, 5].map((interval) => laws.draw(ref, interval, 0.5))).toEqual([100, 100, 15, 15]);
    expect([0, 2].map((interval) => laws.mean(ref, interval))).toEqual([100, 15]);
  });

  it('draw no number where there is no law', () => {
    expect(Laws.of(model).draw(NO_LAW, 0, 0.5)).toBeNaN();
    expect(Laws.of(model).mean(NO_LAW, 0)).toBe(null);
  });
});
