/** The page that shows how far the simulator is from what is known: a row a case. Written by `validate:theory --write`. */
import type { Finding } from './examine.ts';

/** A case as it was examined. */
export interface Examined {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly effort: string;
  readonly found: readonly Finding[];
}

export function validationPage(examined: readonly Examined[], seed: string): string {
  const all = examined.flatMap(({ found }) => found);
  const beyond = (limit: number): number => all.filter(({ z }) => Math.abs(z) > limit).length;
  return `${[
    '# What is known, simulated',
    '',
    'Every case here has answers that are exact or published. Each was simulated as stated, and each answer held against',
    'the known one in units of its standard error, z: chance alone takes |z| beyond 2 in 4.6 % of the answers, and beyond',
    `4 in one of 16,000. Seed ${seed}. Written by \`npm run validate:theory -- --write docs/validation/theory.md\`, which`,
    'also prints every single answer.',
    '',
    `**${examined.length} cases, ${all.length} answers: largest |z| ${largest(all).toFixed(2)}; ${beyond(2)} above 2 ` +
      `(${((100 * beyond(2)) / all.length).toFixed(1)} %), ${beyond(4)} above 4.**`,
    '',
    '| case | known from | simulated | answers | largest \\|z\\| | furthest answer: known, simulated ± half-width |',
    '|---|---|---|---|---|---|',
    ...examined.map(row),
    '',
  ].join('\n')}`;
}

function row({ title, source, effort, found }: Examined): string {
  const furthest = found.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a));
  const [known, simulated] = [furthest.expected, furthest.simulated].map((value) => short(value));
  const cells = [
    title,
    source,
    effort,
    String(found.length),
    largest(found).toFixed(2),
    `${furthest.measure}: ${known}, ${simulated} ± ${short(furthest.halfWidth)}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function largest(found: readonly Finding[]): number {
  return Math.max(...found.map(({ z }) => Math.abs(z)));
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
