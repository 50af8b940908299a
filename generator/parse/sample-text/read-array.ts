import type { PhpArray, PhpEntry, PhpValue } from './php-value.js'
import { readLiteral } from './read-literal.js'
import type { Scanner } from './scan.js'
import { skipBlanks, skipInlineBlanks, takeComment, takeExpression, takePattern, takeText } from './scan.js'

/** As deep as values are read elsewhere; keeps the recursion bounded. */
const deepest = 100

/**
 * Reads the array that begins with `[` at the scanner's place, and leaves the scanner behind its `]`. Undefined where
 * something in it could not be written again as it was: a comment in the middle of an entry, a here document.
 */
export function readArray(scanner: Scanner, depth = 0): PhpArray | undefined {
  if (depth > deepest || !takeText(scanner, '[')) return undefined
  skipInlineBlanks(scanner)
  const comment = takeComment(scanner)
  const entries: PhpEntry[] = []
  for (;;) {
    const comments = readComments(scanner)
    if (takeText(scanner, ']')) {
      const opened = comment === '' ? {} : { comment }
      return { kind: 'php-array', before: '', after: '', entries, ...opened, endComments: comments }
    }
    const entry = readEntry(scanner, comments, depth)
    if (entry === undefined) return undefined
    entries.push(entry)
  }
}

function readComments(scanner: Scanner): readonly string[] {
  const comments: string[] = []
  for (;;) {
    skipBlanks(scanner)
    const comment = takeComment(scanner)
    if (comment === '') return comments
    comments.push(comment)
  }
}

function readEntry(scanner: Scanner, comments: readonly string[], depth: number): PhpEntry | undefined {
  const first = readValue(scanner, true, depth)
  if (first === undefined) return undefined
  const arrow = isNext(scanner, '=>')
  if (arrow && first.kind === 'php-array') return undefined
  const value = arrow ? readValue(scanner, false, depth) : first
  if (value === undefined) return undefined
  const comment = readEnd(scanner)
  if (comment === undefined) return undefined
  return {
    kind: 'php-entry',
    ...(arrow && first.kind !== 'php-array' ? { key: first } : {}),
    value,
    comments,
    ...(comment === '' ? {} : { comment }),
  }
}

/** Passes over blanks and the text, if it is next. */
function isNext(scanner: Scanner, text: string): boolean {
  const start = scanner.at
  skipBlanks(scanner)
  if (!takeText(scanner, text)) {
    scanner.at = start
    return false
  }
  skipBlanks(scanner)
  return true
}

/** The end of an entry with the comment on its line; undefined where neither `,` nor `]` follows, or two comments. */
function readEnd(scanner: Scanner): string | undefined {
  skipInlineBlanks(scanner)
  const before = takeComment(scanner)
  skipBlanks(scanner)
  if (!takeText(scanner, ',')) return scanner.code.startsWith(']', scanner.at) ? before : undefined
  skipInlineBlanks(scanner)
  const behind = takeComment(scanner)
  return before === '' || behind === '' ? before + behind : undefined
}

function readValue(scanner: Scanner, stopsAtArrow: boolean, depth: number): PhpValue | undefined {
  const start = scanner.at
  const array = readWrapped(scanner, depth)
  if (array !== undefined && endsHere(scanner)) return array
  scanner.at = start
  const text = takeExpression(scanner, stopsAtArrow)
  return text === undefined ? undefined : readLiteral(text)
}

/** Whether what was read is the whole value: nothing is added to it. */
function endsHere(scanner: Scanner): boolean {
  const rest = /^\s*(?:[,\])]|\/\/|#|\/\*)/.exec(scanner.code.slice(scanner.at, scanner.at + 200))
  return rest !== null
}

const cast = /\(object\)[ \t]*(?=\[)/y
const call = /\\?[A-Za-z_][\w\\]*\((?=\[)/y

/** An array, alone, cast to an object, or as the first argument of a function. */
function readWrapped(scanner: Scanner, depth: number): PhpArray | undefined {
  if (takePattern(scanner, cast) !== '') {
    const array = readArray(scanner, depth + 1)
    return array === undefined ? undefined : { ...array, before: '(object) ' }
  }
  const before = takePattern(scanner, call)
  const array = readArray(scanner, depth + 1)
  if (before === '' || array === undefined) return array
  const after = takePattern(scanner, furtherArguments)
  return after === '' ? undefined : { ...array, before, after: after.replace(/^,\s*/, ', ') }
}

/** The end of a call, with arguments that are constants. */
const furtherArguments = /(?:,\s*[\w\\ |]+)?\)/y
