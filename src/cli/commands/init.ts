/** `ensaio init [template]`: a scenario and a plan of one's own that run at once, with what an editor needs to help. */
import { join, resolve } from 'node:path';
import { planJsonSchema, scenarioJsonSchema } from '../../documents/json-schema.ts';
import { didYouMean } from '../../documents/nearest.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { InvalidInput } from '../failure.ts';
import { besideScenario, filesNamedIn, TEMPLATES, type Template, withSchema } from '../templates.ts';
import type { World } from '../world.ts';

export interface InitFlags {
  readonly out?: string;
  readonly list?: boolean;
  readonly force?: boolean;
}

/** Where the schemas stand, seen from the documents. */
const SCHEMAS = '.ensaio';

export function initCommand(name: string | undefined, flags: InitFlags, world: World): ExitCode {
  if (flags.list === true) {
    world.stdout.write(listOf(TEMPLATES));
    return EXIT.fine;
  }
  const template = templateOf(name);
  const folder = flags.out ?? `my-${template.name}`;
  const files = filesOf(template, world);
  refuseOverwriting(folder, [...files.keys()], flags, world);
  try {
    world.writeFiles(folder, files);
  } catch (error) {
    throw new InvalidInput(
      `--out: cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  world.stdout.write(whatNext(template, folder, [...files.keys()]));
  return EXIT.fine;
}

function templateOf(name: string | undefined): Template {
  if (name === undefined) return TEMPLATES[0]!;
  const found = TEMPLATES.find((template) => template.name === name);
  if (found !== undefined) return found;
  const names = TEMPLATES.map((template) => template.name);
  const nearest = didYouMean(name, names) || '.';
  throw new InvalidInput(`unknown template "${name.slice(0, 60)}"${nearest} Templates: ${names.join(', ')}.`);
}

/** By their place in the new folder. */
function filesOf({ from, scenario, plan }: Template, world: World): Map<string, string> {
  const text = (file: string): string => world.shipped(`${from}/${file}`);
  const [center, proposal] = [text(scenario), text(plan)];
  const files = new Map([
    ['scenario.yaml', withSchema(center, `${SCHEMAS}/scenario.schema.json`)],
    ['plan.yaml', withSchema(besideScenario(proposal), `${SCHEMAS}/plan.schema.json`)],
  ]);
  for (const file of [...filesNamedIn(center), ...filesNamedIn(proposal)]) files.set(file, text(file));
  files.set(`${SCHEMAS}/scenario.schema.json`, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  files.set(`${SCHEMAS}/plan.schema.json`, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  return files;
}

function refuseOverwriting(folder: string, names: readonly string[], { force }: InitFlags, world: World): void {
  if (folder.trim() === '') throw new InvalidInput('--out: name a folder to write to.');
  const at = resolve(world.cwd, folder);
  if (!['nothing', 'folder'].includes(world.kindOf(at))) throw new InvalidInput(`--out: ${folder} is not a folder.`);
  const taken = names.filter((name) => world.kindOf(join(at, name)) !== 'nothing');
  if (taken.length === 0 || force === true) return;
  throw new InvalidInput(
    `${join(folder, taken[0]!)} is there already${taken.length > 1 ? `, and ${taken.length - 1} more` : ''}: ` +
      'nothing was written. Name another folder with --out, or overwrite with --force.',
  );
}

function listOf(templates: readonly Template[]): string {
  const widest = Math.max(...templates.map(({ name }) => name.length));
  return templates.map(({ name, about }) => `${name.padEnd(widest)}  ${about}\n`).join('');
}

function whatNext({ replications, about }: Template, folder: string, names: readonly string[]): string {
  const at = (file: string): string => quoted(join(folder, file));
  return [
    `Written to ${folder}: ${about}.`,
    '',
    ...names.map((name) => `  ${name}`),
    '',
    'Next:',
    `  npx ensaio run ${at('scenario.yaml')}`,
    `  npx ensaio compare ${at('plan.yaml')} -n ${replications} --out ${at('out')}`,
    `  npx ensaio report ${at('out/result.json')} --out ${at('report.html')}`,
    '',
  ].join('\n');
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
