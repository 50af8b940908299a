import { statSync } from 'node:fs'
import { type FileStats, fileStats } from '../../load/file-stats.js'
import { type FoundPageFiles, findPageFiles } from '../../load/find-page-files.js'
import { listFilesWithStats } from '../../load/list-files.js'
import { findPageRoot } from '../../load/page-folders.js'
import { fileStamp } from '../../write/disk.js'
import { sha256 } from '../../write/manifest.js'
import type { Io } from '../io.js'
import type { Job } from '../job.js'
import { patchesPlace, termsPlace } from '../load-input.js'
import { codeStats, type GeneratorPlace } from './code-files.js'
import { hasSettled } from './file-digests.js'
import { keyFacts } from './run-key.js'

/** All that a run reads, as the disk describes it without being read. */
export interface InputStamps {
  /** The folder that holds `openapi/` and `webhook/`. */
  readonly root: string
  readonly pages: FoundPageFiles
  /** The generator's own files, by their paths. */
  readonly code: ReadonlyMap<string, FileStats>
  /**
   * A digest of the names and stamps of all files, and of the settings. It is the same only if nothing has changed; a file
   * that was touched makes it another although its content is the same. Undefined if a file changed within the last moments:
   * another edit in the same tick of the disk's clock would go unnoticed.
   */
  readonly digest: string | undefined
}

/**
 * Looks at the inputs of a run before it reads them. Undefined without pages. `own`: where the generator is, by default this
 * one. Throws Node's error.
 */
export function inputStamps(job: Job, io: Io, own?: GeneratorPlace): InputStamps | undefined {
  const place = findPageRoot(job.settings.specs)
  if (place.kind === 'not-found') return undefined
  const pages = findPageFiles(place.root)
  const code = codeStats(io.cwd, own)
  const { templates } = job.settings
  const patches = patchesPlace(job.settings, io)
  const terms = termsPlace(job.settings, io)
  const lists = [
    pages.stats,
    new Map([patches, terms].flatMap(({ path }) => statsAt(path))),
    templates === undefined ? new Map<string, FileStats>() : listFilesWithStats(templates),
    code,
  ]
  const now = Date.now()
  const isSettled = lists.every(list => [...list.values()].every(stats => hasSettled(stats, now)))
  const { version, platform, arch } = process
  const stamps = lists.map(list => [...list].flatMap(([name, stats]) => [name, fileStamp(stats)]))
  const facts = [version, platform, arch, keyFacts(job, undefined), place.root, templates, patches, terms]
  const digest = isSettled ? sha256(JSON.stringify([facts, pages.diagnostics, stamps])) : undefined
  return { root: place.root, pages, code, digest }
}

/** A file that need not be there, by its path. */
function statsAt(path: string): readonly (readonly [string, FileStats])[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? [] : [[path, fileStats(stats)]]
}
