import type { ContactSums, Metric, Pair, TeamSums } from './metric.ts';

/**
 * Jain's index of fairness: 1 when all have the same, 1/n when one has everything.
 * Source: R. Jain, D. Chiu, W. Hawe, DEC Research Report TR-301 (1984).
 */
export const fairnessMetrics: readonly Metric[] = [
  {
    id: 'fairness_of_work',
    label: {
      en: 'Fairness of work',
      'pt-BR': 'Distribuição equitativa do trabalho',
      es: 'Distribución equitativa del trabajo',
    },
    definition: {
      en: "Jain's index of the part of each agent's spell on duty that is busy: 1 when all work alike.",
      'pt-BR':
        'Índice de Jain da parte ocupada de cada período de serviço dos agentes: 1 quando todos trabalham igual.',
      es: 'Índice de Jain de la parte ocupada de cada período de servicio de los agentes: 1 cuando todos trabajan igual.',
    },
    formula: '(Σ busy)² / (n Σ busy²) over spells on duty',
    unit: 'ratio',
    better: 'higher',
    scopes: ['whole', 'team', 'site'],
    needs: ['equity'],
    wholeRun: true,
    ofTeams: ({ stints, stintBusy, stintBusySquared }: TeamSums): Pair => [
      stints > 0 ? (stintBusy * stintBusy) / stints : 0,
      stintBusySquared,
    ],
  },
  {
    id: 'fairness_of_waits',
    label: {
      en: 'Fairness of waits',
      'pt-BR': 'Distribuição equitativa das esperas',
      es: 'Distribución equitativa de las esperas',
    },
    definition: {
      en: "Jain's index of the mean waits of the intents: 1 when none waits longer than another.",
      'pt-BR': 'Índice de Jain das esperas médias dos motivos de contato: 1 quando nenhum espera mais que outro.',
      es: 'Índice de Jain de las esperas medias de los motivos de contacto: 1 cuando ninguno espera más que otro.',
    },
    formula: '(Σ mean wait)² / (n Σ mean wait²) over intents',
    unit: 'ratio',
    better: 'higher',
    scopes: ['whole'],
    needs: ['equity'],
    wholeRun: true,
    ofIntents: (intents: readonly ContactSums[]): Pair => {
      let [n, sum, squares] = [0, 0, 0];
      for (const { handled, abandoned, cleared, waitHandled, waitAbandoned, waitCleared } of intents) {
        const ended = handled + abandoned + cleared;
        if (ended === 0) continue;
        const mean = (waitHandled + waitAbandoned + waitCleared) / ended;
        n++;
        sum += mean;
        squares += mean * mean;
      }
      return [n > 0 ? (sum * sum) / n : 0, squares];
    },
  },
];
