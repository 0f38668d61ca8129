/** Pages of results, as the command makes them. */
import { readPageAssets } from '../../../src/cli/page-assets.ts';
import { chartsOf } from '../../../src/report/charts.ts';
import type { Language } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { reportPage } from '../../../src/report/page/page.ts';
import { toVega } from '../../../src/report/render-svg.ts';
import type { AnyResult } from '../../../src/results/any-result.ts';

export const assets = readPageAssets();

const made = new Map<AnyResult, string>();

/** In English, made once. */
export function englishPage(result: AnyResult): string {
  const page = made.get(result) ?? pageOf(result);
  made.set(result, page);
  return page;
}

export function pageOf(result: AnyResult, language: Language = 'en', title?: string): string {
  const speech = speechIn(language);
  const charts = chartsOf(result, speech);
  return reportPage(result, { charts, compile: toVega, assets, ...(title === undefined ? {} : { title }) }, speech);
}

/** The page without its style sheet, script and data: what people read. */
export function readable(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
}
