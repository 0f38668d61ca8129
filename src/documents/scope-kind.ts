/** What a KPI may be asked of: the whole center or a part of it. */
export type ScopeKind = 'whole' | 'channel' | 'intent' | 'team' | 'site' | 'journey' | 'customers';
