import { describe, expect, test } from 'vitest';
import { lineWidth } from '../../src/report/letter-widths.ts';
import { renderPng } from '../../src/report/render-png.ts';
import { renderSvg, toVega } from '../../src/report/render-svg.ts';

const $schema = 'https://vega.github.io/schema/vega-lite/v6.json' as const;
const bars = (label: string) => ({
  $schema,
  config: { font: 'Helvetica, Arial, sans-serif' },
  data: { values: [{ of: label, value: 1 }] },
  mark: 'bar' as const,
  encoding: {
    y: { field: 'of', type: 'nominal' as const, title: null },
    x: { field: 'value', type: 'quantitative' as const, title: null },
  },
});
const widthOf = (svg: string) => Number(/<svg [^>]*width="(\d+)"/.exec(svg)![1]);

describe('a picture', () => {
  test('loads nothing from anywhere', async () => {
    const { complaints } = await renderSvg({ $schema, data: { url: 'http://127.0.0.1:9/x.json' }, mark: 'point' });
    expect(complaints.join()).toContain('a chart may not load http://127.0.0.1:9/x.json');
  });

  test('gives its labels the room that their letters take', async () => {
    const [some, more] = [await renderSvg(bars('MMMM')), await renderSvg(bars('MMMMMMMMMM'))];
    expect(widthOf(more.svg) - widthOf(some.svg)).toBeCloseTo(lineWidth('MMMMMM', 10, false), -0.5);
  });

  test('as PNG is as large as asked, and its letters are there', async () => {
    const [{ svg }, { svg: without }] = [
      await renderSvg(bars('service level')),
      await renderSvg(bars('             ')),
    ];
    const png = Buffer.from(renderPng(svg, 2));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * widthOf(svg));
    // Letters that a font was not found for would leave no more ink than blanks do.
    const ink = (picture: string) => renderPng(picture, 1).length;
    expect(ink(svg)).toBeGreaterThan(ink(without) + 300);
  });

  test('for a page is the same in the terms of Vega', () => {
    expect(toVega(bars('phone')).$schema).toContain('/vega/');
  });
});

describe('the width of a line', () => {
  test.each([
    ['an accent takes no room', lineWidth('média', 10, false), lineWidth('media', 10, false)],
    ['twice the size is twice as wide', lineWidth('phone', 20, false), 2 * lineWidth('phone', 10, false)],
    ['nothing is nothing', lineWidth('', 10, false), 0],
  ])('%s', (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 9);
  });

  test('is a little more than that of Helvetica, for fonts that stand in for it', () => {
    expect(lineWidth('Hamburgefonts', 1000, false) / 1.1).toBeCloseTo(
      722 + 556 + 833 + 556 + 556 + 333 + 556 + 556 + 278 + 556 + 556 + 278 + 500,
      6,
    );
    expect(lineWidth('level', 10, true)).toBeGreaterThan(lineWidth('level', 10, false));
  });
});
