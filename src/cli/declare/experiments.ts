/** The commands that simulate: `run`, `compare` and `explain`. */
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { withCacheFlags, withExperimentFlags } from '../experiment-command.ts';
import type { PlanFlags } from '../plan-flags.ts';
import type { CacheFlags } from '../reading-files.ts';
import { type Declaring, examples } from './declare.ts';

export function declareExperiments({ program, world, end }: Declaring): void {
  withExperimentFlags(
    program
      .command('run')
      .description('KPIs of one scenario, with intervals')
      .argument('<SCENARIO>', 'scenario file')
      .addHelpText(
        'after',
        examples('run scenario.yaml', 'run scenario.yaml --precision service_level=0.5pp --out out --lang pt-BR'),
      ),
    world.cpus,
  ).action(async (file: string, flags: ExperimentCommandFlags) => {
    const { runCommand } = await import('../commands/run.ts');
    end(await runCommand(file, flags, world));
  });
  withExperimentFlags(
    withCacheFlags(
      program
        .command('compare')
        .description(
          'plans, each against its baseline on the same customers; or scenarios, the first being the baseline',
        )
        .argument('<PLAN...>', 'plan files; or scenario files, the baseline first')
        .option('--by <METRIC>', 'what the best plan is selected by: key-results, or a metric', 'key-results')
        .option('--indifference <AMOUNT>', 'a difference of no interest (default: 5pp of the key results)')
        .option('--correct <PROBABILITY>', 'least probability that the plan selected is the best (default: 95%)')
        .option('--keep-all', 'rehearse plans to the end that are clearly not the best')
        .option('--until-sure', 'stop as soon as every key result is surely met or missed'),
    ).addHelpText(
      'after',
      examples('compare plan.yaml --out out', 'compare hire.yaml automate.yaml reroute.yaml -n 50'),
    ),
    world.cpus,
  ).action(async (files: string[], flags: ExperimentCommandFlags & PlanFlags) => {
    const { compareCommand } = await import('../commands/compare.ts');
    end(await compareCommand(files, flags, world));
  });
  withExperimentFlags(
    withCacheFlags(
      program
        .command('explain')
        .description('what each step of a plan brings, which uncertainty matters, where time and money go today')
        .argument('<PLAN>', 'plan file'),
    ).addHelpText('after', examples('explain plan.yaml -n 30 --out out')),
    world.cpus,
  ).action(async (file: string, flags: ExperimentCommandFlags & CacheFlags) => {
    const { explainCommand } = await import('../commands/explain.ts');
    end(await explainCommand(file, flags, world));
  });
}
