/** The real process: signals, pipes and files, which no fake can vouch for. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { realWorld } from '../../src/cli/real-world.ts';
import { DESK, ensaio } from './fake-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'));
const desk = join(folder, 'desk.yaml');
writeFileSync(desk, DESK);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

function start(...argv: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (more) => (out += more));
  child.stderr.on('data', (more) => (err += more));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on('close', (code) => done({ code, out, err })),
  );
  return { child, ended };
}

describe('the process', () => {
  test('a reader that goes away early is no failure', async () => {
    const { child, ended } = start('schema', 'scenario');
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  test('Ctrl-C during a run exits 130 and leaves no file', async () => {
    const { child, ended } = start(
      'run',
      desk,
      '--replications',
      '1000000',
      '--workers',
      '2',
      '--out',
      join(folder, 'kept'),
    );
    await new Promise<void>((heard) => child.stderr.on('data', () => heard()));
    await new Promise((resume) => setTimeout(resume, 500));
    child.kill('SIGINT');
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('interrupted, nothing written');
    expect(readdirSync(folder)).toEqual(['desk.yaml']);
  });
});

describe('the real world', () => {
  test('writes all files or none, and leaves no temporary file', () => {
    const { writeFiles } = realWorld();
    const kept = join(folder, 'a', 'b');
    writeFiles(
      kept,
      new Map([
        ['x.txt', 'one'],
        ['y.txt', 'two'],
      ]),
    );
    writeFiles(kept, new Map([['x.txt', 'three']]));
    expect(readFileSync(join(kept, 'x.txt'), 'utf8')).toBe('three');
    expect(() =>
      writeFiles(
        kept,
        new Map([
          ['x.txt', 'four'],
          ['x.txt/such.txt', 'five'],
        ]),
      ),
    ).toThrow(/EEXIST|ENOTDIR/);
    writeFiles(kept, new Map([['deep/er/w.txt', 'six']]));
    expect(readFileSync(join(kept, 'deep', 'er', 'w.txt'), 'utf8')).toBe('six');
    mkdirSync(join(kept, 'z.txt'));
    expect(() =>
      writeFiles(
        kept,
        new Map([
          ['x.txt', 'six'],
          ['z.txt', 'seven'],
        ]),
      ),
    ).toThrow('z.txt is a folder');
    rmdirSync(join(kept, 'z.txt'));
    expect(readFileSync(join(kept, 'x.txt'), 'utf8')).toBe('three');
    expect(readdirSync(kept).sort()).toEqual(['deep', 'x.txt', 'y.txt']);
    rmSync(join(folder, 'a'), { recursive: true });
  });

  test('a symbolic link that leaves the folder of the scenario is refused', async () => {
    const inside = mkdtempSync(join(tmpdir(), 'ensaio-link-'));
    writeFileSync(join(inside, 'scenario.yaml'), DESK.replace('agents: 5', 'agents: agents.csv'));
    symlinkSync(desk, join(inside, 'agents.csv'));
    let said = '';
    const stdout = { write: (text: string) => void (said += text), isTTY: false, columns: 80 };
    expect(await ensaio({ ...realWorld(), stdout }, 'validate', join(inside, 'scenario.yaml'))).toBe(2);
    expect(said).toContain("outside the scenario's folder");
    rmSync(inside, { recursive: true });
  });

  test('knows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(realWorld().version).toBe(version);
  });
});
