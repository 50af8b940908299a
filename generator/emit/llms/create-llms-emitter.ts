import type { ModelOutline, OperationOutline, WebhookOutline } from '../../model/outline.js'
import type { ModulePlace, ModulePlan, PlanOutline } from '../../plan/plan.js'
import type { OutputEmitter, OutputTools, SharedInput } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { subpathOf } from '../words/subpath.js'
import { type Words, wordsOf } from '../words/words.js'
import { commonErrorsPath, commonErrorsText } from './error-text.js'
import { type IndexEntry, indexText, type ProductIndex } from './index-text.js'
import { operationText } from './operation-text.js'
import { productIndex, productText } from './product-text.js'
import { webhookText } from './webhook-text.js'

/**
 * Makes the emitter of `llms.txt`, of an index for each product page, and of a plain Markdown file for each operation and
 * webhook.
 */
export function createLlmsEmitter({
  protocols: { server },
  language,
}: Pick<OutputTools, 'protocols' | 'language'>): OutputEmitter {
  const words = wordsOf(language)
  return {
    emitPage: ({ module, packageName }) => ({
      files: module === undefined ? [] : moduleFiles(module, packageName, server, words),
      parts: [],
    }),
    emitShared: ({ model, nodes, plan, documents, packageName }) => {
      const all = indexEntries(nodes, plan)
      const products = productIndexes(model, documents, all)
      const errors = model.commonErrors ?? []
      return [
        { path: 'llms.txt', content: indexText(packageName, model, all, products, words.llms) },
        ...products.map(product => ({ path: product.path, content: productText(product, words.llms) })),
        ...errors.map(own => ({
          path: commonErrorsPath(own.scope),
          content: commonErrorsText(own, words.llms),
        })),
      ].map(({ path, content }) => ({ path, parts: [content] }))
    },
  }
}

/** The entries of all modules in the order of the plan. */
function indexEntries(nodes: SharedInput['nodes'], plan: PlanOutline): readonly IndexEntry[] {
  return plan.modules.flatMap(module => {
    const { operations, webhooks } = nodes.get(module.file) ?? { operations: [], webhooks: [] }
    // Of two operations with one method the first has a file.
    const entries = new Map<string, IndexEntry>()
    for (const node of [...operations, ...webhooks]) {
      const path = textPath(module, node)
      if (!entries.has(path)) entries.set(path, { node, path })
    }
    return [...entries.values()]
  })
}

/** The plan's paths are safe and unique; a method behind them stays so. */
function textPath({ path }: ModulePlace, node: OperationOutline | WebhookOutline): string {
  return `llms/${subpathOf(path)}${node.kind === 'operation' ? `.${node.method}` : ''}.md`
}

/** A product page whose path can be no file has no document; its entries stay in `llms.txt`. */
function productIndexes(
  { tags }: ModelOutline,
  documents: ReadonlyMap<string, string>,
  entries: readonly IndexEntry[],
): readonly ProductIndex[] {
  const byId = new Map(entries.map(entry => [entry.node.id, entry]))
  return tags
    .filter(({ file, parts }) => parts !== undefined && documents.has(file))
    .map(tag => productIndex(tag, `llms/${tag.file}`, byId))
}

function moduleFiles(
  module: ModulePlan,
  packageName: string,
  server: string,
  words: Words,
): readonly OutputFile[] {
  if (module.kind === 'webhook-module')
    return [{ path: textPath(module, module.webhook), content: webhookText(module, words) }]
  const from = `${packageName}/${subpathOf(module.path)}`
  return module.operations.map(plan => ({
    path: textPath(module, plan.operation),
    content: operationText(plan, module, { from, server, words }),
  }))
}
