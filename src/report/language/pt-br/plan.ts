import type { plan as english } from '../en/plan.ts';

export const plan: typeof english = {};
