import type { OutputFile } from '../emit/output-file.js'
import { contentText } from './content.js'
import { type EncodedFile, encodeFile, entryOf, type ManifestEntry } from './manifest.js'

/**
 * A file that already lies in the output as it is to be. The caller has made sure of that in this run (`verifyOutput`):
 * the writer neither reads nor writes it, lists it in the manifest and counts it as unchanged.
 */
export interface KeptFile extends ManifestEntry {
  readonly kind: 'kept'
}

/** A file of the new output: a text, a file that was encoded elsewhere, or one that stays as it is. */
export type ProducedFile = OutputFile | EncodedFile | KeptFile

/** A file that a verification found in its place. */
export function keptFile(file: ManifestEntry): KeptFile {
  return { kind: 'kept', ...entryOf(file) }
}

/** The files with those kept that lie in the output already. `verified` are files that a verification found, by path. */
export function keepSame(
  files: readonly ProducedFile[],
  verified: ReadonlyMap<string, ManifestEntry>,
): readonly ProducedFile[] {
  if (verified.size === 0) return files
  return files.map(file => {
    const known = verified.get(file.path)
    if (known === undefined || isKept(file)) return file
    const whole = encoded(file)
    return whole.sha256 === known.sha256 ? keptFile(known) : whole
  })
}

/** Whether a produced file has no content, because it stays as it is. */
export function isKept(file: ProducedFile): file is KeptFile {
  return 'kind' in file && file.kind === 'kept'
}

/** The file with its bytes; one that is encoded already stays the same object. */
export function encoded(file: OutputFile | EncodedFile): EncodedFile {
  return 'kind' in file ? file : encodeFile(file)
}

/** The file as a text. Throws an Error for one that stays as it is: its text is on the disk alone. */
export function textFile(file: ProducedFile): OutputFile {
  if (isKept(file)) throw new Error(`${file.path} stays as it is and has no content.`)
  if (!('kind' in file)) return file
  return { path: file.path, content: contentText(file.content) }
}
