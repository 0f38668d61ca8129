/** How the KPIs of a report are made, each once, in the words of the catalogue. */
import { type Block, type Cell, heading } from '../block.ts';
import { byIdea, formulaOf, isFormulaVariant, labelOf } from '../metric-name.ts';

export function definitionBlocks(metrics: readonly string[]): Block[] {
  const known = [...new Set(metrics)].filter((id) => formulaOf(id) !== '' && !isFormulaVariant(id));
  if (known.length === 0) return [];
  return [
    heading(2, 'How the figures are made'),
    {
      kind: 'table',
      columns: [
        { title: 'KPI', align: 'left' },
        { title: 'formula', align: 'left' },
      ],
      rows: byIdea(known).flatMap(({ ids }) =>
        ids.map((id): Cell[] => [labelOf(id), { text: formulaOf(id), tone: 'quiet' }]),
      ),
    },
  ];
}
