import type { charts as english } from '../en/charts.ts';

export const charts: typeof english = {};
