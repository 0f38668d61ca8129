import type { runCharts as english } from '../en/run-charts.ts';

export const runCharts: typeof english = {
  of: 'de',
  time: 'hora',
  axis: (title, unit) => (unit === 'seconds' ? `${title} (s)` : title),
  intervals: {
    description: (name) =>
      `Nivel de servicio, contactos ofrecidos, agentes y ocupación por intervalo del día: ${name}.`,
    subtitle: (replications, level, hasTarget) =>
      `Media de ${replications}; bandas y trazos finos: intervalos de confianza del ${level}${hasTarget ? '; línea discontinua: meta' : ''}. Por intervalo de llegada; agentes según el reloj.`,
    allTeams: 'todos los equipos',
    mostShort: (at, onDuty, needed) =>
      `Mayor falta de agentes a las ${at}: ${onDuty} en servicio, ${needed} necesarios`,
  },
  staffing: {
    agents: 'agentes',
    agentsOnDuty: 'agentes en servicio',
    onDuty: 'en servicio',
    needed: 'necesarios según Erlang',
    work: 'carga de trabajo, en agentes',
  },
  waits: {
    description: (name) => `Cuánto esperan los contactos, por canal: ${name}.`,
    subtitle: (replications, level) =>
      `Contactos que entraron en una cola, en ${replications}: a la izquierda todos, a la derecha los que esperaron, como proporción del total; trazos finos: intervalos de confianza del ${level}. Las barras abarcan tiempos desiguales: lea la altura, no el área.`,
    finding: 'Cuánto esperan los contactos',
    late: (channel, share, within) => `${channel}: el ${share} espera más de ${within}`,
    wait: 'espera',
    share: 'proporción',
    ofAll: 'del total',
    upTo: 'acumulado hasta aquí',
    timings: {
      atOnce: 'atendidos al instante',
      within: 'dentro del tiempo del nivel de servicio',
      beyond: 'más tiempo',
    },
    mark: (time, target) =>
      target === null ? `nivel de servicio: en hasta ${time}` : `nivel de servicio: ${target} en hasta ${time}`,
    heading: (channel, contacts, counted) =>
      `${channel}: ${contacts} contactos, ${counted === 'in queue' ? 'tiempo en cola' : 'horas hábiles hasta la primera respuesta'}`,
  },
  heatMap: {
    description: (name) => `KPI por día de la semana e intervalo del día: ${name}.`,
    subtitle: (replications, level, hasTarget) =>
      `Media de ${replications} para un día así, según el reloj; solo celdas con datos.${hasTarget ? ` Marrón: por debajo de la meta; azul: por encima; punto: el intervalo de confianza del ${level} cruza la meta, el azar puede decidir.` : ''}`,
    weekday: 'día de la semana',
    finding: 'La semana por horas',
    lowest: (channel, weekday, at, level, target) =>
      `${channel === null ? 'Menor nivel de servicio' : `${channel}: menor nivel de servicio`}: ${weekday} a las ${at}, ${level}${target === null ? '' : ` (meta ${target})`}`,
  },
  teams: {
    description: (name) => `Ocupación por equipo: ${name}.`,
    subtitle: (replications, level) =>
      `A la izquierda: media de ${replications} con su intervalo de confianza del ${level}; a la derecha: por intervalo del día, según el reloj.`,
    busiest: (team, occupancy, peak) =>
      `Equipo más ocupado: ${team}, ocupación ${occupancy}${peak === null ? '' : `, pico a las ${peak.at} con ${peak.text}`}`,
    calmest: (team, occupancy) => `el menos ocupado: ${team}, ${occupancy}`,
  },
  weeks: {
    description: (name) => `KPI semana a semana: ${name}.`,
    subtitle: (replications, level, hasTarget, isLastShort) =>
      `Media de ${replications}; bandas: intervalos de confianza del ${level}${hasTarget ? '; línea discontinua: meta' : ''}. Según el reloj; semanas por su primer día.${isLastShort ? ' La última semana es más corta.' : ''}`,
    finding: 'Semana a semana',
    week: 'semana',
    moves: (kpi, first, last, how) =>
      `${kpi} ${{ rises: 'sube', falls: 'baja', holds: 'se mantiene' }[how]} de la primera a la última semana: ${first} → ${last}`,
  },
  flow: {
    description: (name) => `Caminos de los contactos, del canal al desenlace: ${name}.`,
    subtitle: (replications, level) =>
      `Media de ${replications}, contactos de todo el calendario; ±: intervalo de confianza del ${level}; en sumas, a lo sumo ese ancho. Ancho: contactos. Color: canal.`,
    finding: (contacts, ends) => `Cómo terminan ${contacts} contactos: ${ends}`,
    way: 'camino',
    contacts: 'contactos',
    others: 'otros',
    stages: { channel: 'canal', 'self-service': 'autoservicio', team: 'equipo', outcome: 'desenlace' },
    words: {
      'no self-service': 'sin autoservicio',
      contained: 'contenido',
      'gave up inside': 'desistió',
      'handed over': 'pasó a un agente',
      resolved: 'resuelto',
      'not resolved': 'no resuelto',
      abandoned: 'abandonado',
      blocked: 'bloqueado',
      balked: 'desistió al entrar',
      moved: 'cambió de canal',
      'called back': 'con llamada devuelta',
      'not reached': 'no localizado',
      cleared: 'cerrado al cierre',
      'still open': 'abierto',
      answered: 'atendido',
    },
  },
  comparison: {
    description: (baseline) => `Diferencias de los KPI frente a ${baseline}.`,
    subtitle: (baseline, replications, level) =>
      `Frente a ${baseline}. Diferencias pareadas en ${replications}, con sus intervalos de confianza del ${level}.`,
    points: 'diferencia en puntos porcentuales',
    seconds: 'diferencia en segundos',
    differences: 'diferencias',
  },
  comparisonIntervals: {
    description: (names) => `Nivel de servicio, velocidad de respuesta y ocupación por intervalo del día: ${names}.`,
    subtitle: (replications, level, hasTarget) =>
      `Medias de ${replications}; bandas: intervalos de confianza del ${level}${hasTarget ? '; línea discontinua: meta' : ''}. Por intervalo de llegada.`,
    speedOfAnswer: 'ASA (s)',
    noLevel: 'Sin nivel de servicio por intervalo: no se ofreció ningún contacto',
    same: (names) => `${names}: el nivel de servicio es el mismo en todos los intervalos`,
    largest: (name, at, before, after) =>
      `${name}: mayor cambio del nivel de servicio a las ${at}, ${before} → ${after}`,
  },
};
