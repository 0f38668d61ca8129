/** What is wrong in a check, each in a line and with its place: what annotations and JUnit reports are made of. */
import {
  type CheckResult,
  type FileCheck,
  type Outcome,
  outcomeOfDrift,
  outcomeOfGate,
} from '../../check/check-result.ts';
import type { JudgedGate } from '../../check/observed.ts';
import type { Speech } from '../language/speech.ts';
import { stateOf } from './check-report.ts';
import { rowsOf } from './drift-blocks.ts';
import { driftCells, figureName, sideText } from './figure-words.ts';

/** One thing that was checked. */
export interface Note {
  readonly file: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly message: string;
  /** Of a gate; the drift is of the file as a whole. */
  readonly line: number;
  readonly column: number;
  readonly of: 'gate' | 'drift';
  /** True where nothing was there to be checked. */
  readonly skipped: boolean;
}

/** Changed figures named in a note: all are in the report. */
const MOST_NAMED = 10;

export function notesOf({ files }: CheckResult, speech: Speech): Note[] {
  return files.flatMap((file) => [...file.gates.map((gate) => gateNote(file, gate, speech)), driftNote(file, speech)]);
}

function gateNote({ file, currency }: FileCheck, gate: JudgedGate, speech: Speech): Note {
  const { check, common } = speech.words;
  const [left, right] = [gate.left, gate.right].map((side) => sideText(gate, side, currency, speech)) as [
    string,
    string,
  ];
  return {
    file,
    outcome: outcomeOfGate(gate),
    title: `${check.notes.title.gate}: ${gate.text}`,
    message: check.notes.gate(left, right, common.verdicts[gate.verdict]),
    line: gate.line,
    column: gate.column,
    of: 'gate',
    skipped: false,
  };
}

function driftNote(file: FileCheck, speech: Speech): Note {
  const { check } = speech.words;
  const state = stateOf(file);
  const rows = file.drift === null || file.recorded ? [] : rowsOf(file.drift);
  const off = rows.filter(({ verdict }) => verdict !== 'equivalent');
  const named = off.slice(0, MOST_NAMED).map((row) => {
    const { recorded, now, difference } = driftCells(row, file.currency, speech);
    return check.notes.figure(figureName(row, speech), recorded, now, difference);
  });
  const left = off.length - named.length;
  const more = left > 0 ? [check.drift.more(speech.figures.bare('count', left))] : [];
  const advice = state === 'missing' ? [check.drift.missing(file.record, file.file)] : [];
  const accept = state === 'changed' || state === 'stale' ? [check.drift.accept(file.file)] : [];
  return {
    file: file.file,
    outcome: outcomeOfDrift(file),
    title: check.notes.title.drift,
    message: [check.states[state], ...advice, ...named, ...more, ...accept].join('\n'),
    line: 1,
    column: 1,
    of: 'drift',
    skipped: state === 'not recorded',
  };
}
