import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { SourcePage } from '../load/source-page.js'
import { assemblePages } from '../model/assemble.js'
import type { PageModel } from '../model/from-page/page-model.js'
import type { Model } from '../model/model.js'
import type { Patch } from '../model/patch/patch.js'
import { buildPatchedPage } from '../model/patch/patch-page.js'
import { type PatchFile, pagePatches } from '../model/patch/read-patches.js'
import { parsePage } from '../parse/parse-page.js'

/** Pages and their patches. */
export interface Source {
  readonly pages: readonly SourcePage[]
  readonly patches?: PatchFile | undefined
}

/** Called after each page. */
export type OnProgress = (done: number, total: number) => void

/** Reads pages into one model, without any output. Pages with errors are part of it. */
export function readModel(source: Source): {
  readonly model: Model
  readonly diagnostics: readonly Diagnostic[]
} {
  const { pages, diagnostics } = readPages(source)
  const assembled = assemblePages(pages)
  return {
    model: assembled.model,
    diagnostics: [...diagnostics, ...assembled.diagnostics].sort(compareDiagnostics),
  }
}

/** Reads pages, each by itself. The diagnostics, unsorted, are about pages and patches. */
export function readPages({ pages: sources, patches }: Source): {
  readonly pages: readonly PageModel[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const applied = pagePatches(patches)
  const pages = sources.map(source => readPage(source, applied.of(source.file)))
  const diagnostics = [
    ...applied.diagnostics(sources.map(({ file }) => file)),
    ...pages.flatMap(page => page.diagnostics),
  ]
  return { pages, diagnostics }
}

/** Reads one page. */
export function readPage(source: SourcePage, patches: readonly Patch[] = []): PageModel {
  const { page, diagnostics } = parsePage(source)
  const built = buildPatchedPage(page, patches)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
