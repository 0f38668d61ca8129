import { expect, test } from 'vitest';
import { stripTypes } from '../../src/documents/rule-source.ts';

test('types are blanked out in place, so that lines and columns stay as written', () => {
  const code =
    'type Head = { wait: number };\r\n\texport const pick = (a: Head, b?: Head): number => a.wait; // é 😀\r\n';
  const stripped = stripTypes(code, 'mine.ts');
  expect(stripped).toEqual({
    code: `${' '.repeat(29)}\r\n\texport const pick = (a      , b       )         => a.wait; // é 😀\r\n`,
  });
});

test.each(['mine.js', 'mine.mjs'])('JavaScript is unchanged in %s', (file) => {
  const code = 'export const pick = (heads) => heads.length - 1;';
  expect(stripTypes(code, file)).toEqual({ code });
});

test('a syntax error has its place', () => {
  expect(stripTypes('export const a = 1;\nconst b: = 1;\n', 'mine.ts')).toMatchObject({ line: 2, column: 10 });
  expect(stripTypes('const a = 1;\n\n   const = 2;', 'mine.js')).toMatchObject({ line: 3, column: 10 });
});

test.each([
  ['an enumeration', 'enum A { B }'],
  ['a namespace with values', 'namespace A { export const b = 1 }'],
  ['a parameter that is a property', 'class A { constructor(private b: number) {} }'],
])('%s is more than a type, and refused', (_, code) => {
  const refused = stripTypes(code, 'mine.ts');
  expect(refused).toMatchObject({ message: expect.stringMatching(/cannot be left out like a type/) });
});

test('a rule nested beyond reading is refused, and the next one read as if nothing had been', () => {
  for (const deep of ['('.repeat(100_000), '-'.repeat(200_000), '`${'.repeat(60_000)]) {
    expect(stripTypes(deep, 'mine.ts')).toMatchObject({ message: 'the rule is nested too deep to be read' });
    expect(stripTypes('const a: number = 1', 'mine.ts')).toEqual({ code: 'const a         = 1' });
  }
});
