/** The flags that several commands have in common, as the command line declares them. */
import { type Command, Option } from 'commander';
import { type LanguageFlags, languageOption } from './declare/declare.ts';
import type { ExperimentFlags } from './experiment.ts';
import { DEFAULT_MAX_REPLICATIONS, DEFAULT_REPLICATIONS, FORMATS, type Format } from './experiment-flag-values.ts';

export interface ExperimentCommandFlags extends ExperimentFlags, LanguageFlags {
  format: Format;
  out?: string;
}

export function withExperimentFlags(command: Command, cpus: number): Command {
  return withRehearsalFlags(command, cpus)
    .addOption(new Option('-f, --format <FORMAT>', 'what is printed').choices(FORMATS).default('text'))
    .addOption(languageOption())
    .option('-o, --out <DIR>', 'also write the result, a report, CSV and charts into this folder')
    .option('-q, --quiet', 'no progress');
}

/** Of commands that show a result, and rehearse it first if it is not there yet. */
export function withResultFlags(command: Command, cpus: number): Command {
  return withRehearsalFlags(
    withCacheFlags(command.addOption(languageOption()).option('-q, --quiet', 'no progress')),
    cpus,
  );
}

/** Of commands that rehearse plans. */
export function withCacheFlags(command: Command): Command {
  return command
    .option('--cache <DIR>', 'where rehearsals are kept (default: the cache folder of the user)')
    .option('--no-cache', 'rehearse everything anew');
}

/** How often, with what luck and how surely. */
function withRehearsalFlags(command: Command, cpus: number): Command {
  return command
    .addOption(
      new Option('-n, --replications <N>', `independent replications (default: ${DEFAULT_REPLICATIONS})`).conflicts(
        'precision',
      ),
    )
    .option(
      '--precision <METRIC=WIDTH>',
      'replicate until this half-width, as in service_level=0.5pp or average_speed_of_answer=2s',
    )
    .option(
      '--max-replications <N>',
      `where a search for precision stops (default: ${DEFAULT_MAX_REPLICATIONS}); not reached: exit 5`,
    )
    .option('--seed <SEED>', 'equal seeds give equal numbers', '1')
    .option('--workers <N>', `threads (default: ${cpus}, one a processor)`)
    .option('--confidence <LEVEL>', 'level of the intervals', '95%');
}
