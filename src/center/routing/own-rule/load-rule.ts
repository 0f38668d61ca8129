import type { Model } from '../../../compile/model.ts';
import { closedWorld } from './closed-world.ts';
import type { RoutingRule } from './routing-rule.ts';
import { RuleError } from './rule-error.ts';

type RuleFile = NonNullable<Model['rule']>;

/** Makes the functions of a rule anew: a file of its own, its variables fresh, for each replication. */
export type RuleMaker = () => RoutingRule;

/** What the function constructor puts before the first line of what it is given. */
const LINES_BEFORE = 2;
const makers = new WeakMap<RuleFile, RuleMaker>();

/**
 * Compiles a rule, once for each model and thread; nothing of it runs yet.
 * @throws RuleError when it is no JavaScript
 */
export function loadRule(rule: RuleFile): RuleMaker {
  const known = makers.get(rule);
  if (known !== undefined) return known;
  const world = closedWorld();
  // On the first line, so that lines stay as written; the comment gives stack traces the name of the file.
  const code =
    `"use strict"; return () => { ${rule.code}\n;return { agentFor, contactFor, ` +
    `setUp: typeof setUp === "undefined" ? undefined : setUp }; };\n//# sourceURL=${nameIn(rule)}`;
  try {
    const open = new Function(...world.keys(), code) as (...world: unknown[]) => RuleMaker;
    const maker = open(...world.values());
    makers.set(rule, maker);
    return maker;
  } catch (error) {
    throw new RuleError(`${rule.file}: the rule cannot be read: ${String(error)}`);
  }
}

/** The line of the rule's file where an error came from, as `my-rule.ts:12`; the file alone where that is not known. */
export function whereInRule(rule: RuleFile, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack.split('\n').find((line) => line.includes(`${nameIn(rule)}:`));
  const line = /:(\d+):\d+\)?$/.exec(frame ?? '')?.[1];
  return line === undefined ? rule.file : `${rule.file}:${Number(line) - LINES_BEFORE}`;
}

/** A name without spaces, which would end it. */
function nameIn({ file }: RuleFile): string {
  return `rule:${encodeURI(file)}`;
}
