import type { LeftFile } from './verify-output.js'

/** The files that a run left: an array, or text that is parsed file by file, for most runs only compare stamps. */
export interface LeftFiles extends Iterable<LeftFile> {
  readonly length: number
}

/** A line for each file: bytes, digest, stamp, path. A stamp has no slash, and a path in the output no line break (`isSafePath`). */
export function printLeftFiles(files: Iterable<LeftFile>): string {
  let text = ''
  for (const { path, bytes, sha256, stamp = '' } of files) text += `${bytes} ${sha256} ${stamp}/${path}\n`
  return text
}

/** Reads what `printLeftFiles` printed of a number of files. */
export function parseLeftFiles(text: string, length: number): LeftFiles {
  return { length, [Symbol.iterator]: () => filesIn(text) }
}

function* filesIn(text: string): Generator<LeftFile, void> {
  for (let start = 0; start < text.length; ) {
    const digest = text.indexOf(' ', start) + 1
    const stamp = text.indexOf(' ', digest) + 1
    const path = text.indexOf('/', stamp) + 1
    const end = text.indexOf('\n', path)
    yield {
      path: text.slice(path, end),
      bytes: Number(text.slice(start, digest - 1)),
      sha256: text.slice(digest, stamp - 1),
      stamp: text.slice(stamp, path - 1) || undefined,
    }
    start = end + 1
  }
}
