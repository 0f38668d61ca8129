/** The commands that turn results into tables: `export` and `diff`. */
import { Option } from 'commander';
import type { DiffFlags } from '../commands/diff.ts';
import type { ExportFlags } from '../commands/export.ts';
import { withResultFlags } from '../experiment-command.ts';
import { FORMATS } from '../experiment-flag-values.ts';
import { EXPORT_KINDS } from '../export-target.ts';
import { type Declaring, examples, languageOption, wordsIn } from './declare.ts';

export function declareExports(declaring: Declaring): void {
  declareExport(declaring);
  declareDiff(declaring);
}

function declareExport({ program, world, end }: Declaring): void {
  const command = program
    .command('export')
    .description('the tables of a result as an Excel workbook, CSV or Parquet')
    .argument('<FILE...>', 'a result that --out or --format json wrote; or scenario or plan files')
    .requiredOption('-o, --out <PATH>', 'a file .xlsx, .csv or .parquet; or a folder for a file each table')
    .addOption(new Option('--to <KIND>', 'kind of the files in a folder (default: csv)').choices(EXPORT_KINDS))
    .option('-t, --table <NAMES>', 'only these tables, as in kpis,intervals (repeatable)', wordsIn)
    .addHelpText('after', examples('export out/result.json --out out/result.xlsx'));
  withResultFlags(command, world.cpus).action(async (files: string[], flags: ExportFlags) => {
    const { exportCommand } = await import('../commands/export.ts');
    end(await exportCommand(files, flags, world));
  });
}

function declareDiff({ program, world, end }: Declaring): void {
  program
    .command('diff')
    .description('what changed between two results of one kind')
    .argument('<BEFORE>', 'a result that --out or --format json wrote')
    .argument('<AFTER>', 'another of the same kind')
    .addOption(new Option('-f, --format <FORMAT>', 'what is printed').choices(FORMATS).default('text'))
    .addOption(languageOption())
    .option('--exit-code', 'exit 4 when they differ')
    .option('--all', 'every row, where the text would show the most important')
    .addHelpText('after', examples('diff before/result.json after/result.json'))
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diffCommand } = await import('../commands/diff.ts');
      end(await diffCommand(before, after, flags, world));
    });
}
