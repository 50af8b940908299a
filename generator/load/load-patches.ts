import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { normalizeText } from './decode-page.js'
import { reasonOf } from './reason-of.js'
import type { SourcePage } from './source-page.js'

/** Name of the file of corrections in the folder of pages. */
export const patchesName = 'patches.yaml'

/** Where corrections are looked for. */
export interface PatchesPlace {
  readonly path: string
  /** The file's name in findings. */
  readonly shown: string
  /** Whether somebody named the file, so that it has to be there. */
  readonly isStated: boolean
}

/** The text of the corrections; absent where there are none. */
export interface LoadedPatches {
  readonly patches?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the file of corrections from the disk. */
export function loadPatches({ path, shown, isStated }: PatchesPlace): LoadedPatches {
  if (!isStated && statSync(path, { throwIfNoEntry: false }) === undefined) return { diagnostics: [] }
  try {
    return decodePatches(shown, readFileSync(path))
  } catch (error) {
    return refused(shown, reasonOf(error))
  }
}

/** The text of corrections from their bytes. */
export function decodePatches(shown: string, bytes: Buffer): LoadedPatches {
  if (!isUtf8(bytes)) return refused(shown, 'it is not UTF-8')
  return { patches: { file: shown, text: normalizeText(bytes.toString('utf8')) }, diagnostics: [] }
}

function refused(file: string, reason: string): LoadedPatches {
  const message = `The patches cannot be read: ${reason}.`
  return { diagnostics: [diagnostic({ code: 'PW801', message, file, span: lineSpan(1, 1, 0) })] }
}
