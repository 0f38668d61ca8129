/** The answer in a few sentences: the first as the headline, as far as its first stop. */
import { element, fragment, type Html } from './html.ts';

/** Characters from which a headline is set smaller. */
const LONG = 90;

/** @param rest where the rest of the first sentence goes: on with it, or behind what is more to the point */
export function answerHtml(sentences: readonly string[], rest: 'next' | 'last' = 'next'): Html {
  const [first = '', ...others] = sentences;
  const stop = first.indexOf('; ');
  const headline = (stop < 0 ? first : first.slice(0, stop)).replace(/\.$/, '');
  const more = stop < 0 ? [] : [capital(first.slice(stop + 2))];
  const said = rest === 'next' ? [...more, ...others] : [...others, ...more];
  return fragment(
    element('h1', { class: headline.length > LONG ? 'long' : null }, headline),
    said.map((sentence, i) => element('p', { class: i === 0 ? 'lead' : 'note' }, sentence)),
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
