/**
 * `npm run validate:statistics`: the intervals on models with known answers, where those of 95 % must hold the truth in 93
 * to 97 % of many experiments; and the selection of the best of known systems, which must be right as often as it
 * promises. Exits 1 when one does not.
 *
 *   npm run validate:statistics -- [experiments of each model, 4000 unless given] [--write docs/validation/statistics.md]
 */
import { writeFileSync } from 'node:fs';
import { wilsonInterval } from '../../src/statistics/wilson.ts';
import { coverageOf } from './coverage.ts';
import { openDraws } from './draws.ts';
import { meansAndRatios } from './means-and-ratios.ts';
import { quantiles } from './quantiles.ts';
import { PROMISE, select, selections } from './selections.ts';
import { shapleyParts } from './shapley-parts.ts';
import { shares } from './shares.ts';
import { wilsonCoverage } from './wilson-coverage.ts';

const asked = process.argv[2]?.startsWith('--') === false ? process.argv[2] : '4000';
const experiments = Number(asked);
const at = process.argv.indexOf('--write');
const printed: string[] = [];
let [passed, failed] = [0, 0];

// 1. Coverage of intervals, sampled.
print(`Intervals of 95 %, ${experiments} experiments each: 93 to 97 % must hold the truth\n`);
print(row(['model', 'figure', 'truth', 'mean', 'half-width', 'covered']));
for (const model of [...meansAndRatios, ...quantiles, ...shapleyParts, ...shares]) {
  for (const { title, figure, truth, mean, halfWidth, covered } of coverageOf(model, experiments)) {
    const digits = [truth, mean, halfWidth].map((value) => value.toFixed(4));
    print(row([title, figure, ...digits, percent(covered)]) + judged(covered >= 0.93 && covered <= 0.97));
  }
}

// 2. Coverage of Wilson's interval, exact.
for (const [low, high] of [
  [0.7, 0.9],
  [0.1, 0.5],
] as const) {
  const covered = wilsonCoverage(100, low, high);
  const title = `share of 100 replications, exact, mean over ${low} to ${high}`;
  print(row([title, 'P', '', '', '', percent(covered)]) + judged(covered >= 0.93 && covered <= 0.97));
}

// 3. Selection. With 1,000 runs: a share that promises 95 % is known to 1.4 points.
const runs = Math.min(experiments, 1000);
print(`\nSelection of the best, promised with ${percent(PROMISE)}, ${runs} runs; replications of all alternatives\n`);
print(row(['model', '', '', 'sequential', 'fixed size', 'correct']));
for (const model of selections) {
  const trials = Array.from({ length: runs }, (_, i) => select(model, openDraws(model.title, i)));
  const correct = trials.filter((trial) => trial.correct).length;
  const mean = (of: 'spent' | 'fixedSize'): string =>
    (trials.reduce((sum, trial) => sum + trial[of], 0) / runs).toFixed(0);
  const kept = wilsonInterval(correct, runs, 0.95)!.high >= PROMISE;
  print(row([model.title, '', '', mean('spent'), mean('fixedSize'), percent(correct / runs)]) + judged(kept));
}

print(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
if (at > 0) {
  const head = [
    '# Intervals and selections, tried on models with known answers',
    '',
    'Whole experiments, repeated thousands of times on models whose truth is known. Written by',
    '`npm run validate:statistics -- --write docs/validation/statistics.md`.',
    '',
    '```text',
  ];
  writeFileSync(process.argv[at + 1]!, `${[...head, ...printed, '```'].join('\n')}\n`);
}

function judged(right: boolean): string {
  if (right) passed += 1;
  else failed += 1;
  return right ? '' : '  <-- failed';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd([64, 11][i]!) : cell.padStart(11))).join(' ');
}

function print(line: string): void {
  printed.push(line.trimEnd());
  process.stdout.write(`${line}\n`);
}
