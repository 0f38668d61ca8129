import type { Companions } from '../companion.ts';
import { quoted } from '../found.ts';
import { takeExports } from '../rule-exports.ts';
import { stripTypes } from '../rule-source.ts';
import type { Routing, Strategy } from '../scenario.ts';
import type { Spot } from '../spot.ts';

const ENDING = /\.(ts|js|mjs)$/;
const MOST_BYTES = 256 * 1024;
const WHERE = 'a rule lies in the folder of the scenario or below it, such as my-rule.ts';

/** Reads the rule of the strategy `custom`, a file of TypeScript or JavaScript; no other strategy has one. */
export function readRule(spot: Spot<string>, strategy: Strategy, companions: Companions): Routing['rule'] {
  if (spot.missing) {
    if (strategy !== 'custom') return null;
    return spot.error('missing', 'the strategy `custom` needs a rule: write for example `rule: my-rule.ts`', 'key');
  }
  if (strategy !== 'custom') {
    const message = `a rule belongs to the strategy \`custom\`: write \`strategy: custom\`, or leave the rule out`;
    return spot.error('not-here', message, 'key');
  }
  const name = (spot.value ?? '').trim();
  if (!ENDING.test(name)) {
    return spot.error('bad-rule', `${quoted(name)} is no rule: expected a .ts, .js or .mjs file such as my-rule.ts`);
  }
  const read = companions.text(spot, WHERE);
  if (read === null) return null;
  const { problems } = spot.sheet;
  const wrong = (code: string, message: string, line: number, column: number): null => {
    problems.add({ severity: 'error', code, file: read.file, line, column, message });
    return null;
  };
  if (Buffer.byteLength(read.text) > MOST_BYTES) return wrong('too-large', 'the rule is larger than 256 KB', 0, 0);
  const nul = read.text.indexOf('\0');
  if (nul >= 0) {
    const line = read.text.slice(0, nul).split('\n').length;
    return wrong('not-text', 'the file holds a NUL character: it is not a text file', line, 1);
  }
  const text = read.text.startsWith('\uFEFF') ? read.text.slice(1) : read.text;
  if (text.trim() === '') return wrong('empty-file', 'the file is empty', 1, 1);
  const stripped = stripTypes(text, name);
  if ('message' in stripped) return wrong('rule-syntax', stripped.message, stripped.line, stripped.column);
  const script = takeExports(stripped.code);
  if ('message' in script) return wrong('rule-exports', script.message, script.line, script.column);
  // The name as the scenario writes it: a result must not depend on where the scenario lies.
  return { file: name, code: script.code };
}
