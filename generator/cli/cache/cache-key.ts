import { createHash } from 'node:crypto'

/** A file by its name; what is in it decides, and the name too. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Buffer
}

/** Everything that a run's result depends on, in groups. */
export interface KeyParts {
  /** Node's version, the system and its architecture. */
  readonly runtime: string
  /** Settings and options. */
  readonly facts: KeyFacts
  /** What reading found, as plain data. */
  readonly found: unknown
  /** The corrections, or nothing. */
  readonly patches: unknown
  /** The generator's own code, its templates, and what says which dependencies it has. */
  readonly code: readonly NamedBytes[]
  readonly pages: readonly NamedBytes[]
}

/** Settings and options that a result depends on, as plain data. */
export type KeyFacts = Readonly<Record<string, string | boolean | readonly (readonly string[])[]>>

/**
 * The key of a run: a digest of all it depends on. Two runs with one key have one result, because everything between
 * load and write is pure. Every part has its length before it, so that no two lists of parts read the same.
 */
export function cacheKey({ runtime, facts, found, patches, code, pages }: KeyParts): string {
  const hash = createHash('sha256')
  const add = (part: string | Buffer): void => {
    hash.update(`${Buffer.byteLength(part)}:`)
    hash.update(part)
  }
  const addFiles = (files: readonly NamedBytes[]): void => {
    add(String(files.length))
    for (const { name, bytes } of files) {
      add(name)
      add(bytes)
    }
  }
  add(runtime)
  add(JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))))
  add(JSON.stringify(found ?? null))
  add(JSON.stringify(patches ?? null))
  addFiles(code)
  addFiles(pages)
  return hash.digest('hex')
}
