/** What pages are made of, read from where the program lies: the same folder beside the source and beside the built file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageAssets } from '../report/page/page-assets.ts';

const OWN = join(import.meta.dirname, '..', 'report', 'page', 'assets');

/** In the order in which they stand in the page: later ones go before earlier ones, or know them. */
const STYLES = ['colours', 'text', 'head', 'cards', 'tables', 'charts', 'facts', 'small', 'print'];
const SCRIPTS = ['root', 'tips', 'filters', 'charts', 'tables', 'start'];

export function readPageAssets(): PageAssets {
  const packages = createRequire(import.meta.url);
  // Both packages show the file of their module; what else they ship lies about it.
  const vega = dirname(packages.resolve('vega'));
  const interpreter = packages.resolve('vega-interpreter');
  return {
    style: STYLES.map((name) => text(join(OWN, 'style', `${name}.css`))).join('\n'),
    script: SCRIPTS.map((name) => text(join(OWN, 'script', `${name}.js`))).join('\n'),
    vega: text(join(vega, 'vega.min.js')),
    interpreter: text(interpreter),
    licences: [dirname(vega), dirname(dirname(interpreter))].map((folder) => text(join(folder, 'LICENSE'))),
  };
}

/** Line ends as they are in the repository, whatever a checkout made of them: equal bytes on every machine. */
function text(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
