#!/usr/bin/env node
import { EXIT } from './exit-code.ts';
import { realWorld } from './real-world.ts';
import { runCli } from './run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2), realWorld());
// Whatever an interrupted run left behind does not keep the terminal waiting.
if (process.exitCode === EXIT.interrupted) process.exit();
