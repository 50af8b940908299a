import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Part } from '../../emit/part.js'
import type { PageReading } from '../../generate/page-engine.js'
import type { MadeOutput, PageMemory, RememberedPage } from '../../generate/page-memory.js'
import type { FinishedRun } from '../../generate/run-steps.js'
import type { PartPlace } from '../../generate/shared-files.js'
import { type ManifestEntry, sha256 } from '../../write/manifest.js'
import { keptFile } from '../../write/produced-file.js'
import { type LeftFile, stampsOf, verifyOutput } from '../../write/verify-output.js'
import { writeAtomically } from './run-cache.js'

/** A part of a page: where it stands in a file about all pages, or itself if it stands in none as it is. */
type CachedPart = readonly [path: string, start: number, end: number] | string

/** What outputs made of a page, without the texts: those are in the output folder. */
interface CachedOutput {
  readonly files: readonly string[]
  readonly parts: Readonly<Record<string, readonly CachedPart[]>>
}

interface CachedPage {
  readonly file: string
  readonly key: string
  readonly reading: PageReading
  readonly made?: { readonly key: string; readonly output: CachedOutput }
}

/** All that the cache keeps of pages: those of the last run, so it does not grow. */
interface CachedPages {
  readonly pages: readonly CachedPage[]
  /** The files that the outputs of pages are in, as they were left. */
  readonly files: readonly LeftFile[]
}

/**
 * Reads what the last run with a key left of its pages. The outputs of a page are part of it if all files that hold them are
 * as they were left. Undefined if the file is missing, damaged or of another key. Throws Node's error.
 */
export function readPageCache(file: string, key: string, out: string): PageMemory | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  const cached = parsePages(readFileSync(file), key)
  if (cached === undefined) return undefined
  const { broken } = verifyOutput(out, cached.files)
  const entries = new Map(cached.files.map(entry => [entry.path, entry]))
  const bytes = new Map<string, Buffer>()
  const partOf = (part: CachedPart): Part | undefined => {
    if (typeof part === 'string') return part
    const [path, start, end] = part
    if (broken.has(path)) return undefined
    const whole = bytes.get(path) ?? readFileSync(join(out, path))
    bytes.set(path, whole)
    return whole.subarray(start, end)
  }
  const outputOf = ({ files, parts }: CachedOutput): MadeOutput | undefined => {
    const kept = files.flatMap(path => {
      const entry = entries.get(path)
      return entry === undefined || broken.has(path) ? [] : [keptFile(entry)]
    })
    const found = Object.entries(parts).map(([name, own]) => [name, own.flatMap(part => partOf(part) ?? [])] as const)
    const isWhole = kept.length === files.length && found.every(([name, own]) => own.length === parts[name]?.length)
    return isWhole ? { files: kept, parts: Object.fromEntries(found) } : undefined
  }
  return new Map(
    cached.pages.map(({ file: page, key: own, reading, made }): [string, RememberedPage] => {
      const output = made && outputOf(made.output)
      return [page, { key: own, reading, ...(made && output ? { made: { key: made.key, output } } : {}) }]
    }),
  )
}

/** The first line is the key and the digest of the rest, which is JSON. */
function parsePages(bytes: Buffer, key: string): CachedPages | undefined {
  const end = bytes.indexOf('\n')
  const body = bytes.subarray(end + 1)
  if (bytes.subarray(0, end).toString('utf8') !== `${key} ${sha256(body)}`) return undefined
  // Its digest is right, and the key holds the digest of this code: this code wrote it, so it has this shape.
  return JSON.parse(body.toString('utf8')) as CachedPages
}

/** Writes what a run left of its pages, atomically. `entries` are the files of the output. Throws Node's error. */
export function writePageCache(
  file: string,
  key: string,
  out: string,
  { memory, places }: FinishedRun,
  entries: readonly ManifestEntry[],
): void {
  if (memory === undefined) return
  const holding = new Set<string>()
  const partOf = (part: Part): CachedPart => cachedPart(part, places, holding)
  const pages = [...memory].map(([page, { key: own, reading, made }]): CachedPage => {
    const base = { file: page, key: own, reading }
    if (made === undefined) return base
    const files = made.output.files.map(({ path }) => path)
    for (const path of files) holding.add(path)
    const parts = Object.entries(made.output.parts).map(([name, all]) => [name, all.map(partOf)] as const)
    return { ...base, made: { key: made.key, output: { files, parts: Object.fromEntries(parts) } } }
  })
  const stamps = stampsOf(out, holding)
  const files = entries
    .filter(({ path }) => holding.has(path))
    .map(entry => ({ ...entry, stamp: stamps.get(entry.path) }))
  const body = Buffer.from(JSON.stringify({ pages, files } satisfies CachedPages))
  writeAtomically(file, Buffer.concat([Buffer.from(`${key} ${sha256(body)}\n`), body]))
}

function cachedPart(
  part: Part,
  places: ReadonlyMap<Uint8Array, PartPlace>,
  holding: Set<string>,
): CachedPart {
  if (typeof part === 'string') return part
  const place = places.get(part)
  if (place === undefined) return Buffer.from(part).toString('utf8')
  holding.add(place.path)
  return [place.path, place.start, place.end]
}
