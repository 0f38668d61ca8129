const SENTENCES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias (*name) cannot carry an anchor or a tag',
  BAD_ALIAS: 'an anchor or alias has a name that YAML does not allow',
  BAD_COLLECTION_TYPE: 'the tag does not fit the value beside it',
  BAD_DIRECTIVE: 'directives (%) are not used in these documents',
  BAD_DQ_ESCAPE: 'the text in double quotes has an unknown escape after a backslash',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
  BAD_PROP_ORDER: 'anchors and tags come after the mark of the list or mapping',
  BAD_SCALAR_START: 'a value cannot begin with this character: put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a mapping begins inside another value: check the indentation, or quote a text that holds ": "',
  BLOCK_IN_FLOW: 'inside brackets or braces, lists and mappings are written with brackets and braces too',
  DUPLICATE_KEY: 'a key is written twice here: keep one',
  IMPOSSIBLE: 'this is not YAML',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'something is not closed or separated here: look for a missing quote, comma, colon or bracket',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line with its colon: look for a missing ":" or a wrong indentation',
  MULTIPLE_ANCHORS: 'a value can have one anchor only',
  MULTIPLE_DOCS: 'the file holds several documents separated by ---: keep one',
  MULTIPLE_TAGS: 'a value can have one tag only',
  NON_STRING_KEY: 'a key must be a word',
  RESOURCE_EXHAUSTION: 'the document is nested too deep to be read',
  TAB_AS_INDENT: 'a tab is used for indentation: YAML indents with spaces',
  TAG_RESOLVE_FAILED: 'tags (!name) are not read in these documents: write the plain value',
  UNEXPECTED_TOKEN: 'this does not fit here: check the indentation, the dashes and the colons',
};

/** A plain sentence for a syntax error of the YAML library. */
export function syntaxMessage(code: string, original: string): string {
  return SENTENCES[code] ?? original.split('\n')[0];
}
