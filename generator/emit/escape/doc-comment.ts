import { identifier } from './identifier.js'

/** A documentation comment: text of a page, and below it the generator's own tags. */
export interface Doc {
  readonly text: string
  readonly tags: readonly DocTag[]
  /** The class of the errors, the name of the type of their codes, and what to say of a link to it. */
  readonly throws?: {
    readonly type: string
    readonly codes: string
    readonly said: (codes: string) => string
  }
  /** A short piece of TypeScript. */
  readonly example?: string
}

export interface DocTag {
  readonly name: 'deprecated' | 'see' | 'default'
  readonly text: string
}

/**
 * Text of a page as a documentation comment; an empty text gives an empty string.
 *
 * Nothing in the text can end the comment, begin a tag or hide from a reader. Every line end and `<br/>` begins a new line.
 */
export function docComment(doc: Doc | string): string {
  const lines =
    typeof doc === 'string'
      ? docLines(doc)
      : [
          ...docLines(doc.text),
          ...doc.tags.map(tagLine),
          ...throwsLines(doc.throws),
          ...exampleLines(doc.example),
        ]
  return lines.length === 0 ? '' : commentOf(lines, '')
}

/** Harmless lines, at least one, as a documentation comment; `indent` stands before each of its own. */
export function commentOf(lines: readonly string[], indent: string): string {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`
  const inner = lines.map(line => `${indent}${line === '' ? ' *' : ` * ${line}`}\n`).join('')
  return `${indent}/**\n${inner}${indent} */`
}

/** Text as harmless lines of a comment, without empty lines at both ends. */
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

function throwsLines(throws: Doc['throws']): readonly string[] {
  if (throws === undefined) return []
  return [`@throws {${identifier(throws.type)}} ${throws.said(`{@link ${identifier(throws.codes)}}`)}`]
}

/** Code keeps its meaning: in its literals a backslash before `/` or `@` changes nothing. */
function exampleLines(code: string | undefined): readonly string[] {
  if (code === undefined) return []
  const lines = code.split('\n').map(line => `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`)
  return ['@example', '```ts', ...lines, '```']
}

/** Most cells of tables: ideographs, full-width punctuation, letters, digits. */
const plainText = /^[\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002\w`]+$/

const lineEnds = /\r\n|[\n\r\u2028\u2029\u0085]|<br ?\/?>/

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Lines without what may hide, end a comment or begin a tag, such as most with code and ASCII marks. */
const plainLine =
  /^[\w`!"#$%&'()+,.:;<=>?[\]^{|}~\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002-][\w `!"#$%&'()+,.:;<=>?[\]^{|}~\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002-]*$/

function visibleText(line: string): string {
  if (plainLine.test(line)) return line.endsWith(' ') ? line.trimEnd() : line
  const visible = line.replaceAll('\t', ' ').replace(invisible, '').trim().replaceAll('*/', '*\\/')
  // Tools read an at-sign as a tag, sometimes even within a line, but never the one of an address.
  return visible.replace(/(?<!\w)@/g, '\\@')
}
