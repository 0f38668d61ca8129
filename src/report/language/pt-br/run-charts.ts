import type { runCharts as english } from '../en/run-charts.ts';

export const runCharts: typeof english = {};
