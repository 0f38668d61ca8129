/** Ends of a command that are not results. */
import { RuleError } from '../center/routing/own-rule/rule-error.ts';
import { ValueError } from '../documents/value-error.ts';
import { EXIT } from './exit-code.ts';

/** The user's to mend: printed as it is, exit 2. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

/** The user pressed Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const REPORT_AT = 'Please report it with the scenario and the command';

/** What to print for an error that ended a command, and the exit code. The stack is for ENSAIO_DEBUG=1 only. */
export function explain(error: unknown, debug: boolean): { message: string; exitCode: number } {
  if (error instanceof InvalidInput) return { message: error.message, exitCode: EXIT.invalid };
  if (error instanceof RuleError || error instanceof ValueError)
    return { message: error.message, exitCode: EXIT.invalid };
  if (error instanceof Interrupted) return { message: 'interrupted, nothing written', exitCode: EXIT.interrupted };
  const stack = debug && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  const said = oneLine(error instanceof Error ? error.message : String(error));
  const hint = debug ? '' : ' (ENSAIO_DEBUG=1 shows where it happened)';
  return { message: `ensaio failed: ${said}. ${REPORT_AT}${hint}.${stack}`, exitCode: EXIT.internal };
}

function oneLine(text: string): string {
  return text.split(/\r?\n/, 1)[0]!.replace(/[.\s]+$/, '');
}
