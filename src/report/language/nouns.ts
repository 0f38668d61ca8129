/** Words that are counted, short heads of columns, and how a label stands inside a sentence, by language. */
import type { Language } from './language.ts';

export type Noun =
  | 'plan'
  | 'scenario'
  | 'candidate'
  | 'replication'
  | 'day'
  | 'week'
  | 'month'
  | 'step'
  | 'key result'
  | 'gate'
  | 'contact'
  | 'KPI'
  | 'file'
  | 'subset'
  | 'order';

/** One of it, and several. */
export const NOUNS: Readonly<Record<Language, Readonly<Record<Noun, readonly [string, string]>>>> = {
  en: {
    plan: ['plan', 'plans'],
    scenario: ['scenario', 'scenarios'],
    candidate: ['candidate', 'candidates'],
    replication: ['replication', 'replications'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    step: ['step', 'steps'],
    'key result': ['key result', 'key results'],
    gate: ['gate', 'gates'],
    contact: ['contact', 'contacts'],
    KPI: ['KPI', 'KPIs'],
    file: ['file', 'files'],
    subset: ['subset', 'subsets'],
    order: ['order', 'orders'],
  },
  'pt-BR': {
    plan: ['plano', 'planos'],
    scenario: ['cenário', 'cenários'],
    candidate: ['alternativa', 'alternativas'],
    replication: ['replicação', 'replicações'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mês', 'meses'],
    step: ['etapa', 'etapas'],
    'key result': ['resultado-chave', 'resultados-chave'],
    gate: ['critério', 'critérios'],
    contact: ['contato', 'contatos'],
    KPI: ['KPI', 'KPIs'],
    file: ['arquivo', 'arquivos'],
    subset: ['subconjunto', 'subconjuntos'],
    order: ['ordem', 'ordens'],
  },
  es: {
    plan: ['plan', 'planes'],
    scenario: ['escenario', 'escenarios'],
    candidate: ['alternativa', 'alternativas'],
    replication: ['replicación', 'replicaciones'],
    day: ['día', 'días'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    step: ['paso', 'pasos'],
    'key result': ['resultado clave', 'resultados clave'],
    gate: ['criterio', 'criterios'],
    contact: ['contacto', 'contactos'],
    KPI: ['KPI', 'KPI'],
    file: ['archivo', 'archivos'],
    subset: ['subconjunto', 'subconjuntos'],
    order: ['orden', 'órdenes'],
  },
};

/** Labels of KPIs at the head of a narrow column. */
export const NARROW: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    average_speed_of_answer: 'Speed of answer',
    abandonment_rate: 'Abandonment',
    average_handle_time: 'Handle time',
    first_contact_resolution: 'FCR',
    csat_mean: 'Satisfaction',
    on_time_rate: 'On time',
  },
  'pt-BR': {
    average_speed_of_answer: 'TME',
    abandonment_rate: 'Abandono',
    average_handle_time: 'TMA',
    containment: 'Retenção',
    first_contact_resolution: 'FCR',
    csat_mean: 'Satisfação',
    on_time_rate: 'No prazo',
  },
  es: {
    average_speed_of_answer: 'ASA',
    abandonment_rate: 'Abandono',
    average_handle_time: 'TMO',
    containment: 'Contención',
    first_contact_resolution: 'FCR',
    csat_mean: 'Satisfacción',
    on_time_rate: 'A tiempo',
  },
};

/** `Wait, 90th percentile` is `the 90th percentile of the wait` in a sentence. */
const WAITS: Readonly<Record<Language, readonly [RegExp, string]>> = {
  en: [/^Wait, (.+)$/, 'the $1 of the wait'],
  'pt-BR': [/^Espera, (.+)$/, '$1 da espera'],
  es: [/^Espera, (.+)$/, '$1 de la espera'],
};

/** A label inside a sentence: small, unless it begins with an acronym. */
export function nounIn(language: Language, label: string): string {
  const words = label.replace(...WAITS[language]);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}
