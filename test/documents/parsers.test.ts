import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, lengthText, parseClockTime, parseTimeRange } from '../../src/documents/clock-time.ts';
import { dayNumber, parseDate, weekdayOf } from '../../src/documents/date.ts';
import { parseDuration } from '../../src/documents/duration.ts';
import { didYouMean, nearest } from '../../src/documents/nearest.ts';
import { parseRatio, parseShare } from '../../src/documents/share.ts';
import { parseWeekdays } from '../../src/documents/weekday.ts';

describe('a duration is read into seconds', () => {
  test.each([
    ['20s', 20],
    ['4m30s', 270],
    ['4m 30s', 270],
    ['8h', 28_800],
    ['1.5m', 90],
    ['2 days', 172_800],
    ['1 week', 604_800],
    ['250ms', 0.25],
    ['1h 15 min', 4500],
    ['0s', 0],
    ['3 Minutes', null],
  ])('%s', (text, seconds) => {
    const parsed = parseDuration(text);
    expect(parsed.ok ? parsed.value : null).toBe(seconds);
  });

  test('what is written as a length is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        expect(parseDuration(lengthText(seconds))).toEqual({ ok: true, value: seconds });
      }),
    );
  });
});

test('a share is a percentage or a fraction', () => {
  expect(parseShare('35%')).toEqual({ ok: true, value: 0.35 });
  expect(parseShare(0.35)).toEqual({ ok: true, value: 0.35 });
  expect(parseShare('0.35')).toEqual({ ok: true, value: 0.35 });
  expect(parseShare(1.2).ok).toBe(false);
  expect(parseRatio('120%')).toEqual({ ok: true, value: 1.2 });
});

test('a time of day is read and written back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
      expect(parseClockTime(clockText(seconds))).toEqual({ ok: true, value: seconds });
    }),
  );
  expect(parseClockTime('8:00')).toEqual({ ok: true, value: 28_800 });
  expect(parseClockTime('24:00')).toEqual({ ok: true, value: 86_400 });
  for (const text of ['24:00:01', '08:60', '8', '08:00:60', 'noon', '']) expect(parseClockTime(text).ok).toBe(false);
  expect(parseTimeRange('08:00 - 18:30')).toEqual({ ok: true, value: { from: 28_800, to: 66_600 } });
});

test('days are counted as the civil calendar counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 370_000 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(parseDate(date).ok).toBe(true);
      expect(dayNumber(date)).toBe(day);
      expect(weekdayOf(date)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    }),
  );
  for (const text of ['2027-02-29', '2100-02-29', '2027-13-01', '2027-00-10', '2027-1-5', '1899-12-31']) {
    expect(parseDate(text).ok).toBe(false);
  }
  expect(parseDate('2028-02-29').ok).toBe(true);
});

test('weekdays are single, ranges or lists, and a range may run over the weekend', () => {
  const read = (text: string) => {
    const parsed = parseWeekdays(text);
    return parsed.ok ? parsed.value : null;
  };
  expect(read('mon')).toEqual([0]);
  expect(read('mon-fri')).toEqual([0, 1, 2, 3, 4]);
  expect(read('sun-thu')).toEqual([0, 1, 2, 3, 6]);
  expect(read('Mon, wed,fri-sat')).toEqual([0, 2, 4, 5]);
  for (const text of ['', 'mon-', 'mon-tue-wed', 'day', '1']) expect(read(text)).toBeNull();
});

test('the nearest word is the one with the fewest slips, and none when all are far', () => {
  const words = ['volume', 'mix', 'lines', 'patience', 'priority'];
  expect(nearest('patiense', words)).toBe('patience');
  expect(nearest('Patience', words)).toBe('patience');
  expect(nearest('lnies', words)).toBe('lines');
  expect(nearest('max', words)).toBe('mix');
  expect(nearest('teams', words)).toBeNull();
  expect(nearest('service level', ['service_level'])).toBe('service_level');
  expect(didYouMean('zzz', words)).toBe('');
});
