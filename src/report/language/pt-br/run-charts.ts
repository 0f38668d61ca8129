import type { runCharts as english } from '../en/run-charts.ts';

export const runCharts: typeof english = {
  of: 'de',
  time: 'horário',
  axis: (title, unit) => (unit === 'seconds' ? `${title} (s)` : title),
  intervals: {
    description: (name) => `Nível de serviço, contatos oferecidos, agentes e ocupação por intervalo do dia: ${name}.`,
    subtitle: (replications, level, hasTarget) =>
      `Média de ${replications}; faixas e traços finos: intervalos de confiança de ${level}${hasTarget ? '; tracejado: meta' : ''}. Por intervalo de chegada; agentes pelo relógio.`,
    allTeams: 'todas as equipes',
    mostShort: (at, onDuty, needed) => `Maior falta de agentes às ${at}: ${onDuty} em serviço, ${needed} necessários`,
  },
  staffing: {
    agents: 'agentes',
    agentsOnDuty: 'agentes em serviço',
    onDuty: 'em serviço',
    needed: 'necessários por Erlang',
    work: 'carga de trabalho, em agentes',
  },
  waits: {
    description: (name) => `Quanto os contatos esperam, por canal: ${name}.`,
    subtitle: (replications, level) =>
      `Contatos que entraram em fila, em ${replications}: à esquerda todos, à direita os que esperaram, como parcela do total; traços finos: intervalos de confiança de ${level}. As barras cobrem tempos desiguais: leia a altura, não a área.`,
    finding: 'Quanto os contatos esperam',
    late: (channel, share, within) => `${channel}: ${share} esperam mais de ${within}`,
    wait: 'espera',
    share: 'parcela',
    ofAll: 'do total',
    upTo: 'acumulado até aqui',
    timings: { atOnce: 'atendidos na hora', within: 'dentro do tempo do nível de serviço', beyond: 'mais tempo' },
    mark: (time, target) =>
      target === null ? `nível de serviço: em até ${time}` : `nível de serviço: ${target} em até ${time}`,
    heading: (channel, contacts, counted) =>
      `${channel}: ${contacts} contatos, ${counted === 'in queue' ? 'tempo em fila' : 'horas de expediente até a primeira resposta'}`,
  },
  heatMap: {
    description: (name) => `KPIs por dia da semana e intervalo do dia: ${name}.`,
    subtitle: (replications, level, hasTarget) =>
      `Média de ${replications} para um dia desses, pelo relógio; só células com dados.${hasTarget ? ` Marrom: abaixo da meta; azul: acima; ponto: o intervalo de confiança de ${level} cruza a meta, o acaso pode decidir.` : ''}`,
    weekday: 'dia da semana',
    finding: 'A semana por horário',
    lowest: (channel, weekday, at, level, target) =>
      `${channel === null ? 'Menor nível de serviço' : `${channel}: menor nível de serviço`}: ${weekday} às ${at}, ${level}${target === null ? '' : ` (meta ${target})`}`,
  },
  teams: {
    description: (name) => `Ocupação por equipe: ${name}.`,
    subtitle: (replications, level) =>
      `À esquerda: média de ${replications} com intervalo de confiança de ${level}; à direita: por intervalo do dia, pelo relógio.`,
    busiest: (team, occupancy, peak) =>
      `Equipe mais ocupada: ${team}, ocupação ${occupancy}${peak === null ? '' : `, pico às ${peak.at} com ${peak.text}`}`,
    calmest: (team, occupancy) => `menos ocupada: ${team}, ${occupancy}`,
  },
  weeks: {
    description: (name) => `KPIs semana a semana: ${name}.`,
    subtitle: (replications, level, hasTarget, isLastShort) =>
      `Média de ${replications}; faixas: intervalos de confiança de ${level}${hasTarget ? '; tracejado: meta' : ''}. Pelo relógio; semanas pelo primeiro dia.${isLastShort ? ' A última semana é mais curta.' : ''}`,
    finding: 'Semana a semana',
    week: 'semana',
    moves: (kpi, first, last, how) =>
      `${kpi} ${{ rises: 'sobe', falls: 'cai', holds: 'se mantém' }[how]} da primeira à última semana: ${first} → ${last}`,
  },
  flow: {
    description: (name) => `Caminhos dos contatos, do canal ao desfecho: ${name}.`,
    subtitle: (replications, level) =>
      `Média de ${replications}, contatos de todo o calendário; ±: intervalo de confiança de ${level}; em somas, no máximo essa largura. Largura: contatos. Cor: canal.`,
    finding: (contacts, ends) => `Como terminam ${contacts} contatos: ${ends}`,
    way: 'caminho',
    contacts: 'contatos',
    others: 'outros',
    stages: { channel: 'canal', 'self-service': 'autoatendimento', team: 'equipe', outcome: 'desfecho' },
    words: {
      'no self-service': 'sem autoatendimento',
      contained: 'retido',
      'gave up inside': 'desistiu',
      'handed over': 'passou para atendente',
      resolved: 'resolvido',
      'not resolved': 'não resolvido',
      abandoned: 'abandonado',
      blocked: 'bloqueado',
      balked: 'desistiu ao entrar',
      moved: 'mudou de canal',
      'called back': 'retornado',
      'not reached': 'não localizado',
      cleared: 'encerrado no fechamento',
      'still open': 'em aberto',
      answered: 'atendido',
    },
  },
  comparison: {
    description: (baseline) => `Diferenças dos KPIs em relação a ${baseline}.`,
    subtitle: (baseline, replications, level) =>
      `Em relação a ${baseline}. Diferenças pareadas em ${replications}, com intervalos de confiança de ${level}.`,
    points: 'diferença em pontos percentuais',
    seconds: 'diferença em segundos',
    differences: 'diferenças',
  },
  comparisonIntervals: {
    description: (names) => `Nível de serviço, tempo médio de espera e ocupação por intervalo do dia: ${names}.`,
    subtitle: (replications, level, hasTarget) =>
      `Médias de ${replications}; faixas: intervalos de confiança de ${level}${hasTarget ? '; tracejado: meta' : ''}. Por intervalo de chegada.`,
    speedOfAnswer: 'TME (s)',
    noLevel: 'Sem nível de serviço por intervalo: nenhum contato foi oferecido',
    same: (names) => `${names}: o nível de serviço é o mesmo em todos os intervalos`,
    largest: (name, at, before, after) => `${name}: maior mudança do nível de serviço às ${at}, ${before} → ${after}`,
  },
};
