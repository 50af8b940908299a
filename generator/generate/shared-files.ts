import type { SharedFile, SharedInput } from '../emit/emitter.js'
import type { NamedOutput } from '../emit/outputs.js'
import { joinTexts, type Part } from '../emit/part.js'
import { type Nodes, nodesByFile, type OperationOutline, type WebhookOutline } from '../model/outline.js'
import { sha256 } from '../write/manifest.js'
import type { ProducedFile } from '../write/produced-file.js'
import type { GenerateInput } from './generate-input.js'
import type { Joined } from './join-outlines.js'
import type { MadeOutput } from './page-memory.js'

/** Where a part of a page stands in a file about all pages, in bytes. */
export interface PartPlace {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** Files about all pages. */
export interface SharedFiles {
  readonly files: readonly ProducedFile[]
  /** Of the parts that are bytes, by identity. */
  readonly places: ReadonlyMap<Uint8Array, PartPlace>
}

/** Makes the files about all pages from what outputs made of each. */
export function emitShared(
  outputs: readonly NamedOutput[],
  joined: Joined,
  made: ReadonlyMap<string, MadeOutput>,
  names: Pick<GenerateInput, 'packageName' | 'packageVersion' | 'language'> &
    Pick<SharedInput, 'packageDetails'>,
): SharedFiles {
  const { packageName, packageVersion, packageDetails, language } = names
  const { shown: model, plan, documents } = joined
  const nodes = nodesByFile(model)
  const files: ProducedFile[] = []
  const places = new Map<Uint8Array, PartPlace>()
  for (const { name, emitShared: emit } of outputs) {
    const partOf = partsOf(name, nodes, made)
    const shared = {
      model,
      nodes,
      plan,
      documents,
      packageName,
      packageVersion,
      packageDetails,
      language,
      partOf,
    }
    for (const file of emit(shared)) files.push(putTogether(file, places))
  }
  return { files, places }
}

/** What an output made of each operation and webhook. Most outputs never ask. */
function partsOf(
  name: string,
  nodes: ReadonlyMap<string, Nodes<OperationOutline, WebhookOutline>>,
  made: ReadonlyMap<string, MadeOutput>,
): SharedInput['partOf'] {
  let parts: Map<OperationOutline | WebhookOutline, Part> | undefined
  const collect = (): Map<OperationOutline | WebhookOutline, Part> => {
    const all = new Map<OperationOutline | WebhookOutline, Part>()
    for (const [file, { operations, webhooks }] of nodes) {
      const own = made.get(file)?.parts[name] ?? []
      for (const [at, node] of [...operations, ...webhooks].entries()) {
        const part = own[at]
        if (part !== undefined) all.set(node, part)
      }
    }
    return all
  }
  return node => {
    parts ??= collect()
    const part = parts.get(node)
    if (part === undefined) throw new Error(`The output \`${name}\` has made nothing of ${node.id}.`)
    return part
  }
}

/** Notes where the parts of pages are. */
function putTogether({ path, parts }: SharedFile, places: Map<Uint8Array, PartPlace>): ProducedFile {
  const joined = joinTexts(parts)
  const [text = ''] = joined
  if (joined.length <= 1 && typeof text === 'string') return { path, content: text }
  const pieces = joined.map(part => (typeof part === 'string' ? Buffer.from(part) : part))
  let start = 0
  for (const piece of pieces) {
    places.set(piece, { path, start, end: start + piece.length })
    start += piece.length
  }
  return { kind: 'encoded', path, bytes: start, sha256: sha256(pieces), content: pieces }
}
