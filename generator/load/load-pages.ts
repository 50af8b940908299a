import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { compareDiagnostics, diagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { decodePage } from './decode-page.js'
import { findPageFiles } from './find-page-files.js'
import { findPageRoot } from './page-folders.js'
import { reasonOf } from './reason-of.js'
import type { SourcePage } from './source-page.js'

/** A page as it stands on the disk. */
export interface SourceFile {
  /** Relative to the folder of `openapi/` and `webhook/`, with `/`. */
  readonly file: string
  readonly bytes: Buffer
}

/** The bytes of all pages, in code-unit order of their names. */
export interface LoadedFiles {
  /** The folder that holds `openapi/` and `webhook/`; absent if it was not found. */
  readonly root?: string
  readonly files: readonly SourceFile[]
  /** Corrections of the pages. */
  readonly patches?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** Pages as text, and a diagnostic for each that could not be read. */
export interface LoadedPages {
  readonly root?: string
  readonly pages: readonly SourcePage[]
  /** Corrections of the pages. */
  readonly patches?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the pages' bytes; what cannot be read is a diagnostic and hides no other page. `shown` names the folder in messages. */
export function loadFiles(specs: string, shown: string = specs): LoadedFiles {
  const place = findPageRoot(specs, shown)
  if (place.kind === 'not-found') return { files: [], diagnostics: place.diagnostics }
  const found = findPageFiles(place.root)
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  for (const file of found.files) {
    const read = readSourceFile(place.root, file)
    if (read.kind === 'file') files.push(read.source)
    else diagnostics.push(read.diagnostic)
  }
  // Nothing to read is an error also where a warning says which file was passed over.
  if (files.length === 0 && diagnostics.every(({ severity }) => severity !== 'error'))
    diagnostics.push(noPages(shown))
  return { root: place.root, files, diagnostics: diagnostics.sort(compareDiagnostics) }
}

/** Bytes to text for all pages. */
export function decodeFiles(loaded: LoadedFiles): LoadedPages {
  const pages: SourcePage[] = []
  const diagnostics: Diagnostic[] = [...loaded.diagnostics]
  for (const { file, bytes } of loaded.files) {
    const decoded = decodePage(file, bytes)
    if (decoded.kind === 'page') pages.push(decoded.page)
    else diagnostics.push(decoded.diagnostic)
  }
  const base = {
    ...(loaded.root === undefined ? {} : { root: loaded.root }),
    ...(loaded.patches === undefined ? {} : { patches: loaded.patches }),
  }
  return { ...base, pages, diagnostics: diagnostics.sort(compareDiagnostics) }
}

/**
 * Loads every page of a specs folder: its own `openapi/` and `webhook/`, or those of the only folder in it that has them.
 * Never throws for bad input.
 */
export async function loadPages(specs: string): Promise<LoadedPages> {
  return decodeFiles(loadFiles(specs))
}

/** Reads one page, for a change seen by the watcher. */
export function readSourceFile(
  root: string,
  file: string,
):
  | { readonly kind: 'file'; readonly source: SourceFile }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic } {
  try {
    return { kind: 'file', source: { file, bytes: readFileSync(join(root, file)) } }
  } catch (error) {
    const message = `The page cannot be read: ${reasonOf(error)}.`
    return {
      kind: 'refused',
      diagnostic: diagnostic({ code: 'PW001', message, file, span: lineSpan(1, 1, 0) }),
    }
  }
}

function noPages(specs: string): Diagnostic {
  const message = `${specs} has no pages in openapi/ or webhook/.`
  return diagnostic({ code: 'PW011', message, file: specs, span: lineSpan(1, 1, 0) })
}
