import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/block.ts';
import { unpainted } from '../../src/report/paint.ts';
import { toText } from '../../src/report/text.ts';
import { widthOf, wrap } from '../../src/report/text-width.ts';

const table: Block = {
  kind: 'table',
  columns: [
    { title: 'team', align: 'left' },
    { title: 'level', align: 'quantity' },
    { title: 'verdict', align: 'left' },
  ],
  rows: [
    ['front', '82.4 % ± 0.6 pp', { text: 'better', tone: 'good' }],
    ['ação e revisão', '9.1 % ± 10.2 pp', 'no data'],
    ['back', 'no data', 'worse'],
  ],
};

describe('a table', () => {
  test('lines its quantities up at the ± sign', () => {
    expect(toText([table])).toBe(
      [
        'team                       level  verdict',
        'front           82.4 % ± 0.6 pp   better',
        'ação e revisão   9.1 % ± 10.2 pp  no data',
        'back                     no data  worse',
        '',
      ].join('\n'),
    );
  });

  test('too wide for the page is cut between columns, and every part repeats the first', () => {
    const shown = toText([table], { width: 34, paint: unpainted });
    expect(shown.split('\n').every((line) => widthOf(line) <= 34)).toBe(true);
    expect(shown.match(/^front/gm)).toHaveLength(2);
    expect(shown).toContain('team            verdict');
  });

  test('breaks the words of its last column when that is enough to fit', () => {
    const words = 'talk and after-contact work of those handled, over the number handled';
    const wide: Block = { ...table, rows: [['front', '3.0 s ± 0.1 s', words]] };
    expect(toText([wide], { width: 60, paint: unpainted }).split('\n')).toEqual([
      'team           level  verdict',
      'front  3.0 s ± 0.1 s  talk and after-contact work of those',
      '                      handled, over the number handled',
      '',
    ]);
  });

  test('is padded before it is painted, so that colours do not move columns', () => {
    const paint = { ...unpainted, good: (text: string) => `<${text}>` };
    expect(toText([table], { width: 100, paint })).toContain('82.4 % ± 0.6 pp   <better >');
  });
});

test('control characters of a name cannot steer the terminal', () => {
  expect(toText([{ kind: 'heading', level: 1, text: 'a\u001b[31mred\u0007\u202e' }])).toBe(
    'a\ufffd[31mred\ufffd\ufffd\n',
  );
});

test('wide characters take two columns, combining marks none', () => {
  expect([widthOf('営業'), widthOf('e\u0301'), widthOf('ação')]).toEqual([4, 1, 4]);
});

test('a sentence is not broken inside a quantity', () => {
  expect(wrap('the wait is 1.2 s ± 0.1 s longer', 20)).toEqual(['the wait is', '1.2 s ± 0.1 s longer']);
});
