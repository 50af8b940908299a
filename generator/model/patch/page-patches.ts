import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { didYouMean } from '../../diagnostics/nearest.js'
import type { Patch } from './patch.js'
import { type PatchFile, readPatches } from './read-patches.js'

/** Corrections by the page's file, and what is wrong with the file they come from. */
export interface PagePatches {
  readonly of: (file: string) => readonly Patch[]
  /** Findings that belong to no page: of the YAML, and of pages that there are not. */
  readonly findings: (files: readonly string[]) => readonly Diagnostic[]
}

const none: readonly Patch[] = []

/** Reads a file of corrections and sorts them to their pages; without a file there are none. */
export function pagePatches(file: PatchFile | undefined): PagePatches {
  const { patches, diagnostics } = file === undefined ? { patches: [], diagnostics: [] } : readPatches(file)
  const byPage = new Map<string, Patch[]>()
  for (const patch of patches) {
    const own = byPage.get(patch.page)
    if (own === undefined) byPage.set(patch.page, [patch])
    else own.push(patch)
  }
  return {
    of: page => byPage.get(page) ?? none,
    findings: files => {
      const known = new Set(files)
      const lost = patches.filter(({ page }) => !known.has(page))
      return [...diagnostics, ...lost.map(patch => noPage(patch, files))]
    },
  }
}

function noPage({ page, file, spans }: Patch, files: readonly string[]): Diagnostic {
  const name = page.slice(page.lastIndexOf('/') + 1)
  const alike = files.filter(each => each.endsWith(`/${name}`))
  const hint = didYouMean(page, alike.length > 0 ? alike : files)
  const message = `There is no page ${page}.${hint}`
  return diagnostic({ code: 'PW803', message, file, span: spans.page })
}
