/** The command of CI: `check`. */
import { Option } from 'commander';
import type { CheckFlags } from '../check-flags.ts';
import { DEFAULT_REPLICATIONS } from '../experiment-flag-values.ts';
import { type Declaring, examples, languageOption } from './declare.ts';

export function declareChecks({ program, world, end }: Declaring): void {
  program
    .command('check')
    .description('gates written in scenarios and plans, and figures held against a record, for CI')
    .argument('<FILE...>', 'scenario and plan files')
    .option('--record', 'keep the figures of today beside each file, for later checks to hold theirs against')
    .option('--require-record', 'a file without a record does not pass')
    .addOption(
      new Option(
        '--margin <MARGIN>',
        'a change of no interest: of every figure 2%, of one service_level=1pp; repeatable',
      )
        .argParser((margin: string, before: readonly string[]) => [...before, margin])
        .default([], '1%'),
    )
    .option(
      '-n, --replications <N>',
      `independent replications (default: those of the record, else ${DEFAULT_REPLICATIONS}, of plans 100)`,
    )
    .option('--seed <SEED>', 'equal seeds give equal numbers (default: that of the record, else 1)')
    .option('--workers <N>', `threads (default: ${world.cpus}, one a processor)`)
    .option('--confidence <LEVEL>', 'level of the intervals', '95%')
    .addOption(
      new Option('-f, --format <FORMAT>', 'what is printed').choices(['text', 'json', 'markdown']).default('text'),
    )
    .addOption(languageOption())
    .option('--junit <FILE>', 'also write a JUnit report')
    .option('--markdown <FILE>', 'also write the report as Markdown, for a pull request')
    .option('--annotations', 'mark lines for GitHub Actions (default: where it runs)')
    .option('--no-annotations', 'mark none')
    .option('--cache <DIR>', 'where rehearsals of plans are kept (default: the cache folder of the user)')
    .option('--no-cache', 'rehearse everything anew')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      '\nExit codes: 0 passed, 2 invalid input, 3 a gate failed, 4 drifted, 5 something could not be told.\n' +
        examples('check scenario.yaml plan.yaml', 'check scenario.yaml --record'),
    )
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('../commands/check.ts');
      end(await checkCommand(files, flags, world));
    });
}
