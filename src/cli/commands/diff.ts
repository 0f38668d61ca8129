/** `ensaio diff BEFORE AFTER`: what changed between two results of one kind. */
import { diffCsv } from '../../report/diff/diff-csv.ts';
import { diffReport } from '../../report/diff/diff-report.ts';
import { speechIn } from '../../report/language/speech.ts';
import { kindOfResult, type ResultKind } from '../../results/any-result.ts';
import { diffResults, type FiledResult } from '../../results/diff-results.ts';
import { readResult } from '../../results/read-result.ts';
import type { LanguageFlags } from '../declare/declare.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Format } from '../experiment-flag-values.ts';
import { InvalidInput } from '../failure.ts';
import { problemLine } from '../problem-lines.ts';
import { textOf } from '../result-of.ts';
import type { World } from '../world.ts';

export interface DiffFlags extends LanguageFlags {
  format: Format;
  exitCode?: boolean;
  all?: boolean;
}

const CALLED: Readonly<Record<ResultKind, string>> = {
  result: 'of one scenario',
  compare: 'of scenarios compared',
  comparison: 'of plans compared',
  explanation: 'an explanation',
};

export async function diffCommand(before: string, after: string, flags: DiffFlags, world: World): Promise<ExitCode> {
  const [first, second] = filed([before, after], world);
  const kinds = [first!, second!].map(({ result }) => CALLED[kindOfResult(result)]);
  if (kinds[0] !== kinds[1]) {
    throw new InvalidInput(`diff takes two results of one kind: ${before} is ${kinds[0]}, ${after} is ${kinds[1]}.`);
  }
  const diff = diffResults(first!, second!);
  const speech = speechIn(flags.lang);
  const forms = {
    json: () => `${JSON.stringify(diff, null, 2)}\n`,
    csv: () => diffCsv(diff),
    blocks: () => diffReport(diff, flags.all === true, speech),
  };
  await deliver(forms, [], { format: flags.format }, world);
  return flags.exitCode === true && !diff.same ? EXIT.drifted : EXIT.fine;
}

/** @throws InvalidInput with every problem of the files */
function filed(files: readonly string[], world: World): FiledResult[] {
  const read = files.map((file) => ({ file, ...readResult(textOf(file, world), file) }));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new InvalidInput(problems.map(problemLine).join('\n'));
  return read.map(({ result, file }) => ({ result: result!, file }));
}
