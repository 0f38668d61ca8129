/** Records beside the files that are checked: read before anything is rehearsed. */
import type { Recorded } from '../check/recorded.ts';
import { readRecord, recordedFile } from '../check/recorded-text.ts';
import type { CheckFlags } from './check-flags.ts';
import { InvalidInput } from './failure.ts';
import type { Checked } from './load-checked.ts';
import { problemLine } from './problem-lines.ts';
import type { World } from './world.ts';

/** The record of a file; null when there is none. What is to be recorded anew may be unreadable. */
export function recordOfFile({ file, kind }: Checked, flags: CheckFlags, world: World): Recorded | null {
  const record = recordedFile(file);
  if (world.kindOf(record) === 'nothing') return null;
  const { recorded, problems } = readRecord(textOf(record, world), record);
  if (recorded === null || recorded.kind !== kind) {
    if (flags.record === true) return null;
    const told = recorded === null ? problems.map(problemLine) : [`${record}: it is the record of a ${recorded.kind}`];
    throw new InvalidInput([...told, `Record again: ensaio check --record ${file}`].join('\n'));
  }
  if (flags.seed !== undefined && flags.seed !== recorded.seed && flags.record !== true) {
    throw new InvalidInput(
      `--seed: ${record} was made with seed "${recorded.seed}"; leave --seed out, or record again with --record.`,
    );
  }
  return recorded;
}

function textOf(file: string, world: World): string {
  try {
    return world.readText(file);
  } catch (error) {
    throw new InvalidInput(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
