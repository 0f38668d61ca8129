/** Days, months and weekdays as people of a language write them. Dates come as `2027-03-01`. */
import type { Punctuation } from './punctuation.ts';

export class Dates {
  private readonly own: Punctuation;

  constructor(own: Punctuation) {
    this.own = own;
  }

  /** `1 Mar`; with its year when it is not that of the day counted from. No data without a date. */
  short(date: string | null, start: string): string {
    if (date === null) return this.own.noData;
    const [year, month, day] = date.split('-');
    const words = `${Number(day)} ${this.own.months[Number(month) - 1] ?? month}`;
    return year === start.slice(0, 4) ? words : `${words} ${year}`;
  }

  /** All in figures, a day or a month: `2027-03-01`, `01/03/2027`. */
  numeric(date: string): string {
    return this.own.dayFirst ? date.split('-').reverse().join('/') : date;
  }

  /** `1 March 2027`, `1 de março de 2027`. */
  long(date: string): string {
    const [year, month, day] = date.split('-');
    return [String(Number(day)), this.own.longMonths[Number(month) - 1] ?? month, year].join(this.own.of);
  }

  /** `Mar 2027` of `2027-03`. */
  month(month: string): string {
    const [year, number] = month.split('-');
    return `${this.own.months[Number(number) - 1] ?? number} ${year}`;
  }

  /** 0 is Monday. */
  weekday(weekday: number): string {
    return this.own.weekdays[weekday] ?? '';
  }

  longWeekday(weekday: number): string {
    return this.own.longWeekdays[weekday] ?? '';
  }
}
