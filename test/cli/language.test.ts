import { describe, expect, test } from 'vitest';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

const FILES = { 'desk.yaml': DESK, 'twin.yaml': DESK.replace('name: Help desk', 'name: Twin') };

async function told(...argv: string[]) {
  const world = fakeWorld(FILES);
  const code = await ensaio(world, ...argv, '--workers', '1', '-n', '2', '--quiet');
  return { code, out: world.out(), err: world.err() };
}

describe('--lang', () => {
  test('tells a run in the language, with its words, numbers and punctuation', async () => {
    const { code, out, err } = await told('run', 'desk.yaml', '--lang', 'pt-BR');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/2 replicações · semente 1 ·/);
    expect(out).toMatch(/^Tempo médio de espera \(TME\) +\d+,\d+ s ± /m);
    expect(out).toMatch(/^Nível de serviço +\d+,\d+% ± \d+,\d+ p\.p\./m);
    expect(out).toContain('meta de 80%');
  });

  test('tells a comparison in the language', async () => {
    const { code, out } = await told('compare', 'desk.yaml', 'twin.yaml', '--lang', 'es');
    expect(code).toBe(0);
    expect(out).toMatch(/^Twin es el mismo modelo que Help desk: ningún KPI cambia\.\n/);
    expect(out).toMatch(/^KPI +Help desk +Twin/m);
    expect(out).toContain('sin evidencia');
  });

  test('changes reports, not what programs read', async () => {
    const inFormat = async (format: string, lang: string) =>
      (await told('run', 'desk.yaml', '-f', format, '--lang', lang)).out;
    for (const format of ['json', 'csv']) expect(await inFormat(format, 'es')).toBe(await inFormat(format, 'en'));
    expect(await inFormat('markdown', 'es')).toContain('## Nivel de servicio');
  });

  test('is one of those there are', async () => {
    const { code, err } = await told('run', 'desk.yaml', '--lang', 'pt');
    expect(code).toBe(2);
    expect(err).toContain('pt-BR');
  });
});
