import { createHash } from 'node:crypto'
import { ts } from 'ts-morph'

/** One of `parts` equal parts of the code: a sample that is the same on every machine. */
export interface Slice {
  /** From 1 to `parts`. */
  readonly part: number
  readonly parts: number
}

/**
 * The lines of the statements of a module that belong to a slice, as `10-25`.
 *
 * A statement is drawn by its text, so that edits elsewhere in the file leave the sample as it is.
 */
export function sliceRanges(path: string, text: string, { part, parts }: Slice): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  return source.statements
    .filter(statement => lot(path, statement.getText(source)) % parts === part - 1)
    .map(statement => {
      const [first, last] = [statement.getStart(source), statement.getEnd()].map(
        position => source.getLineAndCharacterOfPosition(position).line + 1,
      )
      return `${first}-${last}`
    })
}

function lot(path: string, text: string): number {
  return createHash('sha256').update(path).update(text).digest().readUInt32BE(0)
}
