/** The command that gives the same figures again, with the files as they were named. */
import type { AnyResult } from '../results/any-result.ts';

export function repeatCommand(result: AnyResult): string {
  const { replications, seed, confidence } = result;
  const level = `${Number((confidence * 100).toFixed(10))}%`;
  const words = [...subjectOf(result), '-n', String(replications), '--seed', seed, '--confidence', level];
  return ['ensaio', ...words.map(quotedForShells)].join(' ');
}

function subjectOf(result: AnyResult): string[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return ['run', result.scenario.file];
    case 'ensaio.compare/2':
      return ['compare', result.baseline.scenario.file, ...result.candidates.map(({ run }) => run.scenario.file)];
    case 'ensaio.comparison/2':
      return ['compare', ...result.plans.map(({ file }) => file)];
    case 'ensaio.explanation/2':
      return ['explain', result.plan.file];
  }
}

/** As it is when no shell would take a part of it for something else; else between apostrophes. */
function quotedForShells(word: string): string {
  const plain = word.replace(/\p{Cc}/gu, '\uFFFD');
  return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
