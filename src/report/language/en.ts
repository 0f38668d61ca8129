/** Everything that reports say in this language, by area: one file an area. */
import { charts } from './en/charts.ts';
import { check } from './en/check.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { diff } from './en/diff.ts';
import { explanation } from './en/explanation.ts';
import { exports } from './en/exports.ts';
import { page } from './en/page.ts';
import { plan } from './en/plan.ts';
import { run } from './en/run.ts';
import { runCharts } from './en/run-charts.ts';

export const english = { common, run, compare, plan, explanation, charts, runCharts, page, exports, diff, check };

/** The same in another language: what is missing there does not compile. */
export type Words = typeof english;
