import { createHash, hash } from 'node:crypto'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import type { SourcePage } from '../load/source-page.js'
import type { Content } from './content.js'

/** Name of the manifest in the output folder. */
export const manifestName = 'manifest.json'

const manifestFormat = 1

/** A written file as the manifest lists it. */
export interface ManifestEntry {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly bytes: number
  /** Of the content, hexadecimal. */
  readonly sha256: string
}

/** What `manifest.json` states: the files that the generator wrote, and what it wrote them from. */
export interface Manifest {
  readonly format: number
  readonly generator: string
  readonly package: string
  /** Digest of the pages' names and texts, hexadecimal. */
  readonly inputs: string
  /** In code-unit order of their paths. */
  readonly files: readonly ManifestEntry[]
}

/** What the manifest says beside the files. */
export type ManifestFacts = Pick<Manifest, 'generator' | 'package' | 'inputs'>

/** Makes the manifest of an output. */
export function makeManifest(facts: ManifestFacts, files: readonly ManifestEntry[]): Manifest {
  const sorted = files.every(isBehind) ? files : [...files].sort(byPath)
  const { generator, package: packageName, inputs } = facts
  return { format: manifestFormat, generator, package: packageName, inputs, files: sorted }
}

const byPath = (a: ManifestEntry, b: ManifestEntry): number => compareCodeUnits(a.path, b.path)

function isBehind(file: ManifestEntry, at: number, files: readonly ManifestEntry[]): boolean {
  const before = files[at - 1]
  return before === undefined || byPath(before, file) <= 0
}

/** Under --watch most files keep the entry that they had. */
const lines = new WeakMap<ManifestEntry, string>()

function lineOf(file: ManifestEntry): string {
  const line = lines.get(file) ?? `    ${JSON.stringify(file)}`
  lines.set(file, line)
  return line
}

/** What was printed last: under --watch the next run finds it again. */
let printed: { readonly text: string; readonly manifest: Manifest } | undefined

/** The manifest's text: one file per line, so that a change of one is a change of one line. */
export function printManifest(manifest: Manifest): string {
  const { files, ...head } = manifest
  const opening = JSON.stringify(head, null, 2).slice(0, -2)
  const list = files.length > 0 ? `\n${files.map(lineOf).join(',\n')}\n  ` : ''
  const text = `${opening},\n  "files": [${list}]\n}\n`
  printed = { text, manifest }
  return text
}

/** Reads a manifest's text; undefined if it is not one of this format. */
export function parseManifest(text: string): Manifest | undefined {
  if (text === printed?.text) return printed.manifest
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  const files = fields.get('files')
  const hasTexts = ['generator', 'package', 'inputs'].every(name => typeof fields.get(name) === 'string')
  return fields.get('format') === manifestFormat && hasTexts && Array.isArray(files) && files.every(isEntry)
}

/** Whether a value read from a manifest or a journal is a line of one. */
export function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false
  if (!('path' in value && 'bytes' in value && 'sha256' in value)) return false
  return typeof value.path === 'string' && typeof value.bytes === 'number' && typeof value.sha256 === 'string'
}

/** SHA-256, hexadecimal. */
export function sha256(content: Content | string): string {
  if (typeof content === 'string' || content instanceof Uint8Array) return hash('sha256', content)
  const digest = createHash('sha256')
  for (const piece of content) digest.update(piece)
  return digest.digest('hex')
}

/** Under --watch all pages but one are the same objects as before, so their texts are hashed once. */
const textDigests = new WeakMap<SourcePage, string>()

/** Digest of a page's text. */
export function textDigest(page: SourcePage): string {
  const digest = page.digest ?? textDigests.get(page) ?? sha256(page.text)
  textDigests.set(page, digest)
  return digest
}

/** Digest of the pages as loaded: of their names and the digests of their texts. */
export function digestPages(pages: readonly SourcePage[]): string {
  return sha256(JSON.stringify(pages.map(page => [page.file, textDigest(page)])))
}

/**
 * An output file as the manifest lists it, with its bytes. It can be made in another thread: a `Buffer` arrives from
 * there as a plain `Uint8Array`.
 */
export interface EncodedFile extends ManifestEntry {
  readonly kind: 'encoded'
  readonly content: Content
}

/** Encodes a file for the disk. */
export function encodeFile(file: OutputFile): EncodedFile {
  const content = Buffer.from(file.content)
  return { kind: 'encoded', path: file.path, bytes: content.length, sha256: sha256(content), content }
}

/** The manifest's line for a file. */
export function entryOf(file: ManifestEntry): ManifestEntry {
  return { path: file.path, bytes: file.bytes, sha256: file.sha256 }
}
