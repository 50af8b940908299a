import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareDiagnostics, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
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

/** What was loaded beside the pages. */
export interface Loaded {
  /** The folder that holds `openapi/` and `webhook/`; absent if it was not found. */
  readonly root?: string
  readonly patches?: SourcePage
  /** The glossary. */
  readonly terms?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** The bytes of all pages, in code-unit order of their names. */
export interface LoadedFiles extends Loaded {
  readonly files: readonly SourceFile[]
}

/** Pages as text, and a diagnostic for each that could not be read. */
export interface LoadedPages extends Loaded {
  readonly pages: readonly SourcePage[]
}

/**
 * Reads the bytes of every page of a specs folder: its own `openapi/` and `webhook/`, or those of the only folder in it
 * that has them. A page that cannot be read is a diagnostic and hides no other page. `shown` names the folder in messages.
 */
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
  if (files.length === 0) diagnostics.push(...lackOfPages(diagnostics, shown))
  return { root: place.root, files, diagnostics: diagnostics.sort(compareDiagnostics) }
}

/** No pages is an error, even if a warning says which file was passed over. */
export function lackOfPages(found: readonly Diagnostic[], shown: string): readonly Diagnostic[] {
  if (found.some(({ severity }) => severity === 'error')) return []
  return [fileDiagnostic('PW011', shown, `${shown} has no pages in openapi/ or webhook/.`)]
}

/** Bytes to text for all pages. */
export function decodeFiles({ files, ...rest }: LoadedFiles): LoadedPages {
  const pages: SourcePage[] = []
  const diagnostics: Diagnostic[] = [...rest.diagnostics]
  for (const { file, bytes } of files) {
    const decoded = decodePage(file, bytes)
    if (decoded.kind === 'page') pages.push(decoded.page)
    else diagnostics.push(decoded.diagnostic)
  }
  return { ...rest, pages, diagnostics: diagnostics.sort(compareDiagnostics) }
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
    return { kind: 'refused', diagnostic: fileDiagnostic('PW001', file, message) }
  }
}
