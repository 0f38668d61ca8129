import { Lexer } from 'yaml';

/**
 * The place where brackets and braces are nested deeper than allowed, or null. Looked for before parsing, because the
 * parser calls itself once a level.
 */
export function nestingTooDeep(source: string, deepest: number): number | null {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (depth > deepest) return offset;
    // The lexer marks scalars and the document's start with control characters that are not in the source.
    if (!MARKS.has(token)) offset += token.length;
  }
  return null;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
