import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../src/cli/templates.ts';
import { ensaio, fakeWorld } from './fake-world.ts';

describe('ensaio init', () => {
  it('names its templates', async () => {
    const world = fakeWorld();
    expect(await ensaio(world, 'init', '--list')).toBe(0);
    for (const { name, about } of TEMPLATES)
      expect(world.out()).toMatch(new RegExp(`^${name} +${about.slice(0, 20)}`, 'm'));
  });

  it.each(TEMPLATES.map(({ name }) => name))('writes %s, in which there is nothing to mend', async (name) => {
    const world = fakeWorld();
    expect(await ensaio(world, 'init', name, '--out', 'mine')).toBe(0);
    expect(world.out()).toContain('npx ensaio compare mine/plan.yaml');
    expect(await ensaio(world, 'validate', 'mine/scenario.yaml', 'mine/plan.yaml')).toBe(0);
    expect(world.out()).toContain('No problem in 2 files.');
    for (const document of ['scenario', 'plan']) {
      const schema = `.ensaio/${document}.schema.json`;
      expect(world.readText(`mine/${document}.yaml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=${schema}\n`),
      );
      expect(JSON.parse(world.readText(`mine/${schema}`))).toHaveProperty('$schema');
    }
  });

  it('explains every part of the template that is written when none is asked for', async () => {
    const world = fakeWorld();
    await ensaio(world, 'init');
    const comments = world.readText('my-help-desk/scenario.yaml').match(/# /g);
    expect(comments!.length).toBeGreaterThan(12);
  });

  it('overwrites nothing unless told to', async () => {
    const world = fakeWorld({ 'mine/plan.yaml': 'my own' });
    expect(await ensaio(world, 'init', '--out', 'mine')).toBe(2);
    expect(world.err()).toContain('mine/plan.yaml is there already: nothing was written');
    expect([...world.files.keys()]).toEqual(['/here/mine/plan.yaml']);
    expect(await ensaio(world, 'init', '--out', 'mine', '--force')).toBe(0);
    expect(world.readText('mine/plan.yaml')).not.toBe('my own');
  });

  it('knows what was meant, and where it cannot write', async () => {
    const world = fakeWorld({ file: '' });
    expect(await ensaio(world, 'init', 'bnak')).toBe(2);
    expect(world.err()).toMatch(/unknown template "bnak"; did you mean `bank`\? Templates: help-desk, bank/);
    expect(await ensaio(world, 'init', '--out', 'file')).toBe(2);
    expect(await ensaio(world, 'init', '--out', ' ')).toBe(2);
  });
});

describe('ensaio completion', () => {
  it.each(['bash', 'zsh', 'fish'])('gives %s every command, option and value', async (shell) => {
    const world = fakeWorld();
    expect(await ensaio(world, 'completion', shell)).toBe(0);
    for (const word of ['init', 'compare', 'validate', 'until-sure', 'pt-BR', 'omnichannel', 'markdown']) {
      expect(world.out()).toContain(word);
    }
    // What a description says in quotes does not end the shell's own.
    expect(world.out()).not.toMatch(/undefined|\[object/);
  });

  it('knows these shells only', async () => {
    const world = fakeWorld();
    expect(await ensaio(world, 'completion', 'tcsh')).toBe(2);
    expect(world.err()).toContain('bash, zsh, fish');
  });
});
