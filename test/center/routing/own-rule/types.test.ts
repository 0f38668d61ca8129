import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import type { Agent, Contact, Desk, Line, RoutingRule, Team, Work } from '../../../../src/index.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const HOW_TO = /```ts\n([\s\S]*?)```/.exec(read('docs/how-to/own-routing-rule.md'))![1]!;

/** What the compiler says of a rule that is written against the published types. */
function complaints(code: string): string[] {
  const name = `${ROOT}a-rule.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { ensaio: [`${ROOT}src/center/routing/own-rule/routing-rule.ts`] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2023) : getSourceFile.call(host, file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it.each([
  ['the example', read('scenarios/own-rule/value-first.ts')],
  ['the how-to', HOW_TO],
])('the rule of %s is as its types say', (_, code) => {
  expect(complaints(code)).toEqual([]);
});

it('a rule that answers a name is told so by its types', () => {
  const wrong = HOW_TO.replace(/contact\.teams\.find.*/, "'front';");
  expect(complaints(wrong)).toEqual([expect.stringContaining("'string' is not assignable to type 'Team")]);
});

it('the package exports every type that a rule is written with', () => {
  const rule: RoutingRule = {
    setUp: (desk: Desk): void => void desk.now,
    agentFor: (contact: Contact): Team | null => contact.teams[0] ?? null,
    contactFor: (agent: Agent): Line | null => agent.lines.find((line: Work & Line) => agent.canTake(line)) ?? null,
  };
  expect(Object.keys(rule)).toEqual(['setUp', 'agentFor', 'contactFor']);
});
