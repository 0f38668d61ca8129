/** A check as a report: the answer, each file in a line, then gates and figures. */
import { type CheckResult, type FileCheck, type Held, outcomeOfGate } from '../../check/check-result.ts';
import type { JudgedGate } from '../../check/observed.ts';
import { type Block, type Cell, heading, lines, type Tone } from '../block.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { driftBlocks } from './drift-blocks.ts';
import { sideText } from './figure-words.ts';

export function checkReport({ outcome, files }: CheckResult, speech: Speech): Block[] {
  return [
    heading(1, speech.words.check.answers[outcome]),
    { kind: 'list', items: files.map((file) => `${file.file}: ${inShort(file, speech)}`) },
    ...files.flatMap((file) => fileBlocks(file, speech)),
  ];
}

/** `gates passed: 2 of 3; the same bytes as recorded`. */
export function inShort(file: FileCheck, speech: Speech): string {
  const { check } = speech.words;
  const { gates } = file;
  const passed = gates.filter((gate) => outcomeOfGate(gate) === 'passed').length;
  const counted = (count: number) => speech.figures.bare('count', count);
  const held = gates.length === 0 ? check.noGates : check.gatesPassed(counted(passed), counted(gates.length));
  return `${held}; ${check.states[stateOf(file)]}`;
}

/** What has become of a file and its record, in a word. */
export function stateOf({ drift, recorded, required }: Held) {
  if (recorded) return 'recorded';
  return drift?.verdict ?? (required ? 'missing' : 'not recorded');
}

function fileBlocks(file: FileCheck, speech: Speech): Block[] {
  const { check } = speech.words;
  const { replications, seed, gates } = file;
  return [
    heading(2, `${file.file}: ${file.name}`),
    ...(gates.length === 0 ? [] : [gateTable(file, speech)]),
    ...driftBlocks(file, speech),
    lines(check.rehearsed(speech.counted(replications, 'replication'), seed)),
  ];
}

function gateTable({ gates, currency }: FileCheck, speech: Speech): Block {
  const { columns } = speech.words.check;
  return {
    kind: 'table',
    columns: [
      { title: columns.gate, align: 'left' },
      { title: columns.left, align: 'right' },
      { title: columns.right, align: 'right' },
      { title: columns.verdict, align: 'left' },
      { title: columns.line, align: 'right' },
    ],
    rows: gates.map((gate) => [
      shorten(gate.text, 60),
      sideText(gate, gate.left, currency, speech),
      sideText(gate, gate.right, currency, speech),
      verdictCell(gate, speech),
      String(gate.line),
    ]),
  };
}

function verdictCell({ verdict }: JudgedGate, speech: Speech): Cell {
  const tones: Readonly<Record<JudgedGate['verdict'], Tone>> = {
    passed: 'good',
    failed: 'bad',
    undetermined: 'quiet',
    'no data': 'quiet',
  };
  return { text: speech.words.common.verdicts[verdict], tone: tones[verdict] };
}
