/** `npm run bench:plans`: compiles `plans.ts` as the product is compiled, and runs it with the options given. */
import { spawnSync } from 'node:child_process';
import { compileTasks } from './compile-tasks.ts';

const { status } = spawnSync(process.execPath, [`${compileTasks()}/plans.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
