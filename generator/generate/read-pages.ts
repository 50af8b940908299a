import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { SourcePage } from '../load/source-page.js'
import { createAssembler } from '../model/assemble.js'
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

/** Each page by itself. */
interface ReadPages {
  readonly pages: readonly PageModel[]
  /** About pages and patches, unsorted. */
  readonly diagnostics: readonly Diagnostic[]
}

interface Remembered {
  readonly text: string
  /** The page's patches as text, with their places, which are part of diagnostics. */
  readonly patches: string
  readonly result: PageModel
}

/** Makes a reader. With `remember`, a page whose text and patches are the same is not read again. */
export function createPageReader(remember: boolean): (source: Source, onProgress?: OnProgress) => ReadPages {
  const known = new Map<string, Remembered>()
  const read = (source: SourcePage, own: readonly Patch[]): PageModel => {
    if (!remember) return readPage(source, own)
    const before = known.get(source.file)
    const patches = own.length === 0 ? '' : JSON.stringify(own)
    if (before?.text === source.text && before.patches === patches) return before.result
    const result = readPage(source, own)
    known.set(source.file, { text: source.text, patches, result })
    return result
  }
  return ({ pages, patches }, onProgress) => {
    const applied = pagePatches(patches)
    const built = pages.map((source, index) => {
      const result = read(source, applied.of(source.file))
      onProgress?.(index + 1, pages.length)
      return result
    })
    const diagnostics = [
      ...applied.diagnostics(pages.map(({ file }) => file)),
      ...built.flatMap(page => page.diagnostics),
    ]
    return { pages: built, diagnostics }
  }
}

/** Reads pages into one model, without any output. Pages with errors are part of it. */
export function readModel(source: Source): {
  readonly model: Model
  readonly diagnostics: readonly Diagnostic[]
} {
  const read = createPageReader(false)(source)
  const { model, diagnostics } = createAssembler().assemble(read.pages)
  return { model, diagnostics: [...read.diagnostics, ...diagnostics].sort(compareDiagnostics) }
}

/** Reads one page. */
export function readPage(source: SourcePage, patches: readonly Patch[] = []): PageModel {
  const { page, diagnostics } = parsePage(source)
  const built = buildPatchedPage(page, patches)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
