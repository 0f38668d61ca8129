/** The command that gives the same numbers again. */
import { type Content, element, type Html } from './html.ts';
import type { Setting } from './setting.ts';
import { facts } from './setting.ts';

export interface Repeatable {
  readonly command: 'run' | 'compare' | 'explain';
  readonly files: readonly string[];
  readonly replications: number;
  readonly seed: string;
  readonly confidence: number;
  /** Flags beyond those, as they are typed. */
  readonly more?: readonly string[];
}

export function commandOf({ command, files, replications, seed, confidence, more = [] }: Repeatable): string {
  const level = confidence === 0.95 ? [] : ['--confidence', String(confidence)];
  return ['ensaio', command, ...files, '-n', String(replications), '--seed', seed, ...level, ...more]
    .map(quoted)
    .join(' ');
}

/** As a POSIX shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:=%@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

export function repeatHtml(
  repeatable: Repeatable,
  known: readonly (readonly [name: Content, said: Content])[],
  { speech }: Setting,
): Html {
  const words = speech.words.page.trust;
  const { seed, replications, confidence } = repeatable;
  return element(
    'div',
    { class: 'repeat' },
    element('h3', {}, words.repeat),
    element('p', {}, words.repeatNote),
    element(
      'div',
      { class: 'command' },
      element('pre', { tabindex: 0 }, element('code', { id: 'command' }, commandOf(repeatable))),
      element(
        'button',
        { type: 'button', class: 'copy', 'data-copy': 'command', 'data-script': true, hidden: true },
        words.copyCommand,
      ),
    ),
    facts([
      [words.seed, seed],
      [words.replications, speech.figures.bare('count', replications)],
      [words.confidence, speech.figures.percent(confidence)],
      ...known,
    ]),
  );
}
