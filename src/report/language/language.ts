/** The languages that results are told in. Keys, ids and files stay as they are in all of them. */
export const LANGUAGES = ['en', 'pt-BR', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
