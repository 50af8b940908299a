import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { messageOf } from '../diagnostics/thrown.js'
import { makeFolders } from './disk.js'

/** Whether a page was written. */
export type PageWriting =
  | { readonly kind: 'written' }
  /** The page is as it was; `reason` says why, in words. */
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Replaces a page atomically: a reader sees the old page or the new one. `expected` is what was read: a page that has
 * changed since is left alone. A link stays a link, and the file keeps its mode.
 */
export function replacePage(path: string, expected: Buffer, text: string): PageWriting {
  let waiting: string | undefined
  try {
    const real = realpathSync(path)
    const { mode } = statSync(real)
    // Because of the dot, nobody reads the file as a page in the meantime.
    const beside = join(dirname(real), `.${basename(real)}.pagewright-${process.pid}`)
    writeFileSync(beside, text, { flag: 'wx', mode })
    waiting = beside
    if (!readFileSync(real).equals(expected)) return { kind: 'refused', reason: 'it changed in the meantime' }
    renameSync(beside, real)
    waiting = undefined
    return { kind: 'written' }
  } catch (error) {
    return { kind: 'refused', reason: messageOf(error) }
  } finally {
    if (waiting !== undefined) rmSync(waiting, { force: true })
  }
}

/** Creates a new page, and the folders above it. */
export function createPage(path: string, text: string): PageWriting {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      return { kind: 'refused', reason: 'a file with this name exists already' }
    makeFolders(dirname(path))
    writeFileSync(path, text, { flag: 'wx' })
    return { kind: 'written' }
  } catch (error) {
    return { kind: 'refused', reason: messageOf(error) }
  }
}
