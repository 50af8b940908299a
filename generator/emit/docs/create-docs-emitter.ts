import type { Document } from '../../model/document/document.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { DocumentPlan } from '../../plan/plan-documents.js'
import type { OutputFile } from '../output-file.js'
import { createPageWriter } from './create-page-writer.js'
import { siteDocument } from './site/site-document.js'
import { siteIncludes } from './site/site-text.js'

/** Emits the documents: each page again, below `docs/` at its own path, with samples of the SDK beside those of PHP. */
export type DocsEmitter = (
  plans: readonly DocumentPlan[],
  modules: readonly ModulePlan[],
  packageName: string,
) => readonly OutputFile[]

interface Remembered {
  readonly module: ModulePlan | undefined
  readonly packageName: string
  readonly file: OutputFile
}

/**
 * Makes an emitter from the templates `docs/*.hbs`. With `remember`, a document that was emitted is not written again
 * while its module's plan and the package's name are the same; its text depends on nothing else.
 */
export function createDocsEmitter(templates: readonly OutputFile[], remember: boolean): DocsEmitter {
  const write = createPageWriter(templates)
  const memory = new WeakMap<Document, Remembered>()
  return (plans, modules, packageName) => {
    const moduleOf = new Map(modules.map(module => [module.file, module]))
    return plans.map(({ document, path }) => {
      const module = moduleOf.get(document.file)
      const known = memory.get(document)
      if (known?.module === module && known?.packageName === packageName) return known.file
      const source = module && { module, packageName }
      const file = { path, content: siteIncludes(write(siteDocument(document), source)) }
      if (remember) memory.set(document, { module, packageName, file })
      return file
    })
  }
}
