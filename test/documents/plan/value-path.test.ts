import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findValue } from '../../../src/documents/plan/find-value.ts';
import { parsePath, pathText } from '../../../src/documents/plan/value-path.ts';

const keysOf = (text: string) => {
  const parsed = parsePath(text);
  return parsed.ok ? parsed.value : parsed.code;
};

describe('a path', () => {
  test('is keys with dots between, quoted where a key has a dot itself', () => {
    expect(keysOf('teams.front.agents')).toEqual(['teams', 'front', 'agents']);
    expect(keysOf('channels."my.channel".lines')).toEqual(['channels', 'my.channel', 'lines']);
    expect(keysOf("channels.'my.channel'.lines")).toEqual(['channels', 'my.channel', 'lines']);
    expect(keysOf(' intents.store visit.handle ')).toEqual(['intents', 'store visit', 'handle']);
    expect(keysOf('routing.overflow[0].after')).toEqual(['routing', 'overflow', '0', 'after']);
    expect(keysOf('routing.overflow.0.after')).toEqual(['routing', 'overflow', '0', 'after']);
  });

  test.each(['', '.', 'a.', '.a', 'a..b', 'a."b', 'a[b]', 'a[0]b', '""'])('%j is none', (text) => {
    expect(keysOf(text)).toBe('bad-path');
  });

  test('written out is read back, whatever the keys', () => {
    const key = fc.stringMatching(/^[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,12}[\p{L}\p{N}]$/u);
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), (keys) => {
        expect(keysOf(pathText(keys))).toEqual(keys);
      }),
      { seed: 1 },
    );
  });
});

describe('a value is found', () => {
  const document = {
    teams: { front: { agents: 12 }, toString: { agents: 3 } },
    channels: { phone: { volume: { per_day: 5 } } },
  };
  const found = (text: string) => {
    const value = findValue(document, keysOf(text) as string[], text);
    return value.ok ? value.value : value.code;
  };

  test('where it is written', () => {
    expect(found('teams.front.agents')).toEqual({ path: ['teams', 'front', 'agents'], raw: 12 });
    expect(found('teams.toString.agents')).toEqual({ path: ['teams', 'toString', 'agents'], raw: 3 });
  });

  test('absent where its default is known', () => {
    for (const path of ['channels.phone.volume.factor', 'teams.front.staffing', 'overhead']) {
      expect(found(path)).toMatchObject({ raw: undefined });
    }
    expect(found('teams.frnt.staffing')).toBe('unknown-path');
    expect(found('channels.phone.factor')).toBe('unknown-path');
    expect(found('enabled')).toBe('unknown-path');
  });

  test('nowhere in the machinery of the language', () => {
    for (const path of ['constructor.name', 'teams.valueOf', 'teams.__proto__.x', 'teams.front.agents.toFixed']) {
      expect(found(path)).toBe('unknown-path');
    }
  });
});
