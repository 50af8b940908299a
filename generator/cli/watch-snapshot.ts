import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { looksLikePage } from '../load/find-page-files.js'
import { listFiles } from '../load/list-files.js'
import { findPageRoot, pageFolders } from '../load/page-folders.js'
import { fileStamp } from '../write/disk.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { patchesPlace, termsPlace } from './load-input.js'
import type { Snapshot } from './watch-changes.js'

/** Stands for the folder of pages among what is no page. */
const rootName = 'the folder of pages'

/** Stamps of everything that a job depends on. What cannot be read counts as missing. */
export function takeSnapshot(
  job: Job,
  configs: readonly string[],
  templates: readonly string[],
  io: Io,
): Snapshot {
  const others = new Map<string, string>()
  const note = (path: string): void => {
    const stamp = stampOf(path)
    if (stamp !== undefined) others.set(path, stamp)
  }
  for (const path of [...configs, patchesPlace(job.settings, io).path, termsPlace(job.settings, io).path])
    note(path)
  for (const folder of templates)
    for (const name of attempt(() => listFiles(folder)) ?? []) note(join(folder, name))
  const place = findPageRoot(job.settings.specs)
  if (place.kind === 'not-found') return { pages: new Map(), others }
  others.set(rootName, place.root)
  return { pages: stampPages(place.root), others }
}

/** A snapshot with new stamps of these pages. Whatever else changed shows in the next whole one. */
export function lookAtPages(files: ReadonlySet<string>, before: Snapshot): Snapshot {
  const root = before.others.get(rootName)
  if (root === undefined) return before
  const pages = new Map(before.pages)
  for (const file of files) {
    const stamp = stampOf(join(root, file))
    if (stamp === undefined) pages.delete(file)
    else pages.set(file, stamp)
  }
  return { pages, others: before.others }
}

function stampPages(root: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  for (const folder of pageFolders) addPages(pages, root, folder, [])
  return pages
}

/** `above` are the identities of the folders that contain this one: a link may lead back to one of them. */
function addPages(pages: Map<string, string>, root: string, folder: string, above: readonly string[]): void {
  const own = identityOf(join(root, folder)) ?? ''
  if (above.includes(own)) return
  for (const name of attempt(() => readdirSync(join(root, folder))) ?? []) {
    if (name === 'node_modules' || name.startsWith('.')) continue
    const file = `${folder}/${name}`
    if (looksLikePage(name)) pages.set(file, stampOf(join(root, file)) ?? 'unreadable')
    else addPages(pages, root, file, [...above, own])
  }
}

function stampOf(path: string): string | undefined {
  const stats = attempt(() => statSync(path, { throwIfNoEntry: false }))
  return stats && fileStamp(stats)
}

/** Kind and identity of a file or folder, independent of its content. */
export function identityOf(path: string): string | undefined {
  const stats = attempt(() => statSync(path, { throwIfNoEntry: false }))
  return stats && `${stats.isDirectory() ? 'folder' : 'file'} ${stats.dev} ${stats.ino} ${stats.birthtimeMs}`
}

/** Undefined if the disk refuses: the run that reads the same file or folder says why. */
function attempt<Result>(look: () => Result): Result | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
