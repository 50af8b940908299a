import { identifier } from '../escape/identifier.js'
import { phpLiteral } from '../escape/php-literal.js'
import { phpName } from '../escape/php-name.js'
import { sourceLine } from '../escape/source-line.js'
import { stringLiteral } from '../escape/string-literal.js'
import { tableCell } from '../escape/table-cell.js'

/** The helpers of the documents' templates: values leave a template only through them, which a test checks. */
export const docsHelpers = {
  /** A line of the page, as written. */
  line: (text: string) => sourceLine(text),
  /** PHP as written or code from other helpers, of any number of lines. */
  code: (text: string) => text,
  cell: (text: string) => tableCell(text),
  /** An attribute list without its braces. */
  list: (items: string) => `{${sourceLine(items)}}`,
  php: (value: string | number | boolean | null) => phpLiteral(value),
  name: (name: string) => phpName(name),
  /** In TypeScript. */
  str: (value: string) => stringLiteral(value),
  ident: (name: string) => identifier(name),
  hashes: (count: number) => '#'.repeat(count),
  colons: (count: number) => ':'.repeat(count),
  fence: (count: number) => '`'.repeat(count),
  blanks: (count: number) => ' '.repeat(count),
} as const
