import { markedInDocument, markedInText } from '../../dialect/untranslated.js'
import type { Document } from '../document/document.js'
import type { Operation, Webhook } from '../model.js'
import type { ModelOutline } from '../outline.js'
import type { Tag } from '../tag.js'
import type { Glossary } from './glossary.js'
import { translateDocument } from './translate-document.js'
import {
  translateCommonErrors,
  translateOperation,
  translateOutline,
  translateTag,
  translateWebhook,
} from './translate-model.js'
import { createTextMap, type TextMap } from './translate-text.js'

/** Gives pages in English. Names, facts, places, order and samples stay as they are. */
export interface Translator {
  /** The English of the products' names. */
  readonly products: (tags: readonly Tag[]) => ReadonlyMap<string, string>
  /** What is outside of pages, with the products' names in English. */
  readonly outline: (model: ModelOutline, products: ReadonlyMap<string, string>) => ModelOutline
  readonly page: (page: WordedPage, products: Readonly<Record<string, string>>) => WordedPage
}

/** The nodes of a page and its document. */
export interface WordedPage {
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  readonly document: Document
}

/** Makes a translator. */
export function createTranslator(glossary: Glossary): Translator {
  const plain = createTextMap(glossary, markedInText)
  const inDocuments = createTextMap(glossary, markedInDocument)
  return {
    products: tags => tagNames(tags, plain),
    outline: (model, products) => {
      const words = { ...plain, product: (own: string) => products.get(own) ?? plain.label(own) }
      const { commonErrors } = model
      return {
        ...model,
        operations: model.operations.map(each => translateOutline(each, words)),
        webhooks: model.webhooks.map(each => translateOutline(each, words)),
        tags: model.tags.map(each => translateTag(each, words)),
        ...(commonErrors === undefined
          ? {}
          : { commonErrors: commonErrors.map(each => translateCommonErrors(each, plain)) }),
      }
    },
    page: ({ operations, webhooks, document }, products) => {
      const words = {
        ...plain,
        product: (own: string) =>
          (Object.hasOwn(products, own) ? products[own] : undefined) ?? plain.label(own),
      }
      return {
        operations: operations.map(each => translateOperation(each, words)),
        webhooks: webhooks.map(each => translateWebhook(each, words)),
        document: translateDocument(document, inDocuments),
      }
    },
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
