/** Whose line is whose, once for several pictures. */
import { element, type Html } from './html.ts';

export interface Look {
  readonly label: string;
  readonly colour: string;
  readonly isQuiet?: boolean;
}

export function legendHtml(looks: readonly Look[]): Html {
  return element(
    'ul',
    { class: 'legend' },
    looks.map(({ label, colour, isQuiet }) =>
      element(
        'li',
        {},
        element(
          'svg',
          { class: 'swatch', viewBox: '0 0 24 10', 'aria-hidden': 'true' },
          element('line', {
            ...{ x1: 1, x2: 23, y1: 5, y2: 5, 'stroke-width': 3 },
            class: `look-${colour.slice(1)}`,
            'stroke-dasharray': isQuiet ? '5 3' : null,
          }),
        ),
        ` ${label}`,
      ),
    ),
  );
}
