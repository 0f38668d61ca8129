import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Compiles the tasks with the product, as the product is compiled for those who install it: what is measured is what
 * they run, without a loader between.
 * @returns where the compiled `task.js` and `plans.js` lie
 */
export function compileTasks(): string {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', here('./tsconfig.json')], { stdio: ['ignore', 'inherit', 'inherit'] });
  cpSync(here('../scenarios/mixed-week'), here('./build/scenarios/mixed-week'), { recursive: true });
  cpSync(here('../scenarios/retailer'), here('./build/scenarios/retailer'), { recursive: true });
  return here('./build/bench');
}
