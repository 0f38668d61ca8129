/** What the engine remarks, in a language: its sentences, with their values as people of that language write them. */
import { filled, type PlaceKind, REMARKS, type Remark, type RemarkId } from '../../metrics/remark.ts';
import { remarks as spanish } from './es/remarks.ts';
import type { Figures } from './figures.ts';
import type { Kpis } from './kpis.ts';
import type { Language } from './language.ts';
import { remarks as portuguese } from './pt-br/remarks.ts';

const SENTENCES: Readonly<Record<Language, Readonly<Record<RemarkId, string>>>> = {
  en: REMARKS,
  'pt-BR': portuguese,
  es: spanish,
};

/** The sentence, without a full stop; one of another version, which no language here knows, as it says itself. */
export function remarkIn(language: Language, { id, text, values }: Remark, figures: Figures, kpis: Kpis): string {
  const written = (value: string | number, kind: PlaceKind): string => {
    if (typeof value === 'number') return kind === 'span' ? figures.span(value) : figures.bare('count', value);
    return kind === 'kpi' ? kpis.noun(value) : value;
  };
  return Object.hasOwn(SENTENCES[language], id) ? filled(SENTENCES[language][id], values, written) : text;
}
