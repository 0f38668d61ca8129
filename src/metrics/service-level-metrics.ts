import type { ContactSums, Metric, Pair } from './metric.ts';

/** The service level, as each channel states it and by each formula in use. Sources: ContactCenters SERVICELEVEL; ICMI. Each in the bin of its contacts' arrival. */
export const serviceLevelMetrics: readonly Metric[] = [
  {
    id: 'service_level',
    label: { en: 'Service level', 'pt-BR': 'Nível de serviço', es: 'Nivel de servicio' },
    definition: {
      en: 'Share answered within the threshold T, by the formula each channel states (g1 unless stated). Deferred contacts are left out where there are live ones.',
      'pt-BR':
        'Parcela atendida dentro do limite T, pela fórmula de cada canal (g1 se nada for dito). Contatos diferidos ficam de fora onde há contatos ao vivo.',
      es: 'Proporción atendida dentro del umbral T, según la fórmula de cada canal (g1 si no se indica). Los contactos diferidos quedan fuera donde hay contactos en vivo.',
    },
    formula: 'by channel: g1 = H≤T / (O − A≤T)',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.levelTop, s.levelBottom],
  },
  {
    id: 'service_level_g0',
    label: { en: 'Service level g0', 'pt-BR': 'Nível de serviço g0', es: 'Nivel de servicio g0' },
    definition: {
      en: 'Answered within T among the handled.',
      'pt-BR': 'Atendidos dentro de T entre os atendidos.',
      es: 'Atendidos dentro de T entre los atendidos.',
    },
    formula: 'H≤T / H',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptHandledWithin, s.promptHandled],
  },
  {
    id: 'service_level_g1',
    label: { en: 'Service level g1', 'pt-BR': 'Nível de serviço g1', es: 'Nivel de servicio g1' },
    definition: {
      en: 'Answered within T among the offered, without those who left within T.',
      'pt-BR': 'Atendidos dentro de T entre os oferecidos, sem quem desistiu dentro de T.',
      es: 'Atendidos dentro de T entre los ofrecidos, sin quienes abandonaron dentro de T.',
    },
    formula: 'H≤T / (O − A≤T)',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptHandledWithin, s.promptOffered - s.promptAbandonedWithin],
  },
  {
    id: 'service_level_g2',
    label: { en: 'Service level g2', 'pt-BR': 'Nível de serviço g2', es: 'Nivel de servicio g2' },
    definition: {
      en: 'Answered or gone within T among the offered.',
      'pt-BR': 'Atendidos ou desistentes dentro de T entre os oferecidos.',
      es: 'Atendidos o abandonados dentro de T entre los ofrecidos.',
    },
    formula: '(H≤T + A≤T) / O',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptHandledWithin + s.promptAbandonedWithin, s.promptOffered],
  },
  {
    id: 'service_level_g3',
    label: { en: 'Service level g3', 'pt-BR': 'Nível de serviço g3', es: 'Nivel de servicio g3' },
    definition: {
      en: 'Answered within T among all offered.',
      'pt-BR': 'Atendidos dentro de T entre todos os oferecidos.',
      es: 'Atendidos dentro de T entre todos los ofrecidos.',
    },
    formula: 'H≤T / O',
    unit: 'fraction',
    better: 'higher',
    scopes: ['whole', 'channel', 'intent'],
    ofContacts: (s: ContactSums): Pair => [s.promptHandledWithin, s.promptOffered],
  },
];
