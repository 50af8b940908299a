import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const goldenFolder = fileURLToPath(new URL('.', import.meta.url))
const updating = process.env.UPDATE_GOLDEN === '1'

/** The golden files below one folder of test/golden. */
export interface GoldenFolder {
  /** Compares a text with the file at `path`, or writes it where `UPDATE_GOLDEN=1` is set. */
  expectFile(path: string, content: string): void
  /** Fails for files that no `expectFile` has named; to be called once, after all others. Removes them when updating. */
  expectNoOrphans(): void
}

/** Opens a folder below test/golden; each folder belongs to one test file. */
export function goldenFiles(name: string): GoldenFolder {
  const folder = join(goldenFolder, name)
  const used = new Set<string>()
  return {
    expectFile(path, content) {
      used.add(path)
      const file = join(folder, path)
      if (updating) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
      expect(content, `${path} (UPDATE_GOLDEN=1 rewrites it)`).toBe(readOrEmpty(file))
    },
    expectNoOrphans() {
      const orphans = filesBelow(folder).filter(path => !used.has(path))
      if (updating) for (const path of orphans) rmSync(join(folder, path))
      else expect(orphans, 'golden files that no test uses').toEqual([])
    },
  }
}

/** Names of the folders and files directly below test/golden, to see that each has its test. */
export function goldenFolderNames(): readonly string[] {
  return readdirSync(goldenFolder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
      .sort()
  } catch {
    return []
  }
}
