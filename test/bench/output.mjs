// @ts-check
/** What is in an output folder, and whether an edit reached what it must. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The outputs that an edit of a page's title has to reach; without one of them its time would say nothing. */
const reached = ['api.json', 'docs', 'llms', 'openapi.json', 'sdk']

/** @param {string} path @returns {string} The output that a file belongs to: `docs`, `llms`, `openapi.json`. */
function outputOf(path) {
  return path.split('/')[0] ?? path
}

/** @param {string} folder @returns {readonly string[]} All files, sorted, relative to it and with `/`. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** @param {string} folder @returns {number} */
export function treeBytes(folder) {
  return filesIn(folder).reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0)
}

/**
 * Files by their paths, with digests, as the manifest lists them.
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
export function manifestOf(folder) {
  /** @type {{ files: readonly { path: string, sha256: string }[] }} */
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return new Map(files.map(file => [file.path, file.sha256]))
}

/** @param {string} folder How many files there are of each output. */
export function outputCounts(folder) {
  const counts = new Map()
  for (const path of manifestOf(folder).keys())
    counts.set(outputOf(path), (counts.get(outputOf(path)) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

/**
 * Throws if an edit did not reach an output that it has to.
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 */
export function checkReached(before, after) {
  const changed = new Set(
    [...after].filter(([path, sha256]) => before.get(path) !== sha256).map(([path]) => outputOf(path)),
  )
  const missed = reached.filter(name => !changed.has(name))
  if (missed.length > 0) throw new Error(`The edit did not reach ${missed.join(', ')}.`)
}

/**
 * Throws if two output folders do not hold the same files with the same bytes.
 * @param {string} one
 * @param {string} other
 */
export function checkSame(one, other) {
  const paths = filesIn(one)
  if (paths.join('\n') !== filesIn(other).join('\n')) throw new Error(`${one} and ${other} have other files.`)
  const different = paths.filter(
    path => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  )
  if (different.length > 0)
    throw new Error(`${different.length} files of ${one} and ${other} differ, such as ${different[0]}.`)
}

/**
 * Throws if an output is not that of as many pages as it should be: copies that were left out would cost nothing.
 * @param {string} one
 * @param {string} grown
 * @param {number} times
 */
export function checkGrown(one, grown, times) {
  const [before = 0, after = 0] = [one, grown].map(
    folder => [...manifestOf(folder).keys()].filter(path => outputOf(path) === 'docs').length,
  )
  // The catalogues stay one page each.
  const wanted = (before - 2) * times
  if (after < wanted) throw new Error(`There are ${after} documents of ${wanted}: copies were left out.`)
}
