import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';

/** Words that are the same in more than one language. */
const SHARED = ['KPI', 'KPIs', 'Plan', 'plan', 'site', 'total', 'Total'];

/** What sentences are given that choose a word by it. */
const CHOSEN: Readonly<Record<string, readonly unknown[]>> = {
  'exports.spread': ['baseline', 'p50'],
  'runCharts.weeks.moves': [anybody('⟨0⟩'), anybody('⟨1⟩'), anybody('⟨2⟩'), 'rises'],
};
const ANYBODY = ['⟨0⟩', '⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩', '⟨5⟩'].map(anybody);

/** Stands for whatever a sentence is given, and says its name: a word, a number, a list, an object of names. */
function anybody(name: string): unknown {
  const me: unknown = new Proxy(() => name, {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 3 : name);
      if (key === Symbol.iterator) return () => [me][Symbol.iterator]();
      if (key === 'toString') return () => name;
      return key === 'length' ? 3 : typeof key === 'string' ? anybody(name.replace('⟩', `.${key}⟩`)) : undefined;
    },
    apply: () => me,
  });
  return me;
}

/** Every leaf of a dictionary with its path; sentences with what they are given in place. */
function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [[here, String(value(...(CHOSEN[here] ?? ANYBODY)))]];
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, String(value)]];
  });
}

const english = new Map(leaves(speechIn('en').words));

describe.each(LANGUAGES)('the words of %s', (language) => {
  const own = new Map(leaves(speechIn(language).words));

  it('are of the same things as in English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('make sentences, of whatever they are given', () => {
    for (const [path, text] of own) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|=>/);
    }
  });

  // How many, not which: some are given two forms of a word, and take the one that fits the language.
  it('tell no less than in English', () => {
    const given = (text = ''): number => new Set(text.match(/⟨[^⟩]*⟩/g)).size;
    expect([...own].filter(([path, text]) => given(text) < given(english.get(path)))).toEqual([]);
  });

  it.runIf(language !== 'en')('are translated', () => {
    const letters = (text: string): string => text.replace(/⟨[^⟩]*⟩|\P{L}/gu, '');
    const left = [...own].filter(
      ([path, text]) => letters(text).length > 1 && text === english.get(path) && !SHARED.includes(text),
    );
    expect(left).toEqual([]);
  });
});
