import { join } from 'node:path'
import { normalizeText } from '../load/decode-page.js'
import { type LoadedFiles, loadFiles, readSourceFile } from '../load/load-pages.js'
import { loadPatches, type PatchesPlace, patchesName, withPatches } from '../load/load-patches.js'
import { loadTemplateOverrides, type TemplateOverrides } from '../load/load-template-overrides.js'
import { loadTerms, type TermsPlace, termsName, withTerms } from '../load/load-terms.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'

/** Reads the pages of a job, its patches and its glossary. */
export function loadInput({ settings }: Job, io: Io): LoadedFiles {
  const loaded = loadFiles(settings.specs, shownPath(settings.specs, io.cwd))
  if (loaded.root === undefined) return loaded
  return withTerms(withPatches(loaded, patchesPlace(settings, io)), termsPlace(settings, io))
}

/** The file of patches that the settings name, else the one in the folder of pages. */
export function patchesPlace({ specs, patches }: Job['settings'], io: Io): PatchesPlace {
  const path = patches ?? join(specs, patchesName)
  return { path, shown: shownPath(path, io.cwd), isStated: patches !== undefined }
}

/** The glossary that the settings name, else the one in the folder of pages. */
export function termsPlace({ specs, terms }: Job['settings'], io: Io): TermsPlace {
  const path = terms ?? join(specs, termsName)
  return { path, shown: shownPath(path, io.cwd), isStated: terms !== undefined }
}

/** Your own templates, as the settings name them; undefined without that setting. */
export function templateOverrides({ settings: { templates } }: Job, io: Io): TemplateOverrides | undefined {
  return templates === undefined ? undefined : loadTemplateOverrides(templates, shownPath(templates, io.cwd))
}

/** Reads texts of a job's inputs by their names, for the source lines of a few diagnostics. */
export function textReader(
  { settings }: Job,
  { root, isPage }: { readonly root: string; readonly isPage: (file: string) => boolean },
  io: Io,
): (file: string) => string | undefined {
  const patches = patchesPlace(settings, io)
  const terms = termsPlace(settings, io)
  return file => {
    if (file === patches.shown) return loadPatches(patches).patches?.text
    if (file === terms.shown) return loadTerms(terms).terms?.text
    const read = isPage(file) ? readSourceFile(root, file) : undefined
    return read?.kind === 'file' ? normalizeText(read.source.bytes.toString('utf8')) : undefined
  }
}
