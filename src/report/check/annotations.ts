/**
 * Workflow commands of GitHub Actions: each line shows at its place in a pull request.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Problem } from '../../documents/problem.ts';
import { printable } from '../text-width.ts';
import type { Note } from './notes.ts';

/** @param placed the file as the repository names it */
export function annotations(notes: readonly Note[], placed: (file: string) => string): string {
  return notes
    .filter(({ outcome }) => outcome !== 'passed')
    .map((note) => {
      const command = note.outcome === 'inconclusive' ? 'warning' : 'error';
      return annotation(command, { ...note, file: placed(note.file) });
    })
    .join('');
}

/** Documents that cannot be read: every problem at its line. */
export function problemAnnotations(problems: readonly Problem[], placed: (file: string) => string): string {
  return problems
    .map(({ severity, file, line, column, code, message }) => {
      const place = { file: placed(file), line: Math.max(1, line), column: Math.max(1, column) };
      return annotation(severity, { ...place, title: code, message });
    })
    .join('');
}

function annotation(
  command: 'error' | 'warning',
  { file, line, column, title, message }: Pick<Note, 'file' | 'line' | 'column' | 'title' | 'message'>,
): string {
  const properties = Object.entries({ file, line, col: column, title })
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${command} ${properties}::${escapedData(message)}\n`;
}

/** Lines of a message stay lines; all else that a terminal would obey becomes a visible sign. */
function escapedData(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

function escapedProperty(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
