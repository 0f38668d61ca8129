/** How far a run is, on stderr: a bar on a terminal, a plain line now and then elsewhere, nothing when asked to be quiet. */
import type { Progress } from '../decide/options.ts';
import type { Output, World } from './world.ts';

const PLAIN_EVERY = 10_000;

export interface ProgressLine {
  update(progress: Progress): void;
  /** Ends the line; the last state stays readable. */
  stop(): void;
}

export async function progressLine(world: World, title: string, quiet: boolean): Promise<ProgressLine> {
  if (quiet) return { update: () => {}, stop: () => {} };
  return world.stderr.isTTY && world.env.TERM !== 'dumb' ? bar(world.stderr, title) : plain(world, title);
}

async function bar(stderr: Output, title: string): Promise<ProgressLine> {
  const { default: progress } = await import('cli-progress');
  const line = new progress.SingleBar({
    format: `${title} {bar} {value}/{total} replications · {contacts} contacts`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    stream: stderr as unknown as NodeJS.WriteStream,
    clearOnComplete: true,
    linewrap: true,
  });
  let started = false;
  return {
    update: ({ done, planned, contacts }) => {
      const shown = { contacts: contacts.toLocaleString('en') };
      if (started) {
        line.setTotal(planned);
        line.update(done, shown);
      } else line.start(planned, done, shown);
      started = true;
    },
    stop: () => {
      if (started) line.stop();
    },
  };
}

function plain(world: World, title: string): ProgressLine {
  const started = world.now();
  let told = started;
  let last: Progress | null = null;
  const tell = ({ done, planned, contacts }: Progress) => {
    world.stderr.write(`${title}: ${done} of ${planned} replications, ${contacts.toLocaleString('en')} contacts\n`);
    told = world.now();
  };
  world.stderr.write(`${title}: started\n`);
  return {
    update: (progress) => {
      last = progress;
      if (world.now() - told >= PLAIN_EVERY) tell(progress);
    },
    stop: () => {
      if (last !== null) tell(last);
    },
  };
}
