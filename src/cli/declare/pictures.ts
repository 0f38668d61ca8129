/** The commands that show a result: `chart` and `report`. */
import { Option } from 'commander';
import type { ChartFlags } from '../commands/chart.ts';
import type { ReportFlags } from '../commands/report.ts';
import { withResultFlags } from '../experiment-command.ts';
import { type Declaring, examples, wordsIn } from './declare.ts';

export function declarePictures(declaring: Declaring): void {
  declareChart(declaring);
  declareReport(declaring);
}

function declareChart({ program, world, end }: Declaring): void {
  const command = program
    .command('chart')
    .description('charts as Vega-Lite specs and pictures, of a result, or of scenarios and plans rehearsed first')
    .argument('<FILE...>', 'a result that --out or --format json wrote; or scenario or plan files')
    .option('-o, --out <DIR>', 'folder of the charts', 'charts')
    .option('--only <STEMS>', 'only these, as in intervals,waits (repeatable)', wordsIn)
    .option('--svg', 'also as SVG')
    .option('--png', 'also as PNG')
    .option('--scale <N>', 'pixels of a PNG for each unit of the picture (default: 2)')
    .addOption(
      new Option('--data <WHERE>', 'figures within each spec, or as JSON in data/ beside it')
        .choices(['inline', 'beside'])
        .default('inline'),
    )
    .addHelpText('after', examples('chart out/result.json --only intervals,waits --svg --png'));
  withResultFlags(command, world.cpus).action(async (files: string[], flags: ChartFlags) => {
    const { chartCommand } = await import('../commands/chart.ts');
    end(await chartCommand(files, flags, world));
  });
}

function declareReport({ program, world, end }: Declaring): void {
  const command = program
    .command('report')
    .description('one HTML page, of a result, or of scenarios and plans rehearsed first')
    .argument('<FILE...>', 'a result that --out or --format json wrote; or scenario or plan files')
    .option('-o, --out <FILE>', 'the page', 'report.html')
    .option('--open', 'show it in the browser')
    .option('--title <TITLE>', 'what it is called (default: as the result is)')
    .option('--with <EXPLANATION>', 'an explanation.json that joins the page: what each step brings')
    .addHelpText(
      'after',
      examples('report out/result.json --out out/report.html --open', 'report plan.yaml -n 50 --lang es'),
    );
  withResultFlags(command, world.cpus).action(async (files: string[], flags: ReportFlags) => {
    const { reportCommand } = await import('../commands/report.ts');
    end(await reportCommand(files, flags, world));
  });
}
