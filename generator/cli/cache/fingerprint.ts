import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { LoadedFiles } from '../../load/load-pages.js'
import { packageRoot } from '../package-facts.js'

/** Everything beside pages and code that a result depends on, as plain data. */
export type KeyFacts = Readonly<Record<string, string | boolean | readonly (readonly string[])[]>>

/**
 * The key of a run: a digest of all it depends on. Two runs with one key have one result, because everything between
 * load and write is pure: pages, settings, templates, the generator's own code and that of its dependencies, Node.
 */
export function fingerprint(loaded: LoadedFiles, facts: KeyFacts): string {
  const hash = createHash('sha256')
  add(hash, `${process.version} ${process.platform} ${process.arch}`)
  add(hash, JSON.stringify(facts))
  add(hash, JSON.stringify(loaded.diagnostics))
  addCode(hash)
  add(hash, JSON.stringify(loaded.patches ?? null))
  for (const { file, bytes } of loaded.files) {
    add(hash, file)
    add(hash, bytes)
  }
  return hash.digest('hex')
}

/** With the length before it, so that no two lists of parts read the same. */
function add(hash: Hash, part: string | Buffer): void {
  hash.update(`${Buffer.byteLength(part)}:`)
  hash.update(part)
}

function addCode(hash: Hash): void {
  addFolder(hash, fileURLToPath(new URL('../../', import.meta.url)), '.js')
  addFolder(hash, join(packageRoot, 'templates'), '')
  add(hash, readFileSync(join(packageRoot, 'package.json')))
  addDependencies(hash)
}

function addFolder(hash: Hash, folder: string, ending: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name))
    .sort(compareCodeUnits)
  for (const name of names) {
    add(hash, name)
    add(hash, readFileSync(name))
  }
}

/** What package managers write about the versions they installed, from the package's folder upwards. */
const lockFiles = [
  'node_modules/.package-lock.json',
  'node_modules/.yarn-integrity',
  'node_modules/.pnpm/lock.yaml',
  'pnpm-lock.yaml',
  'yarn.lock',
]

function addDependencies(hash: Hash): void {
  for (let folder = packageRoot; ; folder = dirname(folder)) {
    for (const name of lockFiles) {
      const content = readOrNothing(join(folder, name))
      if (content !== undefined) add(hash, content)
    }
    if (dirname(folder) === folder) return
  }
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
