import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { runResult } from '../report/fixture.ts';
import { sampleComparison, sampleExplanation } from '../report/plan/sample-result.ts';
import { ensaio, fakeWorld } from './fake-world.ts';

describe('ensaio report', () => {
  const files = {
    'result.json': toJson(runResult()),
    'plans.json': toJson(sampleComparison()),
    'why.json': toJson(sampleExplanation()),
    'broken.json': '{ "schema":',
  };

  it('writes one page of a result, and says what it wrote', async () => {
    const world = fakeWorld(files);
    expect(await ensaio(world, 'report', 'result.json', '--title', 'For the board')).toBe(0);
    expect(world.out()).toMatch(
      /^Written: report\.html \(0\.\d MB\)\. Open it in any browser; it needs nothing else\.\n$/,
    );
    const page = world.files.get('/here/report.html')!;
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page.includes('<title>For the board</title>')).toBe(true);
  });

  it('speaks the language asked for, where it is asked to write', async () => {
    const world = fakeWorld(files);
    expect(await ensaio(world, 'report', 'plans.json', '-o', 'out/plano.html', '--lang', 'pt-BR')).toBe(0);
    expect(world.files.get('/here/out/plano.html')!.includes('<html lang="pt-BR">')).toBe(true);
  });

  it('joins an explanation to the page of plans', async () => {
    const world = fakeWorld(files);
    expect(await ensaio(world, 'report', 'plans.json', '--with', 'why.json')).toBe(0);
    const page = world.files.get('/here/report.html')!;
    expect(page.includes('Why: what each step brings')).toBe(true);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    [['report', 'broken.json'], /broken\.json/],
    [['report', 'nowhere.json'], /nowhere\.json: cannot be read/],
    [['report', 'result.json', '--out', ' '], /--out: name a file/],
    [['report', 'plans.json', '--with', 'result.json'], /--with: result\.json is no explanation/],
    [['report', 'result.json', '--title', ''], /--title: write what the page is called/],
    [['report', 'result.json', 'plans.json'], /shown by itself/],
  ])('refuses %j in one clear line', async (argv, message) => {
    const world = fakeWorld(files);
    expect(await ensaio(world, ...(argv as string[]))).toBe(2);
    expect(world.err()).toMatch(message as RegExp);
    expect(world.err()).not.toContain('    at ');
    expect([...world.files.keys()].some((file) => file.endsWith('.html'))).toBe(false);
  });
});
