import { createRequire } from 'node:module';

/** `ensaio 0.1.0`: the engine whose numbers these are. Found above the sources and above a build alike. */
export const ENGINE: string = `ensaio ${version()}`;

function version(): string {
  const require = createRequire(import.meta.url);
  for (const path of ['../../package.json', '../../../package.json', '../../../../package.json']) {
    try {
      const found = require(path) as { name?: string; version?: string };
      if (found.name === 'ensaio' && found.version !== undefined) return found.version;
    } catch {
      // Not at this depth.
    }
  }
  throw new Error('the package.json of ensaio was not found beside its code');
}
