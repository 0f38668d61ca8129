/**
 * The same entry in a checkout, where the sources are TypeScript. Piscina would first `require` a `.ts` file; tsx would
 * answer with CommonJS, whose imports are read through getters, and the engine would run at half its speed. The await
 * below makes `require` impossible, so that it loads as the ES module it is.
 */
import { register } from 'tsx/esm/api';

register();
const { default: replicationWorker } = await import('./replication.ts');

export default replicationWorker;
