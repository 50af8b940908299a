import Handlebars from 'handlebars'
import { identifier } from '../escape/identifier.js'
import { phpLiteral } from '../escape/php-literal.js'
import { phpName } from '../escape/php-name.js'
import { sourceLine } from '../escape/source-line.js'
import { stringLiteral } from '../escape/string-literal.js'
import { tableCell } from '../escape/table-cell.js'

function safe(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(text)
}

/** The helpers of the documents' templates: values leave a template only through them, which a test checks. */
export const docsHelpers = {
  /** A line of the page, as written. */
  line: (text: string) => safe(sourceLine(text)),
  /** PHP as written or code from other helpers, of any number of lines. */
  code: (text: string) => safe(text),
  cell: (text: string) => safe(tableCell(text)),
  /** An attribute list without its braces. */
  list: (items: string) => safe(`{${sourceLine(items)}}`),
  php: (value: string | number | boolean | null) => safe(phpLiteral(value)),
  name: (name: string) => safe(phpName(name)),
  /** In TypeScript. */
  str: (value: string) => safe(stringLiteral(value)),
  ident: (name: string) => safe(identifier(name)),
  hashes: (count: number) => safe('#'.repeat(count)),
  colons: (count: number) => safe(':'.repeat(count)),
  fence: (count: number) => safe('`'.repeat(count)),
  blanks: (count: number) => safe(' '.repeat(count)),
} as const
