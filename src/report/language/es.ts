/** Everything that reports say in this language, by area: one file an area. */

import type { Words } from './en.ts';
import { charts } from './es/charts.ts';
import { check } from './es/check.ts';
import { common } from './es/common.ts';
import { compare } from './es/compare.ts';
import { diff } from './es/diff.ts';
import { explanation } from './es/explanation.ts';
import { exports } from './es/exports.ts';
import { page } from './es/page.ts';
import { plan } from './es/plan.ts';
import { run } from './es/run.ts';
import { runCharts } from './es/run-charts.ts';

export const spanish: Words = {
  common,
  run,
  compare,
  plan,
  explanation,
  charts,
  runCharts,
  page,
  exports,
  diff,
  check,
};
