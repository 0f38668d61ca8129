/** The commands that show a result: `chart` and `report`. */
import type { Declaring } from './declare.ts';

export function declarePictures(_declaring: Declaring): void {}
