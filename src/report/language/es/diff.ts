import type { diff as english } from '../en/diff.ts';

export const diff: typeof english = {};
