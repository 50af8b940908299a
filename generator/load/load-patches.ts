import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { normalizeText } from './decode-page.js'
import type { Loaded } from './load-pages.js'
import { reasonOf } from './reason-of.js'
import type { SourcePage } from './source-page.js'

/** Name of the file of patches in the folder of pages. */
export const patchesName = 'patches.yaml'

/** Where patches are looked for. */
export interface PatchesPlace {
  readonly path: string
  /** The file's name in diagnostics. */
  readonly shown: string
  /** Whether the settings name the file. Then it must exist. */
  readonly isStated: boolean
}

/** The text of the patches, if there are any. */
export interface LoadedPatches {
  readonly patches?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the file of patches from the disk. */
export function loadPatches({ path, shown, isStated }: PatchesPlace): LoadedPatches {
  if (!isStated && statSync(path, { throwIfNoEntry: false }) === undefined) return { diagnostics: [] }
  try {
    return decodePatches(shown, readFileSync(path))
  } catch (error) {
    return refused(shown, reasonOf(error))
  }
}

/** Adds the patches to the loaded pages. */
export function withPatches<Pages extends Loaded>(loaded: Pages, place: PatchesPlace): Pages {
  const { diagnostics, ...patches } = loadPatches(place)
  return { ...loaded, ...patches, diagnostics: [...loaded.diagnostics, ...diagnostics] }
}

/** The text of patches from its bytes. */
export function decodePatches(shown: string, bytes: Buffer): LoadedPatches {
  if (!isUtf8(bytes)) return refused(shown, 'it is not UTF-8')
  return { patches: { file: shown, text: normalizeText(bytes.toString('utf8')) }, diagnostics: [] }
}

function refused(file: string, reason: string): LoadedPatches {
  const message = `The patches cannot be read: ${reason}.`
  return { diagnostics: [fileDiagnostic('PW801', file, message)] }
}
