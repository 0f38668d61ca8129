/** What a browser lets a page do: run the one script and use the one style sheet that are in it, and load nothing. */
import { createHash } from 'node:crypto';

/**
 * Content Security Policy, level 3. Without `unsafe-eval` no text becomes code, which is why charts are drawn by an
 * interpreter of their expressions.
 * @param script and style exactly as they stand between their tags
 */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
