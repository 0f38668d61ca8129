import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Where and with what a bench was run. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Commit of the working tree; `+` when files have changed since; null outside a repository. */
  readonly commit: string | null;
}

export function describeMachine(): Machine {
  return { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version, commit: commit() };
}

function commit(): string | null {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', 'src', 'bench') === '' ? '' : '+');
  } catch {
    return null;
  }
}
