/** A position in PHP code, moving over the gaps between the entries of an array. */
export interface Cursor {
  readonly code: string
  at: number
}

const blanks = /\s*/y
const inlineBlanks = /[ \t]*/y
const lineComment = /(?:\/\/|#(?!\[))[^\n]*/y
const blockComment = /\/\*[^\n]*?\*\//y

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const text = pattern.exec(cursor.code)?.[0] ?? ''
  cursor.at += text.length
  return text
}

/** The comment that begins here, without blanks at its end; '' without a comment or for several lines. */
function takeComment(cursor: Cursor): string {
  const sign = cursor.code.charAt(cursor.at)
  if (sign !== '/' && sign !== '#') return ''
  return (take(cursor, lineComment) || take(cursor, blockComment)).trimEnd()
}

/** The comment on the rest of the line; '' without one. */
export function takeLineEnd(cursor: Cursor): string {
  take(cursor, inlineBlanks)
  return takeComment(cursor)
}

const none: readonly string[] = []

/** Passes over the comments on lines of their own. */
export function takeComments(cursor: Cursor): readonly string[] {
  let comments: string[] | undefined
  for (;;) {
    take(cursor, blanks)
    const comment = takeComment(cursor)
    if (comment === '') return comments ?? none
    comments ??= []
    comments.push(comment)
  }
}

/**
 * Passes over the end of an entry and returns the comment on its line, '' without one. Undefined where neither `,` nor `]`
 * follows, or two comments do.
 */
export function takeEntryEnd(cursor: Cursor): string | undefined {
  const before = takeLineEnd(cursor)
  take(cursor, blanks)
  if (!cursor.code.startsWith(',', cursor.at))
    return cursor.code.startsWith(']', cursor.at) ? before : undefined
  cursor.at += 1
  const behind = takeLineEnd(cursor)
  return before === '' || behind === '' ? before + behind : undefined
}
