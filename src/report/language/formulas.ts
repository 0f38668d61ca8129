/**
 * Formulas of KPIs in a language. Letters (H handled, O offered, A abandoned, T the threshold, n parts) and signs are the
 * same everywhere; of the words between them the longest phrase that is known is said in the language.
 */
import { formulaWords as spanish } from './es/formula-words.ts';
import type { Language } from './language.ts';
import { formulaWords as portuguese } from './pt-br/formula-words.ts';

const PHRASES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  'pt-BR': portuguese,
  es: spanish,
};

const patterns = new Map<Language, RegExp>();

export function formulaIn(language: Language, formula: string): string {
  if (language === 'en') return formula;
  const phrases = PHRASES[language];
  const pattern = patterns.get(language) ?? patternOf(Object.keys(phrases));
  patterns.set(language, pattern);
  return formula.replace(pattern, (phrase) => phrases[phrase]!);
}

function patternOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
}
