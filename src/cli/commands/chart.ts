/** `ensaio chart FILE…`: the charts of a result, or of what is rehearsed first, as Vega-Lite specs and pictures. */
import { didYouMean } from '../../documents/nearest.ts';
import { CHART_STEMS, type Charts, chartsOf } from '../../report/charts.ts';
import { speechIn } from '../../report/language/speech.ts';
import { filesOfCharts } from '../chart-files.ts';
import type { LanguageFlags } from '../declare/declare.ts';
import { requireFolder, writeOut } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { InvalidInput } from '../failure.ts';
import { type ResultFlags, resultOf } from '../result-of.ts';
import type { World } from '../world.ts';

export interface ChartFlags extends ResultFlags, LanguageFlags {
  readonly out: string;
  readonly only?: readonly string[];
  readonly svg?: boolean;
  readonly png?: boolean;
  readonly data: 'inline' | 'beside';
  readonly scale?: string;
}

const DEFAULT_SCALE = 2;
const SCALES = [0.25, 10] as const;

export async function chartCommand(files: readonly string[], flags: ChartFlags, world: World): Promise<ExitCode> {
  // 1. Everything that can be wrong is found before anything is rehearsed.
  const only = flags.only === undefined ? null : stemsAsked(flags.only);
  const forms = { svg: flags.svg === true, png: scaleOf(flags), data: flags.data };
  requireFolder(flags.out, world);
  // 2. Read or rehearse, and draw.
  const charts = chosen(chartsOf(await resultOf(files, flags, world), speechIn(flags.lang)), only);
  const made = await filesOfCharts(charts, forms, world);
  // 3. Write, and tell.
  if (made.length === 0) {
    world.stderr.write('No chart is written: the result has nothing to show.\n');
    return EXIT.fine;
  }
  world.stdout.write(writeOut(flags.out, made, world));
  return EXIT.fine;
}

/** Every stem must be that of some chart. */
function stemsAsked(stems: readonly string[]): readonly string[] {
  const unknown = stems.find((stem) => !CHART_STEMS.includes(stem));
  if (unknown === undefined) return stems;
  throw new InvalidInput(
    `--only: unknown chart "${unknown.slice(0, 40)}"${didYouMean(unknown, CHART_STEMS)}; charts: ${CHART_STEMS.join(', ')}.`,
  );
}

/** Those asked for, in the order of the result; each of them must be among its charts. */
function chosen(charts: Charts, only: readonly string[] | null): Charts {
  if (only === null) return charts;
  const missing = only.find((stem) => !charts.has(stem));
  if (missing === undefined) return new Map([...charts].filter(([stem]) => only.includes(stem)));
  const own = charts.size === 0 ? 'it has none' : `it has ${[...charts.keys()].join(', ')}`;
  throw new InvalidInput(`--only: this result has nothing to show in the chart "${missing}"; ${own}.`);
}

/** Null without `--png`. */
function scaleOf({ png, scale }: ChartFlags): number | null {
  if (scale === undefined) return png === true ? DEFAULT_SCALE : null;
  if (png !== true) throw new InvalidInput('--scale is for pictures in pixels: add --png.');
  const factor = /^\d+(\.\d+)?$/.test(scale.trim()) ? Number(scale) : Number.NaN;
  if (factor >= SCALES[0] && factor <= SCALES[1]) return factor;
  throw new InvalidInput(`--scale: found "${scale}"; allowed is a number from ${SCALES[0]} to ${SCALES[1]}.`);
}
