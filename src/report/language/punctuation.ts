/** How numbers and dates are written, by language. Written out rather than left to the platform: equal bytes everywhere. */
import type { Language } from './language.ts';

export interface Punctuation {
  readonly decimal: string;
  readonly thousands: string;
  /** Whole digits from which thousands are set apart. */
  readonly groupedFrom: number;
  /** After a number of hundredths, and after a difference of two. */
  readonly percent: string;
  readonly points: string;
  readonly minutes: string;
  readonly noData: string;
  readonly unbounded: string;
  readonly and: string;
  /** Before a word that sounds like it: Spanish `y` becomes `e` before `interrupciones`. */
  readonly andBeforeI: string;
  /** By ISO code; other currencies stand as their code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Three letters each, January first. */
  readonly months: readonly string[];
  readonly longMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly longWeekdays: readonly string[];
  /** Between the days, month and year of a long date. */
  readonly of: string;
  /** Dates in figures: `01/03/2027` rather than `2027-03-01`. */
  readonly dayFirst: boolean;
}

export const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  en: {
    decimal: '.',
    thousands: ',',
    groupedFrom: 4,
    percent: ' %',
    points: ' pp',
    minutes: 'm',
    noData: 'no data',
    unbounded: 'unbounded',
    and: 'and',
    andBeforeI: 'and',
    currencies: {},
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    longMonths: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    longWeekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    of: ' ',
    dayFirst: false,
  },
  'pt-BR': {
    decimal: ',',
    thousands: '.',
    groupedFrom: 4,
    percent: '%',
    points: ' p.p.',
    minutes: 'min',
    noData: 'sem dados',
    unbounded: 'sem limite',
    and: 'e',
    andBeforeI: 'e',
    currencies: { BRL: 'R$', USD: 'US$', EUR: '€' },
    months: ['jan.', 'fev.', 'mar.', 'abr.', 'mai.', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'],
    longMonths: [
      ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
      ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
    ],
    weekdays: ['seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.', 'dom.'],
    longWeekdays: [
      ...['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira'],
      ...['sexta-feira', 'sábado', 'domingo'],
    ],
    of: ' de ',
    dayFirst: true,
  },
  es: {
    decimal: ',',
    thousands: '.',
    // The Spanish academies leave four digits together: 1402,5 but 14.025,5.
    groupedFrom: 5,
    percent: ' %',
    points: ' pp',
    minutes: 'min',
    noData: 'sin datos',
    unbounded: 'sin límite',
    and: 'y',
    andBeforeI: 'e',
    currencies: { EUR: '€' },
    months: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
    longMonths: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
      ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
    weekdays: ['lun.', 'mar.', 'mié.', 'jue.', 'vie.', 'sáb.', 'dom.'],
    longWeekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    of: ' de ',
    dayFirst: true,
  },
};
