import { momentText } from '../center/routing/own-rule/moment-text.ts';
import { ASKED, NOTE, NOTE_WIDTH } from '../center/routing/own-rule/rule-note.ts';
import type { Study } from './job.ts';

/** A rule that has not answered a question for so many looks is taken to be stuck. */
const LOOKS = 5;
const BETWEEN_LOOKS = 1000;
/** Before the notes: how many threads have taken one. */
const HEADER = Float64Array.BYTES_PER_ELEMENT;

export interface RuleWatch {
  /** Shared with the threads, each of which writes a note of its own. */
  readonly notes: SharedArrayBuffer;
  stop(): void;
}

/**
 * Looks every second at what the rules on other threads are at, since a rule that never returns keeps its thread from
 * saying so. Null where no model has a rule.
 * @param tell called once, with the rule and the simulated moment
 */
export function watchRules({ models }: Study, threads: number, tell: (message: string) => void): RuleWatch | null {
  if (models.every(({ rule }) => rule === null)) return null;
  const notes = new SharedArrayBuffer(HEADER + threads * NOTE_WIDTH * Float64Array.BYTES_PER_ELEMENT);
  const seen = Array.from({ length: threads }, () => ({ question: -1, looks: 0 }));
  const look = (): void => {
    for (const [thread, before] of seen.entries()) {
      const note = noteAt(notes, thread);
      const question = note[NOTE.asking]! > 0 ? note[NOTE.asked]! : -1;
      const same = question >= 0 && question === before.question;
      seen[thread] = { question, looks: same ? before.looks + 1 : 0 };
      if (seen[thread].looks < LOOKS) continue;
      stop();
      tell(stuckText(models, note));
      return;
    }
  };
  // The threads keep the process alive while there is something to watch.
  const timer = setInterval(look, BETWEEN_LOOKS).unref();
  const stop = (): void => clearInterval(timer);
  return { notes, stop };
}

/** The note of the thread that calls this, which it takes once. */
export function takeNote(notes: SharedArrayBuffer): Float64Array {
  const places = (notes.byteLength - HEADER) / (NOTE_WIDTH * Float64Array.BYTES_PER_ELEMENT);
  return noteAt(notes, Atomics.add(new Int32Array(notes, 0, 1), 0, 1) % places);
}

function noteAt(notes: SharedArrayBuffer, thread: number): Float64Array {
  return new Float64Array(notes, HEADER + thread * NOTE_WIDTH * Float64Array.BYTES_PER_ELEMENT, NOTE_WIDTH);
}

function stuckText(models: Study['models'], note: Float64Array): string {
  const { name, rule, grid } = models[note[NOTE.model]!]!;
  const asked = ASKED[note[NOTE.asking]! - 1]!;
  const at = asked === 'setUp' ? '' : `at ${momentText(grid.start, note[NOTE.moment]!)} `;
  const seconds = (LOOKS * BETWEEN_LOOKS) / 1000;
  return `${rule?.file}: ${at}\`${asked}\` did not return within ${seconds} s (in "${name}")`;
}
