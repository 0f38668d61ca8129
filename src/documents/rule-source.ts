import { createRequire } from 'node:module';
import type * as amaro from 'amaro';

const require = createRequire(import.meta.url);

/** A routing rule as JavaScript, or where its text goes wrong. */
export type RuleSource =
  | { readonly code: string }
  | { readonly message: string; readonly line: number; readonly column: number };

/**
 * The JavaScript of a user's routing rule: TypeScript without its types, each blanked out in place, so that lines and
 * columns stay as written; JavaScript unchanged. `file` tells one from the other by its ending.
 */
export function stripTypes(code: string, file: string): RuleSource {
  const typed = file.endsWith('.ts');
  const { transformSync } = load();
  try {
    const stripped = transformSync(code, { mode: 'strip-only', filename: file }).code;
    return { code: typed ? stripped : code };
  } catch (error) {
    if (isSyntaxFault(error)) return faultOf(error, typed);
    unload();
    return { message: 'the rule is nested too deep to be read', line: 1, column: 1 };
  }
}

/** What the parser throws: a plain object, with lines from 1 and columns from 0. */
interface SyntaxFault {
  readonly code: 'InvalidSyntax' | 'UnsupportedSyntax';
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** Loaded when a scenario has a rule, and not before: what strips types is large. */
function load(): Pick<typeof amaro, 'transformSync'> {
  return require('amaro');
}

/** The parser calls itself once a level; where that went beyond its stack its memory is spoilt, and the next needs a new one. */
function unload(): void {
  for (const path of Object.keys(require.cache)) if (/[\\/]amaro[\\/]/.test(path)) delete require.cache[path];
}

function faultOf(error: SyntaxFault, typed: boolean): RuleSource {
  const { startLine: line, startColumn, message } = error;
  const column = startColumn + 1;
  // The first sentence says what is wrong; others list every word that could stand there.
  const [said] = message.split(/\.\s|\n/);
  if (error.code === 'InvalidSyntax') return { message: `syntax error: ${said}`, line, column };
  const what = message.replace(/^TypeScript /, '').replace(/ is not supported.*$/s, '');
  const hint = typed
    ? 'write it in plain JavaScript; types themselves are fine'
    : 'a .js file takes plain JavaScript, and types go into a .ts file';
  return { message: `${what} cannot be left out like a type: ${hint}`, line, column };
}

function isSyntaxFault(error: unknown): error is SyntaxFault {
  const fault = error as Partial<SyntaxFault> | null;
  return (
    typeof fault?.message === 'string' && typeof fault.startLine === 'number' && typeof fault.startColumn === 'number'
  );
}
