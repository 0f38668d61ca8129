import { setFlagsFromString } from 'node:v8';

/**
 * Lets the just-in-time compiler inline the engine's short functions into its event loop: by default it stops at a sum
 * of 920 bytecodes, and a replication then takes 15 % longer. It changes speed only, never a number. For a process that
 * is ours: the command line, a worker, the bench. A library must not set it for others.
 */
export function allowInlining(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=5000');
}

/**
 * Keeps what lives for a moment in little room, in this process and the threads it starts from now on: a third of the
 * memory of a comparison of plans, and no slower. Likewise for a process that is ours.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
}
