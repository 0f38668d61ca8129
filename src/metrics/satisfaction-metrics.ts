import { reachedOf } from './arrivals.ts';
import type { ContactSums, Metric, Pair } from './metric.ts';

/** What customers answer when asked how it was, from 1 to 5. In the bin of the contact's arrival. */
export const satisfactionMetrics: readonly Metric[] = [
  {
    id: 'csat_share',
    label: { en: 'CSAT (4–5 of 5)', 'pt-BR': 'CSAT (notas 4–5 de 5)', es: 'CSAT (notas 4 y 5 de 5)' },
    definition: {
      en: 'Share of the answers of 4 or 5 out of 5.',
      'pt-BR': 'Parcela das respostas com nota 4 ou 5 de 5.',
      es: 'Proporción de las respuestas con nota 4 o 5 de 5.',
    },
    formula: 'answers of 4–5 / answers',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['satisfaction'],
    ofContacts: (s: ContactSums): Pair => [s.satisfied, s.surveys],
  },
  {
    id: 'csat_mean',
    label: { en: 'Mean satisfaction', 'pt-BR': 'Satisfação média', es: 'Satisfacción media' },
    definition: {
      en: 'Mean score of the answers, from 1 to 5.',
      'pt-BR': 'Nota média das respostas, de 1 a 5.',
      es: 'Nota media de las respuestas, de 1 a 5.',
    },
    formula: 'Σ scores / answers',
    unit: 'score',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['satisfaction'],
    ofContacts: (s: ContactSums): Pair => [s.scores, s.surveys],
  },
  {
    id: 'survey_response_rate',
    label: {
      en: 'Survey response rate',
      'pt-BR': 'Taxa de resposta à pesquisa',
      es: 'Tasa de respuesta a la encuesta',
    },
    definition: {
      en: 'Share of the contacts that an agent talked to whose customer answered the survey.',
      'pt-BR': 'Parcela dos contatos com que um agente falou cujo cliente respondeu à pesquisa.',
      es: 'Proporción de los contactos con los que habló un agente cuyo cliente respondió a la encuesta.',
    },
    formula: 'answers / (H + callbacks reached)',
    unit: 'fraction',
    better: 'neither',
    scopes: ['whole', 'channel', 'intent'],
    needs: ['satisfaction'],
    ofContacts: (s: ContactSums): Pair => [s.surveys, reachedOf(s)],
  },
];
