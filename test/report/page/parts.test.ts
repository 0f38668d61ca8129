import { describe, expect, it } from 'vitest';
import { chartTitle } from '../../../src/report/chart-theme.ts';
import { Figures } from '../../../src/report/language/figures.ts';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { PUNCTUATION } from '../../../src/report/language/punctuation.ts';
import { figureValue } from '../../../src/report/page/figure-value.ts';
import { dataElement, element } from '../../../src/report/page/html.ts';
import { interpreterScript, pageScript } from '../../../src/report/page/page-assets.ts';
import { commandOf } from '../../../src/report/page/repeat.ts';
import { unwrapped } from '../../../src/report/page/unwrapped.ts';
import { assets } from './made-page.ts';

describe('an element', () => {
  it('takes whatever is no element for text', () => {
    const hostile = '</b><script>alert("1")</script>&amp;\u001b[31m\u202e';
    expect(element('b', { title: hostile }, hostile).text).toBe(
      '<b title="X">X</b>'.replaceAll(
        'X',
        '&#60;/b&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;amp;\ufffd[31m\ufffd',
      ),
    );
  });

  it('of data cannot be ended by what is in it', () => {
    const data = { name: '</script><!--<script>\u2028' };
    const { text } = dataElement('d', data);
    const inner = /<script type="application\/json" id="d">([\s\S]*)<\/script>$/.exec(text)![1]!;
    expect(inner).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(inner)).toEqual(data);
  });
});

describe('the script of a page', () => {
  it('does not end itself', () => {
    expect(() => pageScript({ ...assets, script: 'x = "</script>"' })).toThrow(/ends its own element/);
  });

  it('contains the interpreter, unless that comes in another shape', () => {
    expect(interpreterScript(assets.interpreter)).toMatch(/^var expressionInterpreter = \(\(\{ ascending, isString/);
    expect(() => interpreterScript(`${assets.interpreter}\nimport 'more';`)).toThrow(/not the module that it was/);
    expect(() => interpreterScript('export default 1;')).toThrow(/not the module that it was/);
  });
});

describe('a figure that people read', () => {
  it.each(LANGUAGES)('is found back in %s', (language) => {
    const own = PUNCTUATION[language];
    const figures = new Figures(own);
    const back = (text: string) => figureValue(text, own);
    expect(back(figures.quantity('fraction', { value: 0.8243, halfWidth: 0.006 }))).toBeCloseTo(82.4, 9);
    expect(back(figures.quantity('count', { value: 1402.3, halfWidth: 12 }))).toBe(1402);
    expect(back(figures.bare('money BRL', 1234567))).toBe(1_234_567);
    expect(back(figures.bare('seconds', 192))).toBe(192);
    expect(back(figures.bare('seconds', 12.5))).toBe(12.5);
    expect(back(figures.bare('seconds', 7384))).toBe(7384);
    expect(back(figures.difference('fraction', { value: -0.021, halfWidth: 0.001 }))).toBeCloseTo(-2.1, 9);
    expect(back(figures.chanceWithin(0.83, 0.74, 0.89))).toBe(83);
    expect(back(figures.noData)).toBeNull();
    expect(back('')).toBeNull();
    expect(back(figures.bare('count', Number.POSITIVE_INFINITY))).toBe(Number.MAX_VALUE);
  });

  it('keeps its place beside what is nearly it', () => {
    const own = PUNCTUATION.en;
    const texts = ['0 %', '<1 %', '1 %', '99 %', '>99 %', '100 %'];
    const values = texts.map((text) => figureValue(text, own)!);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
  });
});

describe('the title of a chart', () => {
  it('is sentences again on a page', () => {
    const sentences = [
      'Send callers where somebody is free is the best of 3 plans by key results met, and this goes on for long',
      'It costs BRL 58,154',
      'Nothing else',
    ];
    expect(unwrapped([...chartTitle(sentences, '').text])).toEqual(sentences);
  });
});

describe('the command that repeats a result', () => {
  it('names what differs from the defaults', () => {
    const same = { command: 'run', files: ['a.yaml'], replications: 30, seed: '1', confidence: 0.95 } as const;
    expect(commandOf(same)).toBe('ensaio run a.yaml -n 30 --seed 1');
    expect(commandOf({ ...same, seed: 'two words', confidence: 0.9 })).toBe(
      "ensaio run a.yaml -n 30 --seed 'two words' --confidence 0.9",
    );
  });
});
