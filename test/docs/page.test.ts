import { describe, expect, test } from 'vitest';
import { figuresIn, nearest } from './figures.ts';
import { readPage } from './page.ts';
import { Proof } from './proof.ts';

const texts = (text: string) => figuresIn(text).map((figure) => figure.text);

describe('a figure', () => {
  test.each([
    ['a count', 'Arrivals 24,008 ± 55 a week', '24,008 ± 55'],
    ['a share', 'it is 90.5 % ± 0.2 pp.', '90.5 % ± 0.2 pp'],
    ['a difference', '(−12.3 pp ± 0.1 pp)', '−12.3 pp ± 0.1 pp'],
    ['a time', '| 1 m 14 s ± 3 s |', '1 m 14 s ± 3 s'],
    ['a long time', '4 h 18 m 08 s ± 15 m 47 s', '4 h 18 m 08 s ± 15 m 47 s'],
    ['money', '−BRL 2,655 ± 14', '−BRL 2,655 ± 14'],
    ['a median', '51.0 s (37.0 s – 1 m 05 s)', '51.0 s (37.0 s – 1 m 05 s)'],
    ['a chance', 'P 83 % (74–89 %)', '83 % (74–89 %)'],
    ['broken over lines', 'is 5.2 s\n  ± 0.2\n  s here', '5.2 s ± 0.2 s'],
    ['a doubt alone', 'less (± 700)', '± 700'],
  ])('is %s with its doubt', (_, text, figure) => expect(texts(text)).toEqual([figure]));

  test('ends where its cell ends', () => {
    expect(texts('x  5,011 ± 28   5,355 ± 28   1 m 02 s ± 3 s  5 s ± 1 s')).toEqual([
      '5,011 ± 28',
      '5,355 ± 28',
      '1 m 02 s ± 3 s',
      '5 s ± 1 s',
    ]);
  });

  test('has a nearest one of its own form', () => {
    const said = new Set(['90.1 % ± 0.2 pp', '89.0 % ± 0.2 pp', '90 ± 2']);
    expect(nearest('90.5 % ± 0.2 pp', said)).toBe('90.1 % ± 0.2 pp');
    expect(nearest('9 s ± 1 s', said)).toBeNull();
  });
});

const PAGE = `# A page
Type \`npx ensaio help run\` first; 12 ± 3<!-- not simulated -->, but **90.5 %** ± 0.2 pp.

<!-- not simulated -->
| 1 ± 1 |

   <!-- exits 3 -->
   \`\`\`sh
   npx ensaio check a.yaml
   npx ensaio check b.yaml
   \`\`\`

   \`\`\`text
   Check failed
   …
     5 ± 1
   \`\`\`

\`\`\`
npx ensaio run yours.yaml
\`\`\`
`;

describe('a page', () => {
  test('has commands in its sentences and blocks, what they print, and figures', () => {
    const { commands, figures } = readPage('page.md', PAGE);
    expect(commands).toEqual([
      { line: 2, words: ['help', 'run'], prints: null, exits: 0 },
      { line: 9, words: ['check', 'a.yaml'], prints: null, exits: 3 },
      { line: 10, words: ['check', 'b.yaml'], prints: ['Check failed', '…', '  5 ± 1'], exits: 3 },
    ]);
    expect(figures).toEqual([{ text: '90.5 % ± 0.2 pp', line: 2 }]);
  });

  const found = async (text: string) =>
    (await new Proof().whole(readPage('page.md', text))).map(({ message }) => message);
  const sh = (command: string, prints: string) =>
    `\`\`\`sh\nnpx ensaio ${command}\n\`\`\`\n\n\`\`\`text\n${prints}\n\`\`\`\n`;

  test('is found out when its commands print something else', async () => {
    const list = 'init --list';
    expect(await found(sh(list, '…'))).toEqual([]);
    expect(await found(sh(list, 'nothing'))).toEqual([expect.stringContaining('the page shows: nothing')]);
    expect(await found(sh(list, '…\nnothing\n…'))).toEqual(['the page shows a line that is not printed: nothing']);
    expect(await found('`npx ensaio run`')).toEqual([expect.stringContaining('ends with 2, not 0')]);
    expect(await found('`npx ensaio init --list`: 7 ± 1')).toEqual(['7 ± 1: no command prints it; nearest: null']);
  });
});
