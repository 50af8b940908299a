import { stringify } from 'yaml'
import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { Glossary } from './glossary.js'

const head = `# The English of the pages: Chinese text, then English text. docs/translation.md says how to work with it.
# \`pagewright terms\` sorts the file, and lists what is missing and what no page uses.
`

/** A glossary as its file: sorted by code unit, an entry on one line, texts of several lines in quotes. */
export function writeGlossary({ terms, sentences }: Glossary): string {
  return `${head}terms:\n${entries(terms)}sentences:\n${entries(sentences)}`
}

function entries(part: ReadonlyMap<string, string>): string {
  return [...part]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([chinese, english]) => `  ${scalar(chinese)}: ${scalar(english)}\n`)
    .join('')
}

/** A text on one line: plain where YAML allows it, else in quotes. */
function scalar(text: string): string {
  const plain = /[^\P{C}]|[\\\u2028\u2029]|^\s|\s$/u.test(text)
    ? undefined
    : stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd()
  return plain === undefined || plain.includes('\n') || plain.length > 1000 ? JSON.stringify(text) : plain
}
