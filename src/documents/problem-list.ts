import type { Problem } from './problem.ts';

const MOST_PER_FILE = 100;

/** Gathers what is wrong, once each, and hands it over in the order of the documents. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly #errorsByFile = new Map<string, number>();

  add(found: Problem): void {
    // What a document says is repeated in messages: it must not reach a terminal as control characters.
    const problem = { ...found, message: found.message.replace(/\p{Cc}/gu, '\uFFFD') };
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.message}`;
    if (this.#seen.has(key)) return;
    const count = this.#errorsByFile.get(problem.file) ?? 0;
    this.#errorsByFile.set(problem.file, count + 1);
    if (count >= MOST_PER_FILE && problem.severity === 'warning') return;
    if (count >= 2 * MOST_PER_FILE) return;
    this.#seen.add(key);
    this.#problems.push(problem);
  }

  get hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'error');
  }

  /** By line and column within each file; the first file named comes first; at most a hundred a file. */
  sorted(mainFile: string): Problem[] {
    const files = [...new Set([mainFile, ...this.#problems.map((problem) => problem.file)])];
    return files.flatMap((file) => this.#ofFile(file));
  }

  #ofFile(file: string): Problem[] {
    const own = this.#problems.filter((problem) => problem.file === file).sort(byPosition);
    const left = (this.#errorsByFile.get(file) ?? 0) - MOST_PER_FILE;
    if (left <= 0) return own;
    const kept = own.slice(0, MOST_PER_FILE);
    const message = `there are ${left} more problems in this file; mend these first`;
    const severity = own.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
    const { line, column } = kept[kept.length - 1];
    return [...kept, { severity, code: 'more-problems', file, line, column, message }];
  }
}

function byPosition(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
