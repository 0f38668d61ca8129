/** `ensaio report FILE…`: a result, or what is rehearsed first, as one page that opens anywhere. */
import { basename, dirname } from 'node:path';
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import { chartsOf } from '../../report/charts.ts';
import { speechIn } from '../../report/language/speech.ts';
import { reportPage } from '../../report/page/page.ts';
import type { LanguageFlags } from '../declare/declare.ts';
import { requireFolder, writeOut } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { InvalidInput } from '../failure.ts';
import { type ResultFlags, resultOf } from '../result-of.ts';
import type { World } from '../world.ts';

export interface ReportFlags extends ResultFlags, LanguageFlags {
  readonly out: string;
  readonly title?: string;
  /** A file of an explanation. */
  readonly with?: string;
  readonly open?: boolean;
}

export async function reportCommand(files: readonly string[], flags: ReportFlags, world: World): Promise<ExitCode> {
  // 1. Everything that can be wrong is found before anything is rehearsed.
  const { out, title } = flags;
  if (out.trim() === '' || world.kindOf(out) === 'folder') {
    throw new InvalidInput(`--out: name a file to write to, as in report.html: found "${out}".`);
  }
  if (title !== undefined && title.trim() === '') throw new InvalidInput('--title: write what the page is called.');
  requireFolder(dirname(out), world);
  const explanation = flags.with === undefined ? null : await explanationOf(flags.with, flags, world);
  // 2. Read or rehearse, and make the page.
  const result = await resultOf(files, flags, world);
  const speech = speechIn(flags.lang);
  const { toVega } = await import('../../report/render-svg.ts');
  const page = reportPage(
    result,
    {
      ...{ charts: chartsOf(result, speech), compile: toVega, assets: world.pageAssets() },
      ...(explanation === null ? {} : { why: { result: explanation, charts: chartsOf(explanation, speech) } }),
      ...(title === undefined ? {} : { title }),
    },
    speech,
  );
  // 3. Write, and tell.
  writeOut(dirname(out), [[basename(out), page]], world);
  const size = (Buffer.byteLength(page) / 1_000_000).toFixed(1);
  world.stdout.write(`Written: ${out} (${size} MB). Open it in any browser; it needs nothing else.\n`);
  if (flags.open === true) world.show(out);
  return EXIT.fine;
}

async function explanationOf(file: string, flags: ReportFlags, world: World): Promise<ExplanationResult> {
  const result = /\.json$/i.test(file) ? await resultOf([file], flags, world) : null;
  if (result?.schema === 'ensaio.explanation/2') return result;
  throw new InvalidInput(
    `--with: ${file} is no explanation; name the explanation.json that \`ensaio explain --out\` wrote.`,
  );
}
