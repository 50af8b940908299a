import { markedInDocument, markedInText } from '../../dialect/untranslated.js'
import type { Document } from '../document/document.js'
import type { Model, Operation, Webhook } from '../model.js'
import type { Tag } from '../tag.js'
import type { Glossary } from './glossary.js'
import { translateDocument } from './translate-document.js'
import {
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
  const words = createTextMap(glossary, markedInText)
  const inDocuments = createTextMap(glossary, markedInDocument)
  const operation = remembered<Operation>(own => translateOperation(own, words))
  const webhook = remembered<Webhook>(own => translateWebhook(own, words))
  const document = remembered<Document>(own => translateDocument(own, inDocuments))
  return ({ model, documents }) => {
    const { commonErrors } = model
    return {
      model: {
        ...model,
        operations: model.operations.map(operation),
        webhooks: model.webhooks.map(webhook),
        tags: translateTags(model.tags, words),
        ...(commonErrors === undefined
          ? {}
          : { commonErrors: commonErrors.map(each => translateCommonErrors(each, words)) }),
      },
      documents: documents.map(document),
    }
  }
}

function translateTags(tags: readonly Tag[], words: TextMap): readonly Tag[] {
  return tags.map(tag => translateTag(tag, words))
}

function remembered<Node extends object>(make: (own: Node) => Node): (own: Node) => Node {
  const known = new WeakMap<Node, Node>()
  return own => {
    const made = known.get(own) ?? make(own)
    known.set(own, made)
    return made
  }
}
