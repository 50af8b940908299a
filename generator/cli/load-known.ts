import { compareDiagnostics } from '../diagnostics/diagnostic.js'
import { decodeFiles, type LoadedPages, lackOfPages } from '../load/load-pages.js'
import { withPatches } from '../load/load-patches.js'
import { withTerms } from '../load/load-terms.js'
import { loadTexts } from './cache/load-texts.js'
import type { SeenInputs } from './cache/open-cache.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'
import { loadInput, patchesPlace, termsPlace } from './load-input.js'

/** The pages of a job, its patches and its glossary as text. */
export interface JobPages extends LoadedPages {
  /** Whether a file is a page, even one that is not text. */
  readonly isPage: (file: string) => boolean
}

/** Loads the pages of a job. Those that were seen before the run are read only where that is necessary. */
export function loadKnown(job: Job, io: Io, seen: SeenInputs | undefined): JobPages {
  if (seen === undefined) {
    const loaded = loadInput(job, io)
    const files = new Set(loaded.files.map(({ file }) => file))
    return { ...decodeFiles(loaded), isPage: file => files.has(file) }
  }
  const { settings } = job
  const { root, pages: found } = seen.stamps
  const texts = loadTexts(root, found, seen.digests)
  const lack = found.files.length > 0 ? [] : lackOfPages(texts.diagnostics, shownPath(settings.specs, io.cwd))
  const pages = { root, pages: texts.pages, diagnostics: [...texts.diagnostics, ...lack] }
  const loaded = withTerms(withPatches(pages, patchesPlace(settings, io)), termsPlace(settings, io))
  const diagnostics = [...loaded.diagnostics].sort(compareDiagnostics)
  return { ...loaded, diagnostics, isPage: file => found.stats.has(file) }
}
