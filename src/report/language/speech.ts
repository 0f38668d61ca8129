/** A language as reports use it: its words, how it writes numbers and days, and what it calls the KPIs. */
import type { Remark } from '../../metrics/remark.ts';
import { Dates } from './dates.ts';
import { english, type Words } from './en.ts';
import { spanish } from './es.ts';
import { Figures } from './figures.ts';
import { Kpis } from './kpis.ts';
import type { Language } from './language.ts';
import { NOUNS, type Noun } from './nouns.ts';
import { portuguese } from './pt-br.ts';
import { PUNCTUATION, type Punctuation } from './punctuation.ts';
import { remarkIn } from './remarks.ts';

const WORDS: Readonly<Record<Language, Words>> = { en: english, 'pt-BR': portuguese, es: spanish };

export class Speech {
  readonly language: Language;
  readonly words: Words;
  readonly punctuation: Punctuation;
  readonly figures: Figures;
  readonly dates: Dates;
  readonly kpis: Kpis;

  constructor(language: Language) {
    this.language = language;
    this.words = WORDS[language];
    this.punctuation = PUNCTUATION[language];
    this.figures = new Figures(this.punctuation);
    this.dates = new Dates(this.punctuation);
    this.kpis = new Kpis(language);
  }

  /** `1 plan`, `3 plans`, `1,402 contacts`. */
  counted(count: number, noun: Noun): string {
    const [one, several] = NOUNS[this.language][noun];
    return `${this.figures.bare('count', count)} ${count === 1 ? one : several}`;
  }

  /** A sentence of the engine, without a full stop. */
  remark(remark: Remark): string {
    return remarkIn(this.language, remark, this.figures, this.kpis);
  }
}

const speeches = new Map<Language, Speech>();

/** Made once each. */
export function speechIn(language: Language): Speech {
  const speech = speeches.get(language) ?? new Speech(language);
  speeches.set(language, speech);
  return speech;
}
