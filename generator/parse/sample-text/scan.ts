/** A place in PHP code that is read from left to right. */
export interface Scanner {
  readonly code: string
  at: number
}

const blank = /\s*/y
const inlineBlank = /[ \t]*/y
const lineComment = /(?:\/\/|#(?!\[))[^\n]*/y
const blockComment = /\/\*[^\n]*?\*\//y
const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/sy

function take(scanner: Scanner, pattern: RegExp): string {
  pattern.lastIndex = scanner.at
  const text = pattern.exec(scanner.code)?.[0] ?? ''
  scanner.at += text.length
  return text
}

/** Passes over blanks and line ends. */
export function skipBlanks(scanner: Scanner): void {
  take(scanner, blank)
}

/** Passes over blanks up to the end of the line. */
export function skipInlineBlanks(scanner: Scanner): void {
  take(scanner, inlineBlank)
}

/** The comment that begins here, without blanks at its end; '' where there is none. One of several lines is none. */
export function takeComment(scanner: Scanner): string {
  return (take(scanner, lineComment) || take(scanner, blockComment)).trimEnd()
}

/** Whether the text begins here; passes over it. */
export function takeText(scanner: Scanner, text: string): boolean {
  if (!scanner.code.startsWith(text, scanner.at)) return false
  scanner.at += text.length
  return true
}

/** What a pattern with the flag `y` finds here. */
export function takePattern(scanner: Scanner, pattern: RegExp): string {
  return take(scanner, pattern)
}

const opening = '([{'
const closing = ')]}'

/**
 * The text of one expression, to the `,`, the closing bracket or (where `stopsAtArrow`) the `=>` that ends it. Blanks
 * and comments at its end do not belong to it. Undefined where that cannot be told without a whole PHP parser: here
 * documents, backticks, comments of several lines, a bracket or a string without its end.
 */
export function takeExpression(scanner: Scanner, stopsAtArrow: boolean): string | undefined {
  const start = scanner.at
  let solid = start
  let depth = 0
  while (scanner.at < scanner.code.length) {
    const sign = scanner.code.charAt(scanner.at)
    if (depth === 0 && (sign === ',' || closing.includes(sign))) break
    if (depth === 0 && stopsAtArrow && scanner.code.startsWith('=>', scanner.at)) break
    if (sign === '`' || scanner.code.startsWith('<<<', scanner.at)) return undefined
    if (take(scanner, blank) !== '') continue
    if (takeComment(scanner) !== '') {
      if (solid === start) return undefined
      continue
    }
    if (scanner.code.startsWith('/*', scanner.at)) return undefined
    if (sign === "'" || sign === '"') {
      if (take(scanner, quoted) === '') return undefined
    } else {
      if (opening.includes(sign)) depth += 1
      if (closing.includes(sign)) depth -= 1
      scanner.at += 1
    }
    solid = scanner.at
  }
  if (depth !== 0 || solid === start) return undefined
  scanner.at = solid
  return scanner.code.slice(start, solid)
}
