/** The answer in a few sentences: the first as the headline, as far as its first stop. */
import { element, fragment, type Html } from './html.ts';

export function answerHtml(sentences: readonly string[]): Html {
  const [first = '', ...rest] = sentences;
  const stop = first.indexOf('; ');
  const [headline, more] = stop < 0 ? [first, []] : [first.slice(0, stop), [capital(first.slice(stop + 2))]];
  return fragment(
    element('h1', {}, headline.replace(/\.$/, '')),
    [...rest, ...more].map((sentence, i) => element('p', { class: i === 0 ? 'lead' : 'note' }, sentence)),
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
