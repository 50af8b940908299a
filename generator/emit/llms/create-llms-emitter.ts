import type { CommonErrors } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { Emitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { subpathOf } from '../words/subpath.js'
import { commonErrorsPath, commonErrorsText } from './error-text.js'
import { type IndexEntry, indexText } from './index-text.js'
import { operationText } from './operation-text.js'
import { webhookText } from './webhook-text.js'

interface Described extends IndexEntry {
  readonly file: OutputFile
}

/**
 * Makes the emitter of `llms.txt` and a plain Markdown file for each operation and webhook, in the order of the plan.
 *
 * With `remember`, it keeps what it wrote by the identity of a module's plan: the files of a page depend on that alone
 * and on the package's name.
 */
export function createLlmsEmitter({
  protocols: { server },
  remember,
}: Pick<OutputTools, 'protocols' | 'remember'>): Emitter['emit'] {
  const memory = new WeakMap<
    ModulePlan,
    { readonly packageName: string; readonly files: readonly Described[] }
  >()
  const filesOf = (module: ModulePlan, packageName: string): readonly Described[] => {
    const known = memory.get(module)
    if (known?.packageName === packageName) return known.files
    const files = moduleFiles(module, packageName, server)
    if (remember) memory.set(module, { packageName, files })
    return files
  }
  const shared = new WeakMap<CommonErrors, OutputFile>()
  const sharedFile = (common: CommonErrors): OutputFile => {
    const known = shared.get(common)
    if (known !== undefined) return known
    const file = { path: commonErrorsPath(common.scope), content: commonErrorsText(common) }
    if (remember) shared.set(common, file)
    return file
  }
  return ({ model, plan, packageName }) => {
    const all = plan.modules.flatMap(module => filesOf(module, packageName))
    const errors = (model.commonErrors ?? []).map(sharedFile)
    return [
      { path: 'llms.txt', content: indexText(packageName, model, all) },
      ...errors,
      ...all.map(({ file }) => file),
    ]
  }
}

/** The plan's paths are safe and unique; a method behind them stays so. */
function moduleFiles(module: ModulePlan, packageName: string, server: string): readonly Described[] {
  const name = subpathOf(module.path)
  if (module.kind === 'webhook-module') {
    const path = `llms/${name}.md`
    return [{ node: module.webhook, path, file: { path, content: webhookText(module) } }]
  }
  return module.operations.map(plan => {
    const path = `llms/${name}.${plan.operation.method}.md`
    return {
      node: plan.operation,
      path,
      file: { path, content: operationText(plan, module, `${packageName}/${name}`, server) },
    }
  })
}
