/** The command of CI: `check`. */
import type { Declaring } from './declare.ts';

export function declareChecks(_declaring: Declaring): void {}
