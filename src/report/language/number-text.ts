/** Numbers and their units as characters, with the punctuation of a language. */
import type { Punctuation } from './punctuation.ts';

export class NumberText {
  private readonly own: Punctuation;

  constructor(own: Punctuation) {
    this.own = own;
  }

  amount(unit: string, value: number, places: number): string {
    const { noData, unbounded, percent } = this.own;
    if (!Number.isFinite(value)) return Number.isNaN(value) ? noData : `${value < 0 ? '−' : ''}${unbounded}`;
    if (unit === 'fraction') return this.fixed(value * 100, places) + percent;
    if (unit === 'seconds') return this.clock(value, places);
    if (unit === 'hours') return `${this.fixed(value, places)} h`;
    return this.currencyBefore(unit) + this.fixed(value, places);
  }

  /** The width of an interval, or the size of a difference: points of a fraction, money without its currency. */
  width(unit: string, size: number, places: number): string {
    if (!Number.isFinite(size)) return this.own.unbounded;
    if (unit === 'fraction') return this.fixed(size * 100, places) + this.own.points;
    if (unit === 'seconds') return this.clock(size, places);
    if (unit === 'hours') return `${this.fixed(size, places)} h`;
    return this.fixed(size, places);
  }

  fixed(value: number, places: number): string {
    const [whole, fraction] = Math.abs(value).toFixed(places).split('.');
    const grouped = this.grouped(whole!);
    const shown = fraction === undefined ? grouped : grouped + this.own.decimal + fraction;
    return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
  }

  /** `BRL `, of `money BRL`; `money` alone is in a currency that was not stated. */
  private currencyBefore(unit: string): string {
    const currency = unit.startsWith('money ') ? unit.slice('money '.length) : '';
    if (currency === '') return '';
    const known = Object.hasOwn(this.own.currencies, currency) ? this.own.currencies[currency] : undefined;
    return `${known ?? currency} `;
  }

  /** `23.1 s`, `3 m 12 s`, `1 h 02 m 05 s`. */
  private clock(seconds: number, places: number): string {
    const { decimal, minutes: m } = this.own;
    const rounded = Number(Math.abs(seconds).toFixed(places));
    const minus = seconds < 0 && rounded > 0 ? '−' : '';
    if (rounded < 60) return `${minus}${rounded.toFixed(places).replace('.', decimal)} s`;
    const minutes = Math.floor(rounded / 60);
    const rest = (rounded - minutes * 60).toFixed(places).padStart(places > 0 ? places + 3 : 2, '0');
    const tail = `${rest.replace('.', decimal)} s`;
    if (minutes < 60) return `${minus}${minutes} ${m} ${tail}`;
    const hours = this.grouped(String(Math.floor(minutes / 60)));
    return `${minus}${hours} h ${String(minutes % 60).padStart(2, '0')} ${m} ${tail}`;
  }

  private grouped(digits: string): string {
    const { thousands, groupedFrom } = this.own;
    return digits.length < groupedFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thousands);
  }
}
