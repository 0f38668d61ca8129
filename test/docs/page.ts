/** A page of the documentation as its tests read it: the commands, what they should print, and the figures it quotes. */
import { figuresIn } from './figures.ts';

export interface Page {
  readonly file: string;
  /** In the order in which a reader types them. */
  readonly commands: readonly Command[];
  readonly figures: readonly Quoted[];
}

export interface Command {
  readonly line: number;
  /** What follows `npx ensaio`; of `npm start` what the package says that it is. */
  readonly words: readonly string[];
  /** The block of text that follows it directly: what it prints, where `…` stands for any lines. */
  readonly prints: readonly string[] | null;
  /** The exit code that the page says: 0, unless `<!-- exits 3 -->` stands before its block. */
  readonly exits: number;
}

export interface Quoted {
  readonly line: number;
  readonly text: string;
}

/** A block without a language shows what a reader types for files of his own. */
const TYPED = [null, 'sh'];
/** Behind a figure: it is of a formula, a record or an example. On a line by itself: all of the next block are. */
const BY_HAND = '<!-- not simulated -->';
const FENCE = /^ *```(\w*) *$/;

interface Line {
  readonly text: string;
  readonly number: number;
  /** Language of the block it stands in; null outside of blocks. */
  readonly block: string | null;
  readonly fence: boolean;
}

/** @param start what `npm start` runs, after `ensaio` */
export function readPage(file: string, text: string, start: readonly string[] = []): Page {
  const lines = linesOf(text);
  return { file, commands: commandsIn(lines, start), figures: quotedIn(lines) };
}

function linesOf(text: string): Line[] {
  let block: string | null = null;
  return text.split('\n').map((line, i) => {
    const language = FENCE.exec(line)?.[1];
    const fence = language !== undefined;
    const within = block;
    if (fence) block = block === null ? language : null;
    return { text: line, number: i + 1, block: fence ? (block ?? within) : within, fence };
  });
}

function commandsIn(lines: readonly Line[], start: readonly string[]): Command[] {
  const typed = lines.filter(({ block, fence }) => !fence && TYPED.includes(block));
  return typed.flatMap((line) =>
    wordsIn(line, start).map((words) => {
      const inBlock = line.block !== null;
      return {
        line: line.number,
        words,
        prints: inBlock ? printedAfter(lines, line.number - 1) : null,
        exits: inBlock ? exitBefore(lines, line.number - 1) : 0,
      };
    }),
  );
}

function wordsIn({ text, block }: Line, start: readonly string[]): (readonly string[])[] {
  if (block !== null && /^ *npm start *$/.test(text)) return [start];
  return [...text.matchAll(/npx ensaio ([^`\n]+)/g)].map(([, words]) => words!.trim().split(/\s+/));
}

/** Of the last command of a block: the block of text after it, with nothing but empty lines between; its margin is taken off. */
function printedAfter(lines: readonly Line[], command: number): readonly string[] | null {
  if (!lines[command + 1]!.fence) return null;
  let at = command + 2;
  while (lines[at]?.text.trim() === '') at++;
  const opening = lines[at];
  if (opening?.fence !== true || opening.block !== 'text') return null;
  const margin = opening.text.indexOf('`');
  const rest = lines.slice(at + 1);
  return rest
    .slice(
      0,
      rest.findIndex(({ fence }) => fence),
    )
    .map(({ text }) => text.slice(margin));
}

function exitBefore(lines: readonly Line[], command: number): number {
  let at = command;
  while (!lines[at]!.fence) at--;
  return Number(/<!-- exits (\d+) -->/.exec(lines[at - 1]?.text ?? '')?.[1] ?? 0);
}

function quotedIn(lines: readonly Line[]): Quoted[] {
  let byHand = false;
  const kept = lines.map(({ text, block, fence }) => {
    if (text.trim() === BY_HAND) byHand = true;
    else if (text.trim() === '') byHand = false;
    return byHand || fence || block !== null || text.startsWith('    npx') ? '' : text.replaceAll('**', '');
  });
  const prose = kept.join('\n');
  return figuresIn(prose)
    .filter(({ to }) => !prose.slice(to).replace(/^`/, '').startsWith(BY_HAND))
    .map(({ text, from }) => ({ text, line: prose.slice(0, from).split('\n').length }));
}
