/** The commands that turn results into tables: `export` and `diff`. */
import type { Declaring } from './declare.ts';

export function declareExports(_declaring: Declaring): void {}
