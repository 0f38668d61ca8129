/** HTML made of elements: whatever is no element already is text, and is escaped on its way in. There is no other way in. */
import { printable } from '../text-width.ts';

/** HTML that is sound already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | readonly Content[];

/** An attribute of null or false is left out, one of true has no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const VOID = new Set(['meta', 'input', 'br', 'col', 'rect', 'line', 'circle', 'path']);

export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Html {
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return new Html(VOID.has(name) ? open.replace(/>$/, '/>') : `${open}${contentHtml(content)}</${name}>`);
}

/** Several elements without one around them. */
export function fragment(...content: readonly Content[]): Html {
  return new Html(contentHtml(content));
}

/** Text as it stands between tags and inside of quoted attributes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Plain data for a script to read. `<` is written so that no text in it can end the element, nor open a comment; the two
 * line ends that only JSON takes as characters likewise.
 */
export function dataElement(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Html(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}

function attribute([name, value]: readonly [string, string | number | boolean | null]): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function contentHtml(content: Content): string {
  if (content === null) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(contentHtml).join('');
  return escaped(String(content));
}
