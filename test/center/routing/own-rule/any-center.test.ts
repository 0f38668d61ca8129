import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { replicate } from '../../../../src/center/replicate.ts';
import { compile } from '../../../../src/compile/compile.ts';
import { loadScenario } from '../../../../src/documents/load.ts';
import { takeExports } from '../../../../src/documents/rule-exports.ts';
import { AGENT_FOR, CONTACT_FOR } from './ruled.ts';

const FOLDER = fileURLToPath(new URL('../../../../scenarios/how-to/', import.meta.url));
const read = takeExports(`${AGENT_FOR}\n${CONTACT_FOR}`);
const rule = 'code' in read ? { file: 'my-rule.ts', code: read.code } : null;
const shipped = readdirSync(FOLDER, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'));

/** Every scenario of the how-to pages, between them every behaviour there is, routed by a rule in place of its own strategy. */
it.each(shipped)('a rule that asks what it may do is never refused: %s', (path) => {
  const { scenario } = loadScenario(FOLDER + path, (file) => readFileSync(file, 'utf8'));
  const routing = { ...scenario!.routing, strategy: 'custom' as const, agent: 'longest_idle' as const, rule };
  expect(() => replicate(compile({ ...scenario!, routing }), '1', 0)).not.toThrow();
});
