/** A check as JUnit XML, which most CI systems read: a suite a file, a case a gate and one for the figures. */
import type { Note } from './notes.ts';

export function junit(notes: readonly Note[]): string {
  const suites = [...new Set(notes.map(({ file }) => file))].map((file) => {
    const own = notes.filter((note) => note.file === file);
    return [`  <testsuite ${attributes({ name: file, ...counts(own) })}>`, ...own.map(testcase), '  </testsuite>'];
  });
  const head = `<testsuites ${attributes({ name: 'ensaio check', ...counts(notes) })}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.flat(), '</testsuites>', ''].join('\n');
}

function counts(notes: readonly Note[]): Record<string, number> {
  return {
    tests: notes.length,
    failures: notes.filter(({ outcome }) => outcome !== 'passed').length,
    errors: 0,
    skipped: notes.filter(isSkipped).length,
  };
}

function testcase(note: Note): string {
  const { file, line, title, outcome, message } = note;
  const head = `    <testcase ${attributes({ name: title, classname: file, file, line })}`;
  if (outcome !== 'passed') {
    const [first] = message.split('\n');
    const failure = `<failure ${attributes({ type: outcome, message: first! })}>${escaped(message)}</failure>`;
    return `${head}>${failure}</testcase>`;
  }
  return isSkipped(note) ? `${head}><skipped ${attributes({ message })}/></testcase>` : `${head}/>`;
}

function isSkipped({ skipped, outcome }: Note): boolean {
  return skipped && outcome === 'passed';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ');
}

/** XML knows no control characters and no halves of characters, not even written as numbers. */
function escaped(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
