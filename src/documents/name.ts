import { quoted } from './found.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_ .-]*$/u;
const LONGEST = 60;

/** Keys that reach into the machinery of the language instead of naming anything. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Checks the name of an intent, channel, team or busyness factor, which other parts of a document refer to. */
export function parseName(name: string): Parsed<string> {
  if (name.length > LONGEST) {
    return refuse('bad-name', `the name ${quoted(name)} is longer than ${LONGEST} characters`);
  }
  if (NAME.test(name) && name.trim() === name) return accept(name);
  const allowed = 'letters, digits, spaces and _ . - are allowed, a letter, digit or _ first';
  return refuse('bad-name', `${quoted(name)} cannot be a name: ${allowed}`);
}
