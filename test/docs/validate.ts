/**
 * `npm run validate:docs [PAGE…]`: runs every command of the pages as it is written, and holds what they print, draw and
 * quote against it. Ten minutes for all pages on two cores; tells page, line, figure and the nearest that was printed.
 */
import { PAGES, pageOf } from './pages.ts';
import { Proof } from './proof.ts';

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !PAGES.includes(name));
if (unknown !== undefined) {
  console.error(`no such page: ${unknown}; pages: ${PAGES.join(', ')}`);
  process.exit(2);
}

const proof = new Proof();
let wrong = 0;
for (const file of asked.length > 0 ? asked : PAGES) {
  const page = pageOf(file);
  const began = performance.now();
  const findings = await proof.whole(page);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const held = `${page.commands.length} commands, ${page.figures.length} figures, ${seconds} s`;
  console.log(`${findings.length === 0 ? 'as it says' : 'NOT so'}  ${file}: ${held}`);
  for (const { line, message } of findings) console.log(`    ${file}:${line}: ${message}`);
  wrong += findings.length;
}
process.exitCode = wrong === 0 ? 0 : 1;
