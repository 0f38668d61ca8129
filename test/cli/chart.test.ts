import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { detailedRun, WICKED } from '../report/detail-sample.ts';
import { compareResult } from '../report/fixture.ts';
import { sampleComparison, sampleExplanation } from '../report/plan/sample-result.ts';
import { DESK, ensaio, type FakeWorld, fakeWorld } from './fake-world.ts';

const chart = async (files: Record<string, string>, ...argv: string[]) => {
  const world = fakeWorld(files);
  const code = await ensaio(world, 'chart', ...argv);
  return { world, code, out: world.out(), err: world.err(), written: writtenTo(world, '/here/charts/') };
};
/** Texts by their name within the folder. */
const writtenTo = ({ files }: FakeWorld, folder: string) =>
  new Map([...files].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])));
const RUN = { 'result.json': toJson(detailedRun()) };

describe('chart', () => {
  test('writes the spec of each chart of a result, and nothing else unasked', async () => {
    const { code, out, err, written } = await chart(RUN, 'result.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const stems = ['intervals', 'waits', 'heat-map', 'heat-map-channels', 'teams', 'weeks', 'flow'];
    expect([...written.keys()].sort()).toEqual(stems.map((stem) => `${stem}.vl.json`).sort());
    expect(out).toContain('charts/flow.vl.json');
    expect(JSON.parse(written.get('flow.vl.json')!).$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
  });

  test.each([
    ['scenarios side by side', compareResult(), ['comparison', 'intervals']],
    ['plans', sampleComparison(), ['differences', 'key-results', 'schedule', 'spend', 'trajectories']],
    ['an explanation', sampleExplanation(), ['attribution', 'uncertainty']],
  ])('knows the result of %s', async (_, result, stems) => {
    const { written, err } = await chart({ 'r.json': toJson(result) }, 'r.json');
    expect(err).toBe('');
    expect([...written.keys()].sort()).toEqual(stems.map((stem) => `${stem}.vl.json`));
  });

  test('draws only what was asked, as SVG and PNG, in the language asked', async () => {
    const argv = ['--only', 'teams', '--svg', '--png', '--scale', '1.5', '--lang', 'pt-BR', '--out', 'pics/new'];
    const { world, code, err } = await chart(RUN, 'result.json', ...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const written = writtenTo(world, '/here/pics/new/');
    expect([...written.keys()]).toEqual(['teams.vl.json', 'teams.svg']);
    expect(written.get('teams.svg')).toContain('Equipe mais ocupada: front');
    const png = Buffer.from(world.bytes.get('/here/pics/new/teams.png')!);
    const width = Number(/<svg [^>]*width="(\d+)"/.exec(written.get('teams.svg')!)![1]);
    expect(png.readUInt32BE(16)).toBe(Math.round(1.5 * width));
  });

  test('puts the figures beside the spec when asked: the same chart', async () => {
    const { written } = await chart(RUN, 'result.json', '--only', 'waits,heat-map', '--data', 'beside');
    const inline = await chart(RUN, 'result.json', '--only', 'waits');
    const text = written.get('waits.vl.json')!;
    expect(text).not.toContain('"values": [\n        {');
    const beside = JSON.parse(text, (key, value) =>
      key === 'data' ? { values: JSON.parse(written.get(value.url)!) } : value,
    );
    expect(beside).toEqual(JSON.parse(inline.written.get('waits.vl.json')!));
    expect([...written.keys()].filter((name) => name.startsWith('data/heat-map')).length).toBeGreaterThan(1);
  });

  test('rehearses a scenario first', async () => {
    const { code, out, err, written } = await chart({ 'desk.yaml': DESK }, 'desk.yaml', '-n', '2', '--workers', '1');
    expect(code).toBe(0);
    expect(err).toMatch(/run: 2 of 2 replications/);
    expect(out).toMatch(/^Written: charts\/intervals\.vl\.json, /);
    expect(written.has('waits.vl.json')).toBe(true);
  });

  test('is the same bytes each time', async () => {
    // Vega numbers gradients as it meets them: not on from one run to the next.
    const argv = ['result.json', '--svg', '--only', 'heat-map-channels,teams'];
    expect([...(await chart(RUN, ...argv)).written]).toEqual([...(await chart(RUN, ...argv)).written]);
  });

  test('takes any name as a name', async () => {
    const { code, written } = await chart(
      { 'r.json': toJson(detailedRun(WICKED)) },
      'r.json',
      '--svg',
      '--only',
      'waits,flow',
    );
    expect(code).toBe(0);
    for (const [name, text] of written) if (name.endsWith('.svg')) expect(/<script|<img/.test(text)).toBe(false);
  });
});

describe('chart says in one line what is wrong, and writes nothing', () => {
  test.each([
    [
      'an unknown chart',
      ['result.json', '--only', 'flows'],
      /^--only: unknown chart "flows"; did you mean `flow`\?; charts: /,
    ],
    [
      'a chart that another result has',
      ['result.json', '--only', 'spend'],
      /^--only: this result has nothing to show in the chart "spend"; it has intervals, /,
    ],
    ['no file', ['missing.json'], /missing\.json/],
    ['a broken result', ['broken.json'], /broken\.json/],
    ['a result of another kind', ['strange.json'], /strange\.json/],
    ['a scale without pixels', ['result.json', '--scale', '2'], /--scale is for pictures in pixels: add --png/],
    [
      'a scale of nothing',
      ['result.json', '--png', '--scale', '0'],
      /--scale: found "0"; allowed is a number from 0\.25 to 10/,
    ],
    ['no folder', ['result.json', '--out', ''], /--out: name a folder/],
    ['a file for a folder', ['result.json', '--out', 'result.json'], /result\.json is not a folder/],
  ])('%s', async (_, argv, message) => {
    const files = {
      ...RUN,
      'broken.json': RUN['result.json'].slice(0, 900),
      'strange.json': '{"schema":"else","scopes":[null]}',
    };
    const { world, code, out, err } = await chart(files, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(world.files.size).toBe(3);
  });

  test('of a result without any data: no chart, and no failure', async () => {
    const bare = { ...detailedRun(), scopes: [], serviceLevel: [] };
    const detail = { hours: [], byWeekday: [], weeks: [], byWeek: [], waits: [], flows: [], staffing: [] };
    const { code, err, written } = await chart({ 'r.json': toJson({ ...bare, detail }) }, 'r.json');
    expect({ code, err, written: written.size }).toEqual({
      code: 0,
      err: 'No chart is written: the result has nothing to show.\n',
      written: 0,
    });
  });
});
