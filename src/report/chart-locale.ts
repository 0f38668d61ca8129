/** How a chart writes numbers and dates: vega's locale of a language, from the punctuation of the text beside it. */
import type { Punctuation } from './language/punctuation.ts';
import type { Speech } from './language/speech.ts';

type Pair = [string, string];
type Days = [string, string, string, string, string, string, string];
type Months = [...Days, string, string, string, string, string];

export function chartLocale({ punctuation }: Speech) {
  return { number: numbersOf(punctuation), time: timesOf(punctuation) };
}

function numbersOf({ decimal, thousands, percent }: Punctuation) {
  const currency: Pair = ['', ''];
  return { decimal, thousands, grouping: [3], currency, percent, minus: '−' };
}

/** Days and months as they stand in tables. What vega may choose by itself (`%c`, `%x`, `%X`) no chart of ours uses. */
function timesOf({ months, longMonths, weekdays, longWeekdays }: Punctuation) {
  const periods: Pair = ['AM', 'PM'];
  return {
    dateTime: '%-d %b %Y %H:%M',
    date: '%-d %b %Y',
    time: '%H:%M',
    periods,
    days: fromSunday(longWeekdays) as Days,
    shortDays: fromSunday(weekdays) as Days,
    months: [...longMonths] as Months,
    shortMonths: [...months] as Months,
  };
}

/** Weeks of a punctuation begin on Monday, those of vega on Sunday. */
function fromSunday(weekdays: readonly string[]): string[] {
  return [...weekdays.slice(-1), ...weekdays.slice(0, -1)];
}
