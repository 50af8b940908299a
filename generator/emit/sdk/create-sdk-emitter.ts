import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { BarrelPlan, ModulePlan, RootPlan } from '../../plan/plan.js'
import type { Emitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { compileTemplates } from '../template/compile-templates.js'
import { wordsOf } from '../words/words.js'
import { barrelFile } from './barrel-file.js'
import { moduleFile } from './module-file.js'
import { type PackageIdentity, rootFiles } from './root-files.js'
import { templateHelpers } from './template-set.js'

/**
 * Makes the emitter of the SDK: runtime, root, index files, and a module per page, in code-unit order of their paths.
 *
 * Remembers a module by the identity of its plan, which the planner keeps while the page's operations are the same
 * objects, an index file by the content of its plan, and a file at the root by its own. A fresh emitter would write the same.
 */
export function createSdkEmitter({
  templates: sources,
  language,
}: Pick<OutputTools, 'templates' | 'language'>): Emitter['emit'] {
  const words = wordsOf(language)
  const templates = compileTemplates(sources.templates, templateHelpers)
  const modules = new WeakMap<ModulePlan, OutputFile>()
  const barrels = new Map<string, { readonly key: string; readonly file: OutputFile }>()
  let root: { readonly key: string; readonly files: readonly OutputFile[] } | undefined

  const moduleOf = (plan: ModulePlan): OutputFile => {
    const file = modules.get(plan) ?? moduleFile(plan, templates, words)
    modules.set(plan, file)
    return file
  }
  const barrelOf = (plan: BarrelPlan): OutputFile => {
    const key = JSON.stringify(plan)
    const known = barrels.get(plan.path)
    if (known?.key === key) return known.file
    const file = barrelFile(plan, templates, words.sdk)
    barrels.set(plan.path, { key, file })
    return file
  }
  const rootOf = (plan: RootPlan, identity: PackageIdentity): readonly OutputFile[] => {
    const key = JSON.stringify([plan, identity])
    if (root?.key === key) return root.files
    const known = new Map(root?.files.map(file => [file.content, file]))
    const files = rootFiles(plan, identity, templates, words.sdk).map(file => known.get(file.content) ?? file)
    root = { key, files }
    return files
  }
  return ({ plan, packageName, packageVersion }) =>
    [
      ...sources.runtimeFiles,
      ...rootOf(plan.root, { packageName, packageVersion }),
      ...plan.barrels.map(barrelOf),
      ...plan.modules.map(moduleOf),
    ].sort((a, b) => compareCodeUnits(a.path, b.path))
}
