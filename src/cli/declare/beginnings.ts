/** The commands of the first day: `init` and `completion`. */
import type { Declaring } from './declare.ts';

export function declareBeginnings(_declaring: Declaring): void {}
