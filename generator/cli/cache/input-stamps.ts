import { type Stats, statSync } from 'node:fs'
import { findPageFiles } from '../../load/find-page-files.js'
import { listFilesWithStats } from '../../load/list-files.js'
import { findPageRoot } from '../../load/page-folders.js'
import { fileStamp } from '../../write/disk.js'
import { sha256 } from '../../write/manifest.js'
import { isLasting } from '../../write/verify-output.js'
import type { Io } from '../io.js'
import type { Job } from '../job.js'
import { patchesPlace, termsPlace } from '../load-input.js'
import { codeStats } from './code-files.js'
import { keyFacts } from './run-key.js'

/** All that a run reads, as the disk describes it without being read. */
export interface InputStamps {
  /** The folder that holds `openapi/` and `webhook/`. */
  readonly root: string
  /** Whether a file is a page. */
  readonly isPage: (file: string) => boolean
  /**
   * A digest of the names and stamps of all files, and of the settings. It is the same only if nothing has changed; a file
   * that was touched makes it another although its content is the same.
   */
  readonly digest: string
}

/**
 * Looks at the inputs of a run before it reads them. Undefined without pages, and if a file changed within the last moments:
 * another edit in the same tick of the disk's clock would go unnoticed. Throws Node's error.
 */
export function inputStamps(job: Job, io: Io): InputStamps | undefined {
  const place = findPageRoot(job.settings.specs)
  if (place.kind === 'not-found') return undefined
  const { stats: pages, diagnostics } = findPageFiles(place.root)
  const { templates } = job.settings
  const patches = patchesPlace(job.settings, io)
  const terms = termsPlace(job.settings, io)
  const lists = [
    pages,
    new Map([patches, terms].map(({ path }) => [path, statSync(path, { throwIfNoEntry: false })] as const)),
    templates === undefined ? new Map() : listFilesWithStats(templates),
    codeStats(io.cwd),
  ]
  const now = Date.now()
  const all = lists.flatMap(list => [...list])
  if (!all.every(([, stats]) => stats === undefined || hasSettled(stats, now))) return undefined
  const { version, platform, arch } = process
  const stamps = lists.map(list => [...list].map(([name, stats]) => [name, stats && fileStamp(stats)]))
  const facts = [version, platform, arch, keyFacts(job, undefined), place.root, templates, patches, terms]
  const digest = sha256(JSON.stringify([facts, diagnostics, stamps]))
  return { root: place.root, isPage: file => pages.has(file), digest }
}

function hasSettled({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  return isLasting({ changed: Math.max(mtimeMs, ctimeMs) }, now)
}
