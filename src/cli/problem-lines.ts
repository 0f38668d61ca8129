/** Problems of documents as compilers print them: `file:line:column: message`, warnings marked as such. */
import type { Problem } from '../documents/problem.ts';
import { printable } from '../report/text-width.ts';

export function problemLine({ file, line, column, severity, message }: Problem): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return printable(`${place}: ${severity === 'warning' ? 'warning: ' : ''}${message}`);
}

/** `2 errors, 1 warning in 3 files.` */
export function problemSummary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${found.join(', ') || 'No problem'} in ${counted(files, 'file')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
