import type { Work } from './routing-rule.ts';
import { TeamView } from './team-view.ts';
import { WorkView } from './work-view.ts';

/** What a rule has answered, as people read it. */
export function answerText(answer: unknown): string {
  if (answer instanceof TeamView) return `the team "${answer.name}"`;
  if (answer instanceof WorkView) return `the line ${callText(answer)}`;
  if (answer instanceof Promise) return 'a promise';
  switch (typeof answer) {
    case 'string':
      return JSON.stringify(answer.slice(0, 60));
    case 'undefined':
      return 'nothing (`undefined`: a `return` is missing)';
    case 'function':
      return 'a function';
    case 'object':
      return answer === null ? 'null' : Array.isArray(answer) ? 'a list' : 'an object';
    default:
      return String(answer);
  }
}

/** What a rule has thrown: what it says itself, with the kind of error where that tells more. */
export function errorText(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `it threw ${answerText(thrown)}`;
  return thrown.name === 'Error' ? thrown.message : `${thrown.name}: ${thrown.message}`;
}

/** A contact or a line by its channel and intent. */
export function callText({ channel, intent, callback }: Work): string {
  return `${channel}/${intent}${callback ? ' (to be called back)' : ''}`;
}
