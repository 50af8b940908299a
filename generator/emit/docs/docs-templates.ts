import Handlebars from 'handlebars'
import { phpLiteral } from '../escape/php-literal.js'
import { phpName } from '../escape/php-name.js'
import { sourceLine } from '../escape/source-line.js'
import { tableCell } from '../escape/table-cell.js'

function safe(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(text)
}

/** The only ways for a value to leave a template of the documents; a test refuses every other. */
export const docsHelpers = {
  /** A line of the page's own Markdown or code, as written. */
  line: (text: string) => safe(sourceLine(text)),
  /** PHP as written, of one or more lines. */
  code: (text: string) => safe(text),
  cell: (text: string) => safe(tableCell(text)),
  /** An attribute list without its braces. */
  list: (items: string) => safe(`{${sourceLine(items)}}`),
  php: (value: string | number | boolean | null) => safe(phpLiteral(value)),
  name: (name: string) => safe(phpName(name)),
  hashes: (count: number) => safe('#'.repeat(count)),
  colons: (count: number) => safe(':'.repeat(count)),
  fence: (count: number) => safe('`'.repeat(count)),
  blanks: (count: number) => safe(' '.repeat(count)),
} as const
