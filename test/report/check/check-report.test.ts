import { describe, expect, it } from 'vitest';
import { checkResult } from '../../../src/check/check-result.ts';
import { annotations } from '../../../src/report/check/annotations.ts';
import { checkReport } from '../../../src/report/check/check-report.ts';
import { junit } from '../../../src/report/check/junit.ts';
import { notesOf } from '../../../src/report/check/notes.ts';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { toText } from '../../../src/report/text.ts';
import { drifted, everything, hostile } from './made-check.ts';

const english = speechIn('en');
const one = checkResult([drifted()], 0.95);

describe('the report of a check', () => {
  it('answers first, then says what did not hold, with its size', () => {
    expect(toText(checkReport(one, english)).replace(/ensaio \d\S+/, 'ensaio')).toBe(`Check failed: a gate does not hold

- desk.yaml: gates passed: 1 of 4; changed since it was recorded

desk.yaml: Help desk

gate                                       left     right  verdict       line
service_level(phone) >= 80%     84.3 % ± 0.5 pp      80 %  passed          20
P(wait) >= 0.8                   58 % (49–67 %)      80 %  failed          21
delta(total_cost) <= 0       −BRL 12.00 ± 40.00  BRL 0.00  undetermined    22
csat_mean >= 4                          no data         4  no data         23

Figures have changed since ensaio made desk.recorded.json:

figure                          recorded → now          difference    margin  verdict
Average speed of answer (ASA)  20.5 s → 26.0 s    +5.5 s ± 0.3 s     ± 0.5 s  changed
Service level (channel phone)  80.4 % → 80.3 %  −0.05 pp ± 0.03 pp  ± 0.8 pp  equivalent

Paired over 10 replications, intervals at 90 %. Equivalent: two one-sided t tests at 5 %. Changed:
  beyond the margin, at 5 % for all figures together (Holm).

If the new figures are right, record them: ensaio check --record desk.yaml

10 replications, seed 1.
`);
  });

  it.each(LANGUAGES)('says everything in %s', (language) => {
    const said = toText(checkReport(everything(), speechIn(language)));
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      const lines = new Set(toText(checkReport(everything(), speechIn(other))).split('\n'));
      const same = said.split('\n').filter((line) => line !== '' && lines.has(line));
      expect(same.filter((line) => !/^ *desk\.yaml/.test(line))).toEqual([]);
    }
  });

  it('is the same in Markdown', () => {
    const said = toMarkdown(checkReport(one, english));
    expect(said).toMatch(/^# Check failed: a gate does not hold$/m);
    expect(said).toMatch(/^\| service_level\(phone\) \\>= 80% \| 84\.3 % ± 0\.5 pp \| 80 % \| passed \| 20 \|$/m);
  });
});

describe('annotations', () => {
  it('mark what failed as errors and what is not known as warnings, at their lines', () => {
    const lines = annotations(notesOf(one, english), (file) => `center/${file}`)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => /^::(\w+) file=([^,]*),line=(\d+),col=(\d+)/.exec(line)!.slice(1).join(' '))).toEqual([
      'error center/desk.yaml 21 5',
      'warning center/desk.yaml 22 5',
      'warning center/desk.yaml 23 5',
      'error center/desk.yaml 1 1',
    ]);
    expect(lines.at(-1)).toBe(
      '::error file=center/desk.yaml,line=1,col=1,title=Drift::changed since it was recorded%0A' +
        'Average speed of answer (ASA): 20.5 s, now 26.0 s (+5.5 s ± 0.3 s)%0A' +
        'If the new figures are right, record them: ensaio check --record desk.yaml',
    );
  });
});

describe('a JUnit report', () => {
  it('has a suite a file and a case a gate, and one for the figures', () => {
    const [suites] = parsed(junit(notesOf(one, english)));
    expect(suites!.attributes).toMatchObject({ tests: '5', failures: '4', errors: '0', skipped: '0' });
    const [suite] = suites!.children;
    expect(suite!.children.map(({ attributes, children }) => [attributes.name, children[0]?.attributes.type])).toEqual([
      ['Gate: service_level(phone) >= 80%', undefined],
      ['Gate: P(wait) >= 0.8', 'gate failed'],
      ['Gate: delta(total_cost) <= 0', 'inconclusive'],
      ['Gate: csat_mean >= 4', 'inconclusive'],
      ['Drift', 'drifted'],
    ]);
  });

  it('counts as skipped what nobody recorded, but as failed what is required', () => {
    const [suites] = parsed(junit(notesOf(checkResult([drifted({ drift: null, gates: [] })], 0.95), english)));
    expect(suites!.attributes).toMatchObject({ tests: '1', failures: '0', skipped: '1' });
    const required = checkResult([drifted({ drift: null, gates: [], required: true })], 0.95);
    expect(parsed(junit(notesOf(required, english)))[0]!.attributes).toMatchObject({ failures: '1', skipped: '0' });
  });
});

describe('names that mean harm', () => {
  it('are words in text and Markdown', () => {
    const blocks = checkReport(hostile(), english);
    for (const said of [toText(blocks), toMarkdown(blocks)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
    expect(toMarkdown(blocks)).not.toContain('<script>');
  });

  it('are words in annotations: one line each, and no command of their own', () => {
    const said = annotations(notesOf(hostile(), english), (file) => file);
    const lines = said.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^::(error|warning) file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('are words in JUnit, which stays well formed', () => {
    const text = junit(notesOf(hostile(), english));
    const [suites] = parsed(text);
    expect(suites!.children[0]!.children).toHaveLength(5);
    expect(suites!.children[0]!.attributes.name).toContain('<script>alert("1")</script>&\ufffd[31m\ufffd\ufffd,');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|[\ud800-\udfff]/);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Reads XML as strictly as a CI system would: tags that close each other, quoted attributes, no bare `<` or `&`. */
function parsed(text: string): Element[] {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const token = /<\/(\w+)>|<(\w+)((?: \w+="[^"<]*")*)(\/?)>|([^<]+)/y;
  for (let match = token.exec(body); match !== null; match = token.exec(body)) {
    const [, closed, name, attributes = '', empty, words] = match;
    if (words !== undefined) plain(words);
    if (closed !== undefined) expect(open.pop()!.name).toBe(closed);
    if (name === undefined) continue;
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]);
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)!.children.push(element);
    if (empty === '') open.push(element);
    if (token.lastIndex === body.length) break;
  }
  expect(open).toEqual([root]);
  return root.children;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#10': '\n' };

function plain(text: string): string {
  return text.replace(/&(?:([a-z#0-9]+);)?/g, (_, name: string) => {
    expect(Object.keys(ENTITIES)).toContain(name);
    return ENTITIES[name]!;
  });
}
