import type { SharedInput } from '../emit/emitter.js'
import type { NamedOutput } from '../emit/outputs.js'
import type { Part } from '../emit/part.js'
import { type Nodes, nodesByFile, type OperationOutline, type WebhookOutline } from '../model/outline.js'
import { piecesOf } from '../write/content.js'
import { isKept, type ProducedFile } from '../write/produced-file.js'
import type { GenerateInput } from './generate-input.js'
import type { Joined } from './join-outlines.js'
import type { MadeOutput } from './page-memory.js'
import { type Assemblies, putTogether } from './put-together.js'

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

/** Makes the files about all pages from what outputs made of each. `assemblies` are those of the last run. */
export function emitShared(
  outputs: readonly NamedOutput[],
  joined: Joined,
  made: ReadonlyMap<string, MadeOutput>,
  names: Pick<GenerateInput, 'packageName' | 'packageVersion' | 'language'> &
    Pick<SharedInput, 'packageDetails'>,
  assemblies: Assemblies,
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
    for (const own of emit(shared)) {
      const file = putTogether(own, assemblies)
      notePlaces(file, places)
      files.push(file)
    }
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
function notePlaces(file: ProducedFile, places: Map<Uint8Array, PartPlace>): void {
  if (!('kind' in file) || isKept(file)) return
  let start = 0
  for (const piece of piecesOf(file.content)) {
    places.set(piece, { path: file.path, start, end: start + piece.length })
    start += piece.length
  }
}
