import type { check as english } from '../en/check.ts';

export const check: typeof english = {
  answers: {
    passed: 'Verificación aprobada',
    'gate failed': 'Verificación reprobada: un criterio no se cumple',
    drifted: 'Verificación reprobada: los valores no son los registrados',
    inconclusive: 'Verificación no aprobada: no fue posible concluir',
  },
  gatesPassed: (passed, all) => `criterios cumplidos: ${passed} de ${all}`,
  noGates: 'sin criterios',
  states: {
    'same bytes': 'bytes idénticos a los del registro',
    equivalent: 'equivalente al registro',
    changed: 'cambió desde el registro',
    inconclusive: 'no se sabe si cambió desde el registro',
    stale: 'el modelo se editó después del registro',
    'not recorded': 'sin registro',
    missing: 'falta el registro exigido',
    recorded: 'registrado ahora',
  },
  columns: {
    gate: 'criterio',
    left: 'lado izquierdo',
    right: 'lado derecho',
    verdict: 'veredicto',
    line: 'línea',
    figure: 'indicador',
    course: 'registrado → ahora',
    difference: 'diferencia',
    margin: 'margen',
  },
  drift: {
    title: 'Comparación con el registro',
    'same bytes': (record) => `Bytes idénticos a los registrados en ${record}.`,
    equivalent: (record, engine) =>
      `Ningún indicador se aparta del registro ${record}, generado por ${engine}, más allá de su margen.`,
    changed: (record, engine) => `Hay indicadores que cambiaron desde que ${engine} generó ${record}:`,
    inconclusive: (record, engine) =>
      `Con tan pocas replicaciones o márgenes tan estrechos no se puede decir si hay cambios desde que ${engine} generó ${record}:`,
    stale: (record) => `El modelo se editó después de generar ${record}. Desde entonces:`,
    'not recorded': (file) =>
      `Aún no hay registro. Para comparar los próximos valores con los de hoy: ensaio check --record ${file}`,
    missing: (record, file) => `${record} es obligatorio y no existe. Para crearlo: ensaio check --record ${file}`,
    recorded: (record) => `Registrado en ${record}.`,
    before: (record) => `Antes, ${record} tenía otros valores:`,
    unrepeatable:
      'El mismo programa con los mismos archivos generó otros bytes. Eso no debería ocurrir: ¿alguna regla de enrutamiento propia no es reproducible?',
    accept: (file) => `Si los nuevos valores son correctos, regístrelos: ensaio check --record ${file}`,
    within: (count) => `Otros indicadores dentro de su margen: ${count}.`,
    same: (count) => `Indicadores iguales: ${count}.`,
    test: ({ replications, interval, level }) =>
      `Comparación pareada en ${replications}, intervalos al ${interval}. Equivalente: dos pruebas t unilaterales al ${level}. ` +
      `Cambió: más allá del margen, al ${level} para todos los indicadores en conjunto (Holm).`,
    more: (count) => `… y ${count} más; --format json los trae todos.`,
  },
  verdicts: {
    same: 'igual',
    equivalent: 'equivalente',
    changed: 'cambió',
    inconclusive: 'no concluyente',
    gone: 'ahora sin datos',
    new: 'nuevo',
  },
  figures: {
    difference: (kpi) => `${kpi}: plan menos situación actual`,
    score: 'Parte de los resultados clave alcanzados',
    spend: 'Gasto',
  },
  rehearsed: (replications, seed) => `${replications}, semilla ${seed}.`,
  notes: {
    gate: (left, right, verdict) => `${verdict}: ${left} contra ${right}`,
    figure: (figure, recorded, now, difference) => `${figure}: ${recorded}, ahora ${now} (${difference})`,
    title: { gate: 'Criterio', drift: 'Desvío' },
  },
};
