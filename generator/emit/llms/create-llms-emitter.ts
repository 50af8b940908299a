import type { CommonErrors } from '../../model/errors.js'
import type { Model } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { DocumentPlan } from '../../plan/plan-documents.js'
import type { Emitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { subpathOf } from '../words/subpath.js'
import { type Words, wordsOf } from '../words/words.js'
import { commonErrorsPath, commonErrorsText } from './error-text.js'
import { type IndexEntry, indexText, type ProductIndex } from './index-text.js'
import { operationText } from './operation-text.js'
import { productIndex, productText } from './product-text.js'
import { webhookText } from './webhook-text.js'

interface Described extends IndexEntry {
  readonly file: OutputFile
}

/**
 * Makes the emitter of `llms.txt`, of an index for each product page, and of a plain Markdown file for each operation and
 * webhook, in the order of the plan.
 *
 * With `remember`, it keeps what it wrote by the identity of a module's plan: the files of a page depend on that alone
 * and on the package's name.
 */
export function createLlmsEmitter({
  protocols: { server },
  language,
  remember,
}: Pick<OutputTools, 'protocols' | 'language' | 'remember'>): Emitter['emit'] {
  const words = wordsOf(language)
  const memory = new WeakMap<
    ModulePlan,
    { readonly packageName: string; readonly files: readonly Described[] }
  >()
  const filesOf = (module: ModulePlan, packageName: string): readonly Described[] => {
    const known = memory.get(module)
    if (known?.packageName === packageName) return known.files
    const files = moduleFiles(module, packageName, server, words)
    if (remember) memory.set(module, { packageName, files })
    return files
  }
  const shared = new WeakMap<CommonErrors, OutputFile>()
  const sharedFile = (common: CommonErrors): OutputFile => {
    const known = shared.get(common)
    if (known !== undefined) return known
    const file = { path: commonErrorsPath(common.scope), content: commonErrorsText(common, words.llms) }
    if (remember) shared.set(common, file)
    return file
  }
  return ({ model, plan, documents, packageName }) => {
    const all = plan.modules.flatMap(module => filesOf(module, packageName))
    const errors = (model.commonErrors ?? []).map(sharedFile)
    const products = productIndexes(model, documents, all)
    return [
      { path: 'llms.txt', content: indexText(packageName, model, all, products, words.llms) },
      ...products.map(product => ({ path: product.path, content: productText(product, words.llms) })),
      ...errors,
      ...all.map(({ file }) => file),
    ]
  }
}

/** A product page whose path can be no file has no document; its entries stay in `llms.txt`. */
function productIndexes(
  { tags }: Model,
  documents: readonly DocumentPlan[],
  entries: readonly IndexEntry[],
): readonly ProductIndex[] {
  const byId = new Map(entries.map(entry => [entry.node.id, entry]))
  const files = new Set(documents.map(({ document }) => document.file))
  return tags
    .filter(({ file, parts }) => parts !== undefined && files.has(file))
    .map(tag => productIndex(tag, `llms/${tag.file}`, byId))
}

/** The plan's paths are safe and unique; a method behind them stays so. */
function moduleFiles(
  module: ModulePlan,
  packageName: string,
  server: string,
  words: Words,
): readonly Described[] {
  const name = subpathOf(module.path)
  if (module.kind === 'webhook-module') {
    const path = `llms/${name}.md`
    return [{ node: module.webhook, path, file: { path, content: webhookText(module, words) } }]
  }
  return module.operations.map(plan => {
    const path = `llms/${name}.${plan.operation.method}.md`
    return {
      node: plan.operation,
      path,
      file: { path, content: operationText(plan, module, { from: `${packageName}/${name}`, server, words }) },
    }
  })
}
