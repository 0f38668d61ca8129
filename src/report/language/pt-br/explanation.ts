import type { explanation as english } from '../en/explanation.ts';

export const explanation: typeof english = {};
