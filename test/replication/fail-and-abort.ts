/** A process that has a replication fail on a thread, then aborts another run at work, and must then end by itself. */
import { openRunner } from '../../src/replication/runner.ts';
import { modelOf } from '../scenario-of.ts';

const long = modelOf({
  calendar: { days: 300, hours: '08:00-20:00' },
  channels: { phone: { volume: { per_hour: 600 } } },
  teams: { front: { agents: 25 } },
});
const broken = { ...long, laws: [{ kind: 'exponential', mean: Number.NaN } as const] };

const failing = openRunner({ models: [broken], seed: '1' }, 2);
const failure = await failing.replications(0, 1).next().catch(String);
await failing.close();

const abort = new AbortController();
const aborted = openRunner({ models: [long], seed: '1' }, 2, abort.signal);
const rows = aborted.replications(0, 1000);
await rows.next();
abort.abort('enough');
const end = await rows.next().catch(String);
await aborted.close();
process.stdout.write(`${failure}\n${end}\n`);
