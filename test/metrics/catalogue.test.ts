import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/catalogue.ts';

const LANGUAGES = ['en', 'pt-BR', 'es'] as const;
const UNITS = ['fraction', 'seconds', 'hours', 'count', 'agents', 'money', 'score', 'ratio'];
const byId = new Map(metrics.map((metric) => [metric.id, metric]));

describe('the catalogue of KPIs', () => {
  it('names each metric once', () => {
    expect(byId.size).toBe(metrics.length);
    for (const { id } of metrics) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it.each(metrics)('$id has a label, a definition, a formula, a unit, a direction and scopes', (metric) => {
    for (const language of LANGUAGES) {
      expect(metric.label[language].trim()).not.toBe('');
      expect(metric.definition[language]).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
    }
    expect(metric.formula.trim()).not.toBe('');
    expect(UNITS).toContain(metric.unit);
    expect(['higher', 'lower', 'neither']).toContain(metric.better);
    expect(metric.scopes.length).toBeGreaterThan(0);
    expect(new Set(metric.scopes).size).toBe(metric.scopes.length);
  });

  it.each(metrics)('$id is defined in three languages, not in one copied', ({ definition }) => {
    expect(new Set(LANGUAGES.map((language) => definition[language])).size).toBe(3);
  });

  it('gives no two metrics the same label in any language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(metrics.map(({ label }) => label[language])).size).toBe(metrics.length);
    }
  });

  it.each(metrics)('$id can be made in every scope it names, and in no other', (metric) => {
    const { scopes, ofContacts, ofTeams, ofJourneys, ofCustomers, ofIntents, quantile } = metric;
    const makers = [ofContacts, ofTeams, ofJourneys, ofCustomers, ofIntents, quantile].filter(
      (way) => way !== undefined,
    );
    expect(makers.length).toBeGreaterThan(0);
    const ofParts = ofContacts !== undefined || quantile !== undefined;
    if (!ofParts) for (const kind of ['channel', 'intent'] as const) expect(scopes).not.toContain(kind);
    if (quantile !== undefined) expect(scopes).not.toContain('intent');
    for (const kind of ['team', 'site'] as const) expect(scopes.includes(kind)).toBe(ofTeams !== undefined);
    expect(scopes.includes('journey')).toBe(ofJourneys !== undefined);
    expect(scopes.includes('customers')).toBe(ofCustomers !== undefined);
  });

  it('gives by interval only what the bins of contacts and teams hold', () => {
    for (const { ofContacts, ofTeams, quantile, wholeRun, id } of metrics) {
      const inBins = ofContacts !== undefined || ofTeams !== undefined || quantile !== undefined;
      expect([id, inBins || wholeRun === true]).toEqual([id, true]);
    }
  });

  it('says "better" where planners do', () => {
    const direction = (id: string): string | undefined => byId.get(id)?.better;
    for (const id of ['service_level', 'service_level_g0', 'service_level_g3']) expect(direction(id)).toBe('higher');
    for (const id of ['average_speed_of_answer', 'abandonment_rate', 'blocking_rate', 'wait_p90', 'mean_queue']) {
      expect(direction(id)).toBe('lower');
    }
    for (const id of ['offered', 'handled', 'occupancy', 'mean_on_duty']) expect(direction(id)).toBe('neither');
  });

  it("keeps the field's words in Portuguese", () => {
    const portuguese = (id: string): string | undefined => byId.get(id)?.label['pt-BR'];
    expect(portuguese('average_speed_of_answer')).toContain('TME');
    expect(portuguese('average_handle_time')).toContain('TMA');
    expect(portuguese('abandonment_rate')).toBe('Taxa de abandono');
    expect(portuguese('service_level')).toBe('Nível de serviço');
    expect(portuguese('occupancy')).toBe('Ocupação');
    expect(portuguese('containment')).toContain('Retenção');
    expect(portuguese('first_contact_resolution')).toContain('FCR');
    expect(portuguese('first_response_p50')).toContain('TPR');
    expect(portuguese('fairness_of_work')).toContain('Distribuição equitativa');
  });
});
