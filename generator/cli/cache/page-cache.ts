import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Part } from '../../emit/part.js'
import type { MadeOutput, PageMemory, RememberedPage } from '../../generate/page-memory.js'
import type { PageReading } from '../../generate/page-steps.js'
import type { FinishedRun } from '../../generate/run-steps.js'
import type { PartPlace } from '../../generate/shared-files.js'
import { type LeftFiles, parseLeftFiles, printLeftFiles } from '../../write/left-files.js'
import type { LeftOutput } from '../../write/left-output.js'
import { sha256 } from '../../write/manifest.js'
import { keptFile } from '../../write/produced-file.js'
import { type LeftFile, verifyOutput } from '../../write/verify-output.js'
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
  /** The files of the output, as they were left. */
  readonly files: LeftFiles
}

/** What the last run left of its pages. */
export interface LeftPages {
  readonly memory: PageMemory
  /** Where the parts of pages stand. */
  readonly places: ReadonlyMap<Uint8Array, PartPlace>
  /** The files of the output that are as they were left, with the stamps that they have now. */
  readonly files: ReadonlyMap<string, LeftFile>
}

/** What is left where no run was before. */
export const noPages: LeftPages = { memory: new Map(), places: new Map(), files: new Map() }

/**
 * Reads what the last run with a key left of its pages. The outputs of a page are part of it if all files that hold them are
 * as they were left. Undefined if the file is missing, damaged or of another key. Throws Node's error.
 */
export function readPageCache(file: string, key: string, out: string): LeftPages | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  const cached = parsePages(readFileSync(file), key)
  if (cached === undefined) return undefined
  const { broken, stamps } = verifyOutput(out, cached.files)
  const files = new Map(
    [...cached.files]
      .filter(({ path }) => !broken.has(path))
      .map(entry => [entry.path, { ...entry, stamp: stamps.get(entry.path) ?? entry.stamp }]),
  )
  const places = new Map<Uint8Array, PartPlace>()
  const partOf = partReader(out, files, places)
  const outputOf = ({ files: paths, parts }: CachedOutput): MadeOutput | undefined => {
    const kept = paths.flatMap(path => {
      const entry = files.get(path)
      return entry === undefined ? [] : [keptFile(entry)]
    })
    const found = Object.entries(parts).map(
      ([name, own]) => [name, own.flatMap(part => partOf(part) ?? [])] as const,
    )
    const isWhole =
      kept.length === paths.length && found.every(([name, own]) => own.length === parts[name]?.length)
    return isWhole ? { files: kept, parts: Object.fromEntries(found) } : undefined
  }
  const memory = cached.pages.map(({ file: page, key: own, reading, made }): [string, RememberedPage] => {
    const output = made && outputOf(made.output)
    return [page, { key: own, reading, ...(made && output ? { made: { key: made.key, output } } : {}) }]
  })
  return { memory: new Map(memory), places, files }
}

/** Reads parts of pages; undefined where the file about all pages is not as it was left. */
function partReader(
  out: string,
  files: ReadonlyMap<string, LeftFile>,
  places: Map<Uint8Array, PartPlace>,
): (part: CachedPart) => Part | undefined {
  const contents = new Map<string, Buffer>()
  return part => {
    if (typeof part === 'string') return part
    const [path, start, end] = part
    if (!files.has(path)) return undefined
    const content = contents.get(path) ?? readFileSync(join(out, path))
    contents.set(path, content)
    const bytes = content.subarray(start, end)
    places.set(bytes, { path, start, end })
    return bytes
  }
}

/** A page cache without the files of the output: only their number. */
type CachedHead = Pick<CachedPages, 'pages'> & { readonly files: number }

/** The first line is the key and the digest of the rest: a line of JSON, and the files of the output. */
function parsePages(bytes: Buffer, key: string): CachedPages | undefined {
  const end = bytes.indexOf('\n')
  const body = bytes.subarray(end + 1)
  if (bytes.subarray(0, end).toString('utf8') !== `${key} ${sha256(body)}`) return undefined
  // Its digest is right, and the key holds the digest of this code: this code wrote it, so it has this shape.
  const split = body.indexOf('\n')
  const { pages, files }: CachedHead = JSON.parse(body.toString('utf8', 0, split))
  return { pages, files: parseLeftFiles(body.toString('utf8', split + 1), files) }
}

/**
 * Writes what a run left of its pages, atomically. `left` is what it began with; `output` what it wrote, with stamps, if its
 * files are on the disk now. Throws Node's error.
 */
export function writePageCache(
  { file, key }: { readonly file: string; readonly key: string },
  left: LeftPages,
  { memory = new Map(), places }: FinishedRun,
  output: LeftOutput | undefined,
): void {
  const partOf = (part: Part): CachedPart => cachedPart(part, output === undefined ? left.places : places)
  const pages = [...memory].map(([page, { key: own, reading, made }]): CachedPage => {
    const base = { file: page, key: own, reading }
    if (made === undefined || !(output !== undefined || isLeft(made.output, left))) return base
    const files = made.output.files.map(({ path }) => path)
    const parts = Object.entries(made.output.parts).map(([name, all]) => [name, all.map(partOf)] as const)
    return { ...base, made: { key: made.key, output: { files, parts: Object.fromEntries(parts) } } }
  })
  const files = output?.entries ?? [...left.files.values()]
  const head: CachedHead = { pages, files: files.length }
  const body = Buffer.from(`${JSON.stringify(head)}\n${printLeftFiles(files)}`)
  writeAtomically(file, Buffer.concat([Buffer.from(`${key} ${sha256(body)}\n`), body]))
}

/** Whether the outputs of a page are on the disk although this run wrote nothing. */
function isLeft({ files, parts }: MadeOutput, left: LeftPages): boolean {
  return (
    files.every(file => 'kind' in file && file.kind === 'kept') &&
    Object.values(parts).every(own => own.every(part => typeof part === 'string' || left.places.has(part)))
  )
}

function cachedPart(part: Part, places: ReadonlyMap<Uint8Array, PartPlace>): CachedPart {
  if (typeof part === 'string') return part
  const place = places.get(part)
  if (place === undefined) return Buffer.from(part).toString('utf8')
  return [place.path, place.start, place.end]
}
