import { markedInDocument, markedInText } from '../../dialect/untranslated.js'
import type { Document } from '../document/document.js'
import type { Model, Operation, Webhook } from '../model.js'
import type { Tag } from '../tag.js'
import type { Glossary } from './glossary.js'
import { translateDocument } from './translate-document.js'
import {
  type ModelTexts,
  translateCommonErrors,
  translateOperation,
  translateTag,
  translateWebhook,
} from './translate-model.js'
import { createTextMap, type TextMap } from './translate-text.js'

/** A model and the pages beside it. */
export interface Worded {
  readonly model: Model
  readonly documents: readonly Document[]
}

/** Gives a model and its documents in English. Names, facts, places, order and samples stay as they are. */
export type Translator = (worded: Worded) => Worded

/** Makes a translator. It gives the same object for an operation, webhook or document that it had before. */
export function createTranslator(glossary: Glossary): Translator {
  const plain = createTextMap(glossary, markedInText)
  const inDocuments = createTextMap(glossary, markedInDocument)
  const document = remembered<Document>(own => translateDocument(own, inDocuments))
  let known: { readonly names: string; readonly node: NodeTranslators } | undefined
  return ({ model, documents }) => {
    const names = tagNames(model.tags, plain)
    const key = JSON.stringify([...names])
    if (known?.names !== key)
      known = {
        names: key,
        node: nodeTranslators({ ...plain, product: own => names.get(own) ?? plain.label(own) }),
      }
    const { node } = known
    const { commonErrors } = model
    return {
      model: {
        ...model,
        operations: model.operations.map(node.operation),
        webhooks: model.webhooks.map(node.webhook),
        tags: model.tags.map(node.tag),
        ...(commonErrors === undefined
          ? {}
          : { commonErrors: commonErrors.map(each => translateCommonErrors(each, plain)) }),
      },
      documents: documents.map(document),
    }
  }
}

interface NodeTranslators {
  readonly operation: (own: Operation) => Operation
  readonly webhook: (own: Webhook) => Webhook
  readonly tag: (own: Tag) => Tag
}

function nodeTranslators(words: ModelTexts): NodeTranslators {
  return {
    operation: remembered<Operation>(own => translateOperation(own, words)),
    webhook: remembered<Webhook>(own => translateWebhook(own, words)),
    tag: own => translateTag(own, words),
  }
}

/** The products' names in English. Operations name products by them, so two that would be one keep their pages apart. */
function tagNames(tags: readonly Tag[], words: TextMap): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { name, page } of tags) {
    const english = words.label(name)
    const own = taken.has(english) ? `${english} (${page ?? name})` : english
    taken.add(own)
    names.set(name, own)
  }
  return names
}

function remembered<Node extends object>(make: (own: Node) => Node): (own: Node) => Node {
  const known = new WeakMap<Node, Node>()
  return own => {
    const made = known.get(own) ?? make(own)
    known.set(own, made)
    return made
  }
}
