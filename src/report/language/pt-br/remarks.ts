import type { RemarkId } from '../../../metrics/remark.ts';

export const remarks: Readonly<Record<RemarkId, string>> = {
  'precision not reached':
    'a precisão pedida não foi alcançada com as replicações permitidas (indicador: {metric:kpi})',

  'service level g0': 'g0 = atendidos dentro de T / atendidos, T = {within:span}',
  'service level g1': 'g1 = atendidos dentro de T / (oferecidos − abandonados dentro de T), T = {within:span}',
  'service level g2': 'g2 = (atendidos dentro de T + abandonados dentro de T) / oferecidos, T = {within:span}',
  'service level g2 short':
    'g2 = (atendidos dentro de T + abandonados dentro de {short:span}) / oferecidos, T = {within:span}',
  'service level g3': 'g3 = atendidos dentro de T / oferecidos, T = {within:span}',

  'load exceeds agents': 'em {exceeded} de {intervals} intervalos a carga supera a capacidade dos agentes',
  'formula is steady':
    'a fórmula trata cada intervalo isoladamente, em regime estável; na simulação, a fila passa de um intervalo ao outro',
  'formula skips the unstaffed': 'deixa de fora os intervalos sem agentes',
  'formula knows no busy days': 'não considera dias mais cheios nem mais calmos',
  'formula is exponential': 'supõe exponenciais o tempo de atendimento e a paciência',
  'formula takes contacts as alike': 'trata todos os contatos como iguais, pelas médias',
  'formula takes agents as skilled': 'deixa qualquer agente atender qualquer contato',
  'formula takes agents as fast': 'trata todos os agentes como igualmente rápidos',
  'formula knows no lines': 'não considera o limite de linhas',
  'formula knows no returns': 'deixa de fora quem volta: rediscagens, contatos repetidos e cobranças de resposta',
  'formula knows nobody leaving': 'não considera quem busca outro caminho em vez de esperar',
  'formula knows no callbacks': 'não considera retornos de chamada',
  'formula knows no transfers': 'não considera transferências',
  'formula knows no interruptions': 'supõe que nenhum atendimento é interrompido',
  'formula knows no shared lines': 'não considera linhas compartilhadas entre canais',
  'formula knows no journeys': 'deixa de fora a ajuda de que as compras precisam',
  'formula knows no customers': 'não considera clientes que saem da base',
  'formula takes agents as there': 'supõe presentes todos os agentes escalados, e todos iguais',
  'formula knows no priorities': 'não considera prioridades',
  'formula skips the recorded': 'deixa de fora as chegadas gravadas',
  'formula knows one service level': 'aplica a todos os canais o nível de serviço de {channel}',
  'formula is exact': 'só pelo acaso, pois aqui a fórmula é exata',

  'one replication': '1 replicação é pouco: os intervalos ficam largos, e as proporções de replicações, imprecisas',
  'few replications':
    '{replications} replicações são poucas: os intervalos ficam largos, e as proporções de replicações, imprecisas',
  'never any data': '`{result}`, de {file}, não tem dados em nenhuma replicação: nada se sabe a respeito',
  'data missing':
    '`{result}`, de {file}, não tem dados em {without} de {replications} replicações: a probabilidade é calculada sobre as demais',
  'still open':
    '`{result}`, de {file}: após {replications} replicações, ainda não se sabe ao certo se será atingido ou não',
  'no best by key results':
    'nenhum plano foi escolhido como o melhor: a replicação {replication} de {file} não tem dados sobre os resultados-chave',
  'no best by a metric':
    'nenhum plano foi escolhido como o melhor: a replicação {replication} de {file} não tem dados do indicador de comparação ({metric:kpi})',

  'no owner': 'sem responsável',
  'no cost': 'sem custo',
  'no evidence': 'sem evidência',
  'objective without owner': 'o objetivo “{objective}” não tem responsável',
  'step without owner': 'a etapa {step} não tem responsável',
  'step without cost': 'a etapa {step} não tem custo',
  'step without evidence': 'a etapa {step} não tem evidência',
  'no review': 'nenhuma revisão está marcada',
};
