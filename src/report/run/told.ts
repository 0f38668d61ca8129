/**
 * What readers who hear a chart are told. Marks that only add to others (bands, whiskers, rims) are passed over; each of
 * the others is told by the fields that its tooltip shows.
 */

/** Of a mark that adds nothing to hear. */
export const UNHEARD = { aria: false } as const;

export const TOLD = { field: 'told', type: 'nominal' } as const;

/** Puts fields of ours, one after the other, into the one that `TOLD` names. */
export function tell(...fields: readonly string[]) {
  return [{ calculate: fields.map((field) => `datum.${field}`).join(" + ', ' + "), as: TOLD.field }];
}
