import fc from 'fast-check'

const pieces = [
  '*/',
  '/*',
  '//',
  "'",
  '"',
  '`',
  '${',
  '}',
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '</script>',
  '<!--',
  '{{',
  '}}',
  '{{{raw}}}',
  '__proto__',
  'constructor',
  '@deprecated',
  '<br/>',
  '$n',
  '$&',
  '中文',
  '😀',
  ' ',
  ';',
  ':',
  '-',
  '.',
  '1',
]

/** Text that tries to break out of literals, comments, lines and templates. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map(parts => parts.join(''))
