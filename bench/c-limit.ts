import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErlangAOutcome } from './erlang-a.ts';

const SOURCE = fileURLToPath(new URL('./erlang-a.c', import.meta.url));

export interface CLimit {
  /** Runs the C program; it measures its own user CPU around its loop. */
  run(contacts: number, seed: number): ErlangAOutcome & { readonly cpuSeconds: number };
  /** Removes the compiled program. */
  close(): void;
}

/** Compiles the hand-written C program; null when this machine has no gcc. */
export function compileCLimit(): CLimit | null {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-bench-'));
  const program = join(folder, 'erlang-a');
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync('gcc', ['-O2', '-o', program, SOURCE, '-lm'], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (failure) {
    close();
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
  return {
    run: (contacts, seed) => JSON.parse(execFileSync(program, [String(contacts), String(seed)], { encoding: 'utf8' })),
    close,
  };
}
