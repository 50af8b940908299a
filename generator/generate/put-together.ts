import { createHash, type Hash } from 'node:crypto'
import type { SharedFile } from '../emit/emitter.js'
import { joinTexts, type Part } from '../emit/part.js'
import type { EncodedFile } from '../write/manifest.js'
import type { ProducedFile } from '../write/produced-file.js'

/** A file about all pages as a run put it together. */
interface Assembly {
  readonly parts: readonly Part[]
  readonly pieces: readonly Uint8Array[]
  readonly states: readonly HashState[]
  readonly file: EncodedFile
}

/** The digest of the first pieces of a file. */
interface HashState {
  readonly pieces: number
  readonly hash: Hash
}

/** The files about all pages of the last run by their paths: the next one encodes and hashes from the first change on. */
export type Assemblies = Map<string, Assembly>

/** Bytes between two states that are kept. Each takes about a thousand. */
const stretch = 1 << 19

/** Makes a file of its parts: bytes if some of these are. */
export function putTogether({ path, parts: all }: SharedFile, assemblies: Assemblies): ProducedFile {
  const parts = joinTexts(all)
  const [text = ''] = parts
  if (parts.length <= 1 && typeof text === 'string') return { path, content: text }
  const last = assemblies.get(path)
  const same = last === undefined ? 0 : countSame(parts, last.parts)
  if (last !== undefined && same === parts.length && same === last.parts.length) return last.file
  const pieces = parts.map((part, at) => {
    if (typeof part !== 'string') return part
    const known = last !== undefined && last.parts[at] === part ? last.pieces[at] : undefined
    return known ?? Buffer.from(part)
  })
  const { states, sha256 } = digest(pieces, last?.states.filter(state => state.pieces <= same) ?? [])
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
  const file: EncodedFile = { kind: 'encoded', path, bytes, sha256, content: pieces }
  assemblies.set(path, { parts, pieces, states, file })
  return file
}

/** How many parts two files have in common from their start on. Bytes never change, so they are compared by identity. */
function countSame(parts: readonly Part[], others: readonly Part[]): number {
  const at = parts.findIndex((part, index) => part !== others[index])
  return at < 0 ? parts.length : at
}

/** Goes on where the last of `known` ends. */
function digest(
  pieces: readonly Uint8Array[],
  known: readonly HashState[],
): { readonly states: readonly HashState[]; readonly sha256: string } {
  const states = [...known]
  const last = known.at(-1)
  const hash = last?.hash.copy() ?? createHash('sha256')
  let bytes = 0
  for (let at = last?.pieces ?? 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? new Uint8Array()
    hash.update(piece)
    bytes += piece.length
    if (bytes < stretch) continue
    states.push({ pieces: at + 1, hash: hash.copy() })
    bytes = 0
  }
  return { states, sha256: hash.digest('hex') }
}
