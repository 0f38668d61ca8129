/**
 * `npm run validate:theory`: every case whose answers are known, simulated at length and held against them. Exits 1 when
 * an answer is more than 4 standard errors away.
 *
 *   npm run validate:theory -- [part of a case's id] [--seed 1] [--workers 2] [--write docs/validation/theory.md]
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { theoryCases } from './case.ts';
import { examine, type Finding } from './examine.ts';
import { examinePlan, planCases } from './plan-case.ts';
import { type Examined, validationPage } from './validation-page.ts';

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const wanted = process.argv[2]?.startsWith('--') === false ? process.argv[2] : '';
const seed = option('seed', '1');
const workers = Number(option('workers', String(availableParallelism())));

// 1. Every case, its table as soon as it is there.
const findings: Finding[] = [];
const examined: Examined[] = [];
for (const theory of theoryCases().filter(({ id }) => id.includes(wanted))) {
  const effort = { replications: theory.replications, days: theory.scenario.calendar.days };
  const found = await examine(theory, effort, seed, workers);
  findings.push(...found);
  tell(theory, `${effort.replications} replications of ${effort.days} days`, found);
}

// 2. Every plan.
for (const theory of planCases().filter(({ id }) => id.includes(wanted))) {
  const found = examinePlan(theory, theory.replications, seed);
  findings.push(...found);
  tell(theory, `${theory.replications} rehearsals of ${theory.agents.length} days`, found);
}

// 3. All of them together.
const distances = findings.map(({ z }) => Math.abs(z));
const beyond = (limit: number): number => distances.filter((distance) => distance > limit).length;
process.stdout.write(
  `\n${findings.length} answers: largest |z| ${Math.max(...distances).toFixed(2)}, ` +
    `${beyond(2)} above 2 (${((100 * beyond(2)) / findings.length).toFixed(1)} %; 4.6 % expected), ${beyond(4)} above 4\n`,
);
process.exitCode = beyond(4) > 0 ? 1 : 0;
const page = option('write', '');
if (page !== '') writeFileSync(page, validationPage(examined, seed));

function tell(
  { title, id, source }: { readonly title: string; readonly id: string; readonly source: string },
  effort: string,
  found: readonly Finding[],
): void {
  examined.push({ id, title, source, effort, found });
  process.stdout.write(`\n${title} (${id}), ${source}; ${effort}\n`);
  process.stdout.write(`${line(['measure', 'kind', 'expected', 'simulated', 'half-width', 'z'])}\n`);
  for (const { measure, kind, expected, simulated, halfWidth, z } of found) {
    const mark = Math.abs(z) > 4 ? '  <-- beyond 4' : '';
    const digits = [expected, simulated, halfWidth].map((value) => value.toPrecision(6));
    process.stdout.write(`${line([measure, kind, ...digits, z.toFixed(2)])}${mark}\n`);
  }
}

function line(cells: readonly string[]): string {
  const widths = [52, 9, 12, 12, 12, 6];
  return cells
    .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
    .join(' ')
    .trimEnd();
}
