import type { Model } from '../../model/model.js'
import type { ModulePlan, Plan } from '../../plan/plan.js'
import type { OutputFile } from '../output-file.js'
import type { IndexEntry } from './index-text.js'
import { indexText } from './index-text.js'
import { operationText } from './operation-text.js'
import { webhookText } from './webhook-text.js'

/** Path of the index in the output folder. */
export const llmsIndexPath = 'llms.txt'

/** Writes `llms.txt` and a plain Markdown file for each operation and webhook, in the order of the plan. */
export type LlmsEmitter = (model: Model, plan: Plan, packageName: string) => readonly OutputFile[]

interface Described extends IndexEntry {
  readonly file: OutputFile
}

/**
 * Makes an emitter that remembers what it wrote, by the identity of a module's plan: the files of a page depend on that
 * alone and on the package's name.
 */
export function createLlmsEmitter(remember = true): LlmsEmitter {
  const memory = new WeakMap<
    ModulePlan,
    { readonly packageName: string; readonly files: readonly Described[] }
  >()
  const filesOf = (module: ModulePlan, packageName: string): readonly Described[] => {
    const known = memory.get(module)
    if (known?.packageName === packageName) return known.files
    const files = moduleFiles(module, packageName)
    if (remember) memory.set(module, { packageName, files })
    return files
  }
  return (model, plan, packageName) => {
    const all = plan.modules.flatMap(module => filesOf(module, packageName))
    return [
      { path: llmsIndexPath, content: indexText(packageName, model, all) },
      ...all.map(({ file }) => file),
    ]
  }
}

/** The plan's paths are safe and unique; a method behind them stays so. */
function moduleFiles(module: ModulePlan, packageName: string): readonly Described[] {
  const name = module.path.replace(/^sdk\//, '').replace(/\.ts$/, '')
  if (module.kind === 'webhook-module') {
    const path = `llms/${name}.md`
    return [{ node: module.webhook, path, file: { path, content: webhookText(module.webhook) } }]
  }
  return module.operations.map(plan => {
    const path = `llms/${name}.${plan.operation.method}.md`
    return {
      node: plan.operation,
      path,
      file: { path, content: operationText(plan, `${packageName}/${name}`) },
    }
  })
}
