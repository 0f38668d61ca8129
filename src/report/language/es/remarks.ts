import type { RemarkId } from '../../../metrics/remark.ts';

export const remarks: Readonly<Record<RemarkId, string>> = {
  'precision not reached':
    'no se alcanzó la precisión pedida con las replicaciones permitidas (indicador: {metric:kpi})',

  'service level g0': 'g0 = atendidos dentro de T / atendidos, T = {within:span}',
  'service level g1': 'g1 = atendidos dentro de T / (ofrecidos − abandonados dentro de T), T = {within:span}',
  'service level g2': 'g2 = (atendidos dentro de T + abandonados dentro de T) / ofrecidos, T = {within:span}',
  'service level g2 short':
    'g2 = (atendidos dentro de T + abandonados dentro de {short:span}) / ofrecidos, T = {within:span}',
  'service level g3': 'g3 = atendidos dentro de T / ofrecidos, T = {within:span}',

  'load exceeds agents': 'en {exceeded} de {intervals} intervalos la carga supera la capacidad de los agentes',
  'formula is steady':
    'la fórmula toma cada intervalo por separado, en régimen estable; en la simulación, la cola pasa de un intervalo al siguiente',
  'formula skips the unstaffed': 'deja fuera los intervalos sin agentes',
  'formula knows no busy days': 'no considera días más cargados ni más tranquilos',
  'formula is exponential': 'supone exponenciales el tiempo de atención y la paciencia',
  'formula takes contacts as alike': 'trata todos los contactos como iguales, por sus promedios',
  'formula takes agents as skilled': 'deja que cualquier agente atienda cualquier contacto',
  'formula takes agents as fast': 'trata a todos los agentes como igual de rápidos',
  'formula knows no lines': 'no considera el límite de líneas',
  'formula knows no returns': 'deja fuera a quienes vuelven: reintentos, contactos repetidos y reclamos de respuesta',
  'formula knows nobody leaving': 'no considera a quienes buscan otra vía en lugar de esperar',
  'formula knows no callbacks': 'no considera devoluciones de llamada',
  'formula knows no transfers': 'no considera transferencias',
  'formula knows no interruptions': 'supone que ninguna atención se interrumpe',
  'formula knows no shared lines': 'no considera líneas compartidas entre canales',
  'formula knows no journeys': 'deja fuera la ayuda que necesitan las compras',
  'formula knows no customers': 'no considera clientes que se van',
  'formula takes agents as there': 'supone presentes a todos los agentes programados, y a todos iguales',
  'formula knows no priorities': 'no considera prioridades',
  'formula skips the recorded': 'deja fuera las llegadas grabadas',
  'formula knows one service level': 'aplica a todos los canales el nivel de servicio de {channel}',
  'formula is exact': 'solo por azar, pues aquí la fórmula es exacta',

  'one replication':
    '1 replicación es poco: los intervalos quedan anchos y las proporciones de replicaciones, imprecisas',
  'few replications':
    '{replications} replicaciones son pocas: los intervalos quedan anchos y las proporciones de replicaciones, imprecisas',
  'never any data': '`{result}`, de {file}, no tiene datos en ninguna replicación: no se sabe nada al respecto',
  'data missing':
    '`{result}`, de {file}, no tiene datos en {without} de {replications} replicaciones: la probabilidad se calcula sobre las demás',
  'still open':
    '`{result}`, de {file}: tras {replications} replicaciones aún no se sabe con certeza si se alcanzará o no',
  'no best by key results':
    'no se eligió ningún plan como el mejor: la replicación {replication} de {file} no tiene datos sobre los resultados clave',
  'no best by a metric':
    'no se eligió ningún plan como el mejor: la replicación {replication} de {file} no tiene datos del indicador de comparación ({metric:kpi})',

  'no owner': 'sin responsable',
  'no cost': 'sin costo',
  'no evidence': 'sin evidencia',
  'objective without owner': 'el objetivo “{objective}” no tiene responsable',
  'step without owner': 'el paso {step} no tiene responsable',
  'step without cost': 'el paso {step} no tiene costo',
  'step without evidence': 'el paso {step} no tiene evidencia',
  'no review': 'no hay ninguna revisión programada',
};
