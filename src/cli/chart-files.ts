/** The charts of a result as files: each spec by itself, with the pictures and the way of its data that were asked for. */
import type { Chart } from '../report/chart-theme.ts';
import type { Charts } from '../report/charts.ts';
import type { Speech } from '../report/language/speech.ts';
import type { AnyResult } from '../results/any-result.ts';
import type { World } from './world.ts';

export interface ChartForms {
  readonly svg: boolean;
  /** Pixels for each unit of the picture; null: no PNG. */
  readonly png: number | null;
  /** Figures within the spec, or in JSON files beside it. */
  readonly data: 'inline' | 'beside';
}

/** What `--out` of the commands writes. */
const SPEC_AND_SVG: ChartForms = { svg: true, png: null, data: 'inline' };

export type NamedFile = [name: string, content: string | Uint8Array];

/** All charts of a result. Vega is loaded here, when there is something to draw. */
export async function chartFiles(result: AnyResult, speech: Speech, world: World): Promise<NamedFile[]> {
  const { chartsOf } = await import('../report/charts.ts');
  return filesOfCharts(chartsOf(result, speech), SPEC_AND_SVG, world);
}

export async function filesOfCharts(charts: Charts, forms: ChartForms, world: World): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const [stem, chart] of charts) {
    files.push(...(forms.data === 'beside' ? specBeside(stem, chart) : [specFile(stem, chart)]));
    if (forms.svg || forms.png !== null) files.push(...(await pictures(stem, chart, forms, world)));
  }
  return files;
}

async function pictures(
  stem: string,
  chart: Chart,
  { svg: asSvg, png }: ChartForms,
  world: World,
): Promise<NamedFile[]> {
  const { renderSvg } = await import('../report/render-svg.ts');
  const { svg, complaints } = await renderSvg(chart);
  for (const complaint of complaints) world.stderr.write(`warning: chart ${stem}: ${complaint}\n`);
  const files: NamedFile[] = asSvg ? [[`${stem}.svg`, svg]] : [];
  if (png === null) return files;
  const { renderPng } = await import('../report/render-png.ts');
  return [...files, [`${stem}.png`, renderPng(svg, png)]];
}

function specFile(stem: string, chart: object): NamedFile {
  return [`${stem}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`];
}

/** Each set of rows once, as `data/<stem>-<n>.json`, and the spec with their addresses in their place. */
function specBeside(stem: string, chart: Chart): NamedFile[] {
  const urls = new Map<string, string>();
  const addressed = JSON.parse(JSON.stringify(chart), (key, value: unknown) => {
    if (key !== 'data' || !hasValues(value)) return value;
    const rows = `${JSON.stringify(value.values)}\n`;
    const url = urls.get(rows) ?? `data/${stem}-${urls.size + 1}.json`;
    urls.set(rows, url);
    return { url };
  });
  return [specFile(stem, addressed), ...[...urls].map(([rows, url]): NamedFile => [url, rows])];
}

function hasValues(value: unknown): value is { values: unknown } {
  return typeof value === 'object' && value !== null && 'values' in value;
}
