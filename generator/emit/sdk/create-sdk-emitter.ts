import type { BarrelPlan, RootPlan } from '../../plan/plan.js'
import type { OutputEmitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { compileTemplates } from '../template/compile-templates.js'
import { wordsOf } from '../words/words.js'
import { barrelFile } from './barrel-file.js'
import { moduleFile } from './module-file.js'
import { type PackageIdentity, rootFiles } from './root-files.js'
import { templateHelpers } from './template-set.js'

/**
 * Makes the emitter of the SDK: runtime, root, index files, and a module per page.
 *
 * It remembers an index file by the content of its plan, and the files at the root by theirs. A fresh emitter would write
 * the same.
 */
export function createSdkEmitter({
  templates: sources,
  language,
}: Pick<OutputTools, 'templates' | 'language'>): OutputEmitter {
  const words = wordsOf(language)
  const templates = compileTemplates(sources.templates, templateHelpers)
  const barrels = new Map<string, { readonly key: string; readonly file: OutputFile }>()
  let root: { readonly key: string; readonly files: readonly OutputFile[] } | undefined

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
    if (root?.key !== key) root = { key, files: rootFiles(plan, identity, templates, words.sdk) }
    return root.files
  }
  return {
    emitPage: ({ module }) => ({
      files: module === undefined ? [] : [moduleFile(module, templates, words)],
      parts: [],
    }),
    emitShared: ({ plan, packageName, packageVersion }) =>
      [
        ...sources.runtimeFiles,
        ...rootOf(plan.root, { packageName, packageVersion }),
        ...plan.barrels.map(barrelOf),
      ].map(({ path, content }) => ({ path, parts: [content] })),
  }
}
