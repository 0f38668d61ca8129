import { backticked } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { RuleSource } from './rule-source.ts';

/** What a rule must export, and what it may. */
const NEEDED = ['agentFor', 'contactFor'];
const KNOWN = [...NEEDED, 'setUp'];

/** Comments, texts and regular expressions, in which the words import and export mean nothing. */
const NOT_CODE =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//g;
/** As a word of the language, not as the name of a property. */
const WORD = /(?<![.\w$])(?:import|export)(?![\w$]|\s*:)/g;
const DECLARED = /^export\s+(?:const|let|var|function|class)\s+([\w$]+)/;

/**
 * A rule as a script: each `export` blanked out in place, so that a new copy of it can be made for every replication.
 * Refuses other imports than types, which are gone already, and other exports than a rule has. Nothing of it is run.
 */
export function takeExports(code: string): RuleSource {
  const plain = code.replace(NOT_CODE, (text) => text.replace(/[^\n]/g, ' '));
  const refuse = (message: string, at: number): RuleSource => ({ message, ...placeOf(code, at) });
  const names: string[] = [];
  let script = code;
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    if (word === 'import') {
      return refuse(
        "a rule imports nothing but types: write `import type { … } from 'ensaio'`, and the rest here",
        index,
      );
    }
    const rest = plain.slice(index);
    const name = DECLARED.exec(rest)?.[1];
    if (name === undefined) {
      const why = /^export\s+async\b/.test(rest)
        ? 'a rule decides at once, and cannot be async'
        : 'a rule exports by name';
      return refuse(`${why}: write \`export const agentFor = (contact, desk) => …\``, index);
    }
    if (!KNOWN.includes(name)) {
      const known = 'a rule exports `agentFor` and `contactFor`, and perhaps `setUp`';
      return refuse(`unknown export ${backticked(name)}: ${known}${didYouMean(name, KNOWN)}`, index);
    }
    names.push(name);
    script = `${script.slice(0, index)}      ${script.slice(index + word.length)}`;
  }
  const lacking = NEEDED.filter((name) => !names.includes(name)).map(backticked);
  if (lacking.length === 0) return { code: script };
  return refuse(
    `the rule does not export ${lacking.join(' nor ')}: write \`export const agentFor = …\` and \`export const contactFor = …\``,
    0,
  );
}

function placeOf(code: string, index: number): { readonly line: number; readonly column: number } {
  const before = code.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
