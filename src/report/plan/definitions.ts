/** How the KPIs of a report are made, each once, in the words of the catalogue. */
import { type Block, type Cell, heading } from '../block.ts';
import { byIdea, formulaOf, isFormulaVariant } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';

export function definitionBlocks(metrics: readonly string[], { words, kpis }: Speech): Block[] {
  const own = words.plan.kpis;
  const known = [...new Set(metrics)].filter((id) => formulaOf(id) !== '' && !isFormulaVariant(id));
  if (known.length === 0) return [];
  return [
    heading(2, own.definitions),
    {
      kind: 'table',
      columns: [
        { title: words.common.kpi, align: 'left' },
        { title: own.made, align: 'left' },
      ],
      rows: byIdea(known).flatMap(({ ids }) =>
        ids.map((id): Cell[] => {
          const made = own.howMade(formulaOf(id), kpis.definition(id));
          return [kpis.label(id), { text: made, tone: 'quiet' }];
        }),
      ),
    },
  ];
}
