/** What a page is made of besides its words and figures, as texts: this room reads no files. */

export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** Vega as a script for browsers, which leaves itself in `globalThis.vega`. */
  readonly vega: string;
  /** The interpreter of Vega's expressions, as a module. */
  readonly interpreter: string;
  /** The licences of both, which go where they go. */
  readonly licences: readonly string[];
}

/** Everything that the page runs, in one script. */
export function pageScript({ script, vega, interpreter, licences }: PageAssets): string {
  const notices = licences.map((text) => text.replaceAll('*/', '* /').trim()).join('\n\n');
  const whole = [
    `/*!\nThis page contains Vega and vega-interpreter:\n\n${notices}\n*/`,
    withoutMap(vega),
    interpreterScript(interpreter),
    // Names of the page's own are not those of the window: `print`, `find` …
    `(() => {\n'use strict';\n${script}\n})();`,
  ].join('\n');
  if (/<\/script|<!--/i.test(whole)) throw new Error('a script that ends its own element cannot stand in a page');
  return whole;
}

const IMPORT = /^import \{ ([\w, ]+) \} from 'vega-util';$/m;
const EXPORT = /^export \{ (\w+) as expressionInterpreter \};$/m;

/**
 * The interpreter ships as a module alone, and a page that loads nothing has no modules: its one import is taken from
 * the script of Vega, which contains those names, and its one export is left beside them.
 * @throws Error when a new version has another shape
 */
export function interpreterScript(module: string): string {
  const names = IMPORT.exec(module)?.[1];
  const own = EXPORT.exec(module)?.[1];
  const body = withoutMap(module).replace(IMPORT, '').replace(EXPORT, '');
  if (names === undefined || own === undefined || /^\s*(?:import|export)\b/m.test(body)) {
    throw new Error('vega-interpreter is not the module that it was: see how it becomes a script');
  }
  return `var expressionInterpreter = (({ ${names} }) => {\n${body}\nreturn ${own};\n})(vega);`;
}

function withoutMap(code: string): string {
  return code.replace(/^\/\/# sourceMappingURL=.*$/gm, '').trimEnd();
}
