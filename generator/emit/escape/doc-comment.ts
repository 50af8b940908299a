/** What a documentation comment says: text of a page, and the generator's own tags below it. */
export interface Doc {
  readonly text: string
  readonly tags: readonly DocTag[]
  /** A short piece of TypeScript. */
  readonly example?: string
}

export interface DocTag {
  readonly name: 'deprecated' | 'see' | 'default'
  readonly text: string
}

/**
 * Text of a page as a documentation comment, on one line where it has one line; an empty text gives an empty string.
 *
 * Nothing in the text can end the comment, begin a tag, or hide from a reader. Line ends of every kind, `<br/>`
 * included, begin a new line of the comment.
 */
export function docComment(doc: Doc | string): string {
  const lines =
    typeof doc === 'string'
      ? docLines(doc)
      : [...docLines(doc.text), ...doc.tags.map(tagLine), ...exampleLines(doc.example)]
  const [first] = lines
  if (first === undefined) return ''
  if (lines.length === 1) return `/** ${first} */`
  return `/**\n${lines.map(line => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */`
}

/** Text as harmless lines of a documentation comment, without empty lines at both ends. */
export function docLines(text: string): readonly string[] {
  if (plainText.test(text)) return [text]
  const lines = text.split(lineEnds).map(visibleText)
  while (lines.length > 0 && lines[0] === '') lines.shift()
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  return lines
}

function tagLine(tag: DocTag): string {
  return `@${tag.name} ${visibleText(tag.text.split(lineEnds).join(' '))}`.trimEnd()
}

/** Code stays code: in its literals `*\/` and `\@` are what they are without the backslash. */
function exampleLines(code: string | undefined): readonly string[] {
  if (code === undefined) return []
  const lines = code.split('\n').map(line => `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`)
  return ['@example', '```ts', ...lines, '```']
}

/** Most cells of tables: ideographs, full-width punctuation, letters, digits. */
const plainText = /^[\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002\w`]+$/

const lineEnds = /\r\n|[\n\r\u2028\u2029\u0085]|<br ?\/?>/

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

function visibleText(line: string): string {
  const visible = line.replaceAll('\t', ' ').replace(invisible, '').trim().replaceAll('*/', '*\\/')
  // A page's own at-sign would be read as a tag, sometimes even within a line; those of addresses never are.
  return visible.replace(/(?<!\w)@/g, '\\@')
}
