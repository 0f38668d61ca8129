/**
 * `npm run bench`: how fast the engine is, beside simjs as documented and a hand-written C program, on the same verified
 * work. Programs take turns, each run in a process of its own; figures are medians of user CPU.
 *
 *   npm run bench -- [--format text|json] [--rounds 5] [--record]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CLimit, compileCLimit } from './c-limit.ts';
import { compileTasks } from './compile-tasks.ts';
import { isVerified } from './erlang-a.ts';
import { describeMachine } from './machine.ts';
import { judgeMarks } from './marks.ts';
import { printMarks, printRows } from './print.ts';
import type { Row } from './row.ts';
import type { TaskReport } from './task.ts';

interface Program {
  readonly name: string;
  /** Agents of the model, whose exact values the answers must meet. */
  readonly agents: 50 | 100 | 5000;
  /** It sits out the rounds after these: long runs need fewer. */
  readonly rounds: number;
  run(seed: number): TaskReport;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const compiled = compileTasks();

function inOwnProcess(task: string): (seed: number) => TaskReport {
  return (seed) =>
    JSON.parse(execFileSync(process.execPath, [`${compiled}/task.js`, task, String(seed)], { encoding: 'utf8' }));
}

function inC(c: CLimit): (seed: number) => TaskReport {
  return (seed) => {
    const startedAt = performance.now();
    const { cpuSeconds, ...outcome } = c.run(2_000_000, seed);
    const wallSeconds = (performance.now() - startedAt) / 1e3;
    return { contacts: outcome.contacts, cpuSeconds, wallSeconds, peakMegabytes: Number.NaN, outcome };
  };
}

/** What is run, in the order of a round. */
function programs(c: CLimit | null): Program[] {
  const timed = (name: string, task: string, agents: Program['agents'], rounds = 5): Program => ({
    name,
    agents,
    rounds,
    run: inOwnProcess(task),
  });
  return [
    ...(c === null ? [] : [{ name: 'C limit', agents: 100 as const, rounds: 5, run: inC(c) }]),
    timed('ensaio erlang-a', 'erlang-a', 100),
    timed('simjs as documented', 'simjs', 100),
    timed('ensaio 50 agents', '50 agents', 50),
    timed('ensaio 5000 agents, one team', '5000 agents, one team', 5000),
    timed('ensaio 5000 agents, twenty teams', '5000 agents, twenty teams', 5000),
    timed('ensaio, a million contacts', 'one tenth', 100, 3),
    timed('ensaio, ten million contacts', 'ten tenths', 100, 3),
    timed('ensaio mixed-week', 'mixed week', 100, 3),
    timed('ensaio 20 intents, 40 teams', '20 intents, 40 teams', 100, 3),
    timed('ensaio 20 teams, built-in rule', 'built-in rule', 100, 3),
    timed('ensaio 20 teams, custom rule', 'custom rule', 100, 3),
    timed('one worker', 'one worker', 100, 3),
    timed('two workers', 'two workers', 100, 3),
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function summarise({ name, agents }: Program, reports: readonly TaskReport[], cSpeed: number | null): Row {
  const of = (what: (report: TaskReport) => number): number => median(reports.map(what));
  const speed = of(({ contacts, cpuSeconds }) => contacts / cpuSeconds);
  const peak = of(({ peakMegabytes }) => peakMegabytes);
  return {
    name,
    contacts: of(({ contacts }) => contacts),
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    contactsPerCpuSecond: speed,
    ratioToC: cSpeed === null ? null : speed / cSpeed,
    verified: reports.every(({ outcome }) => (typeof outcome === 'boolean' ? outcome : isVerified(outcome, agents))),
    wallSeconds: of(({ wallSeconds }) => wallSeconds),
    peakMegabytes: Number.isNaN(peak) ? null : peak,
    rounds: reports.length,
  };
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

// 1. What to run, and how often.
const format = option('format', 'text');
const rounds = Number(option('rounds', '5'));
const c = compileCLimit();
const list = programs(c);
if (c === null)
  process.stderr.write('No gcc on this machine: the row "C limit" is left out and no ratio to it is given.\n');

// 2. Rounds in rotation, so that a slow minute of the machine falls on all programs alike.
const reports = new Map<Program, TaskReport[]>(list.map((program) => [program, []]));
for (let round = 1; round <= rounds; round++) {
  process.stderr.write(`round ${round} of ${rounds}\n`);
  for (const program of list) if (round <= program.rounds) reports.get(program)!.push(program.run(round));
}
c?.close();

// 3. Medians, and the marks.
const yardstick = list.find(({ name }) => name === 'C limit');
const cSpeed =
  yardstick === undefined ? null : summarise(yardstick, reports.get(yardstick)!, null).contactsPerCpuSecond;
const rows = list.map((program) => summarise(program, reports.get(program)!, cSpeed));
const marks = judgeMarks(rows);
const machine = describeMachine();
if (format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else
  process.stdout.write(
    `${printRows(rows)}\n\n${printMarks(marks)}\n\n${machine.cpu}, ${machine.cores} cores, Node ${machine.node}\n`,
  );
if (process.argv.includes('--record')) {
  writeFileSync(here('./result.json'), `${JSON.stringify({ machine, rows, marks }, null, 2)}\n`);
}
