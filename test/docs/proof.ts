/** Runs the commands of pages as a reader would, and says where a page does not say what they do. */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { runCli } from '../../src/cli/run-cli.ts';
import { readResult } from '../../src/results/read-result.ts';
import { figuresIn, nearest } from './figures.ts';
import type { Command, Page } from './page.ts';
import { pageWorld, ROOT, type Written } from './page-world.ts';
import { figuresOfResult } from './said.ts';

export interface Finding {
  readonly line: number;
  readonly message: string;
}

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: Written;
}

export class Proof {
  /** What one command rehearsed is known to the next. */
  private readonly rehearsals = new Map<string, Uint8Array>();
  /** Commands that read nothing but the project's files, by their words: each runs once, on however many pages it stands. */
  private readonly ran = new Map<string, Ran>();

  /** Everything on the page: commands as written, what they print, the pictures they draw, the figures quoted. */
  async whole(page: Page): Promise<Finding[]> {
    const written: Written = new Map();
    const findings: Finding[] = [];
    const said = new Set<string>();
    for (const command of page.commands) {
      const ran = await this.run(command.words, written);
      findings.push(...found(command, ran));
      for (const { text } of figuresIn(ran.out)) said.add(text);
    }
    if (page.figures.some(({ text }) => !said.has(text))) await this.hearAll(page, said);
    return [...findings, ...notSaid(page, said)];
  }

  /** Only that commands run: those of scenarios and plans with as few replications as it takes to see them work. */
  async shortened(page: Page): Promise<Finding[]> {
    const written: Written = new Map();
    const findings: Finding[] = [];
    for (const { line, words, exits } of page.commands) {
      const { exit, out, err } = await this.run(few(words), written);
      // Two replications are too few to tell whether a gate holds.
      const ended = words[0] === 'check' ? err.includes('check: started') : exit === exits;
      if (!ended || out === '') findings.push({ line, message: failed(words, exits, exit, err) });
    }
    return findings;
  }

  private async run(words: readonly string[], written: Written): Promise<Ran> {
    const key = words.join(' ');
    const alone = !words.some((word) => [...written.keys()].some((file) => file.startsWith(resolve(ROOT, word))));
    const ran = (alone ? this.ran.get(key) : undefined) ?? (await this.perform(words, alone ? new Map() : written));
    if (alone) this.ran.set(key, ran);
    for (const [file, content] of ran.written) written.set(file, content);
    return ran;
  }

  private async perform(words: readonly string[], before: Written): Promise<Ran> {
    const written: Written = new Map(before);
    const world = pageWorld(written, this.rehearsals);
    const exit = await runCli(words, world);
    return { exit, out: world.out(), err: world.err(), written: world.own };
  }

  /** Of scenarios also the figures that text leaves out: candidates by channel, intervals of the day. */
  private async hearAll({ commands }: Page, said: Set<string>): Promise<void> {
    for (const { words } of commands) {
      if (words[0] !== 'run' && words[0] !== 'compare') continue;
      const { out } = await this.run([...words, '--format', 'json'], new Map());
      const { result } = readResult(out, 'result.json');
      for (const text of result === null ? [] : figuresOfResult(result)) said.add(text);
    }
  }
}

function found({ line, words, prints, exits }: Command, { exit, out, err, written }: Ran): Finding[] {
  if (exit !== exits) return [{ line, message: failed(words, exits, exit, err) }];
  const unlike = [...written].filter(([file, content]) => isPicture(file) && !isAsShipped(file, content));
  const pictures = unlike.map(([file]) => ({ line, message: `draws another ${relative(ROOT, file)} than is shown` }));
  const difference = prints === null ? null : firstDifference(prints, out.trimEnd().split('\n'));
  return difference === null ? pictures : [...pictures, { line, message: difference }];
}

/** Of the documentation. What lies in other folders was written by whoever tried the commands out. */
function isPicture(file: string): boolean {
  return /^docs[\\/].*\.svg$/.test(relative(ROOT, file)) && existsSync(file);
}

function failed(words: readonly string[], asked: number, exit: number, err: string): string {
  return `ensaio ${words.join(' ')}: ends with ${exit}, not ${asked}: ${err.trim()}`;
}

function isAsShipped(file: string, content: string | Uint8Array): boolean {
  return readFileSync(file).equals(Buffer.from(content as Uint8Array));
}

/** Null when every line of the page is printed, in this order; `…` stands for any number of lines. */
function firstDifference(page: readonly string[], printed: readonly string[]): string | null {
  let at = 0;
  let anywhere = false;
  for (const line of page) {
    if (line.trim() === '…') {
      anywhere = true;
      continue;
    }
    const place = anywhere ? printed.indexOf(line, at) : at;
    if (place < 0) return `the page shows a line that is not printed: ${line}`;
    if (printed[place] !== line)
      return `the page shows: ${line}\n      printed is: ${printed[place] ?? 'nothing more'}`;
    at = place + 1;
    anywhere = false;
  }
  return anywhere || at === printed.length ? null : `the page leaves out: ${printed[at]}`;
}

function notSaid({ figures }: Page, said: ReadonlySet<string>): Finding[] {
  return figures
    .filter(({ text }) => !said.has(text))
    .map(({ text, line }) => ({ line, message: `${text}: no command prints it; nearest: ${nearest(text, said)}` }));
}

const SIMULATE = ['run', 'compare', 'explain', 'chart', 'report', 'export', 'check'];
const LARGE = /^scenarios\/retailer\//;

/**
 * The same with so few replications that it is seen to work. A precision is any that is soon reached. Of a large plan that
 * stands by itself only the file is read, with the extremes of its effects: thirteen weeks take seconds, and the three
 * rivals are rehearsed anyway.
 */
function few(words: readonly string[]): string[] {
  const files = words.filter((word) => /\.ya?ml$/.test(word));
  const [command] = words;
  if (!SIMULATE.includes(command!) || files.length === 0) return [...words];
  const large = files.some((file) => LARGE.test(file));
  if (large && isPlanAlone(command!, files)) return ['validate', ...files];
  const precise = words.indexOf('--precision') + 1;
  if (precise > 0) return words.toSpliced(precise, 1, 'service_level=50pp');
  const at = words.findIndex((word) => word === '-n' || word === '--replications');
  const number = large ? '1' : '2';
  return at < 0 ? [...words, '-n', number] : words.toSpliced(at + 1, 1, number);
}

function isPlanAlone(command: string, files: readonly string[]): boolean {
  return ['compare', 'explain'].includes(command) && files.length === 1;
}
