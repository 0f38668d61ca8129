/** Everything that reports say in this language, by area: one file an area. */

import type { Words } from './en.ts';
import { charts } from './pt-br/charts.ts';
import { check } from './pt-br/check.ts';
import { common } from './pt-br/common.ts';
import { compare } from './pt-br/compare.ts';
import { diff } from './pt-br/diff.ts';
import { explanation } from './pt-br/explanation.ts';
import { exports } from './pt-br/exports.ts';
import { page } from './pt-br/page.ts';
import { plan } from './pt-br/plan.ts';
import { run } from './pt-br/run.ts';
import { runCharts } from './pt-br/run-charts.ts';

export const portuguese: Words = {
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
