import type { Document } from '../../model/document/document.js'
import type { DocumentPlan } from '../../plan/plan-documents.js'
import type { OutputFile } from '../output-file.js'
import { createPageWriter } from './create-page-writer.js'
import { siteDocument } from './site/site-document.js'
import { siteIncludes } from './site/site-text.js'

/** Emits the documents: each page again, below `docs/` at its own path. */
export type DocsEmitter = (plans: readonly DocumentPlan[]) => readonly OutputFile[]

/**
 * Makes an emitter from the templates `docs/*.hbs`. With `remember`, a document that was emitted is not written again;
 * its text depends on nothing else.
 */
export function createDocsEmitter(templates: readonly OutputFile[], remember: boolean): DocsEmitter {
  const write = createPageWriter(templates)
  const memory = new WeakMap<Document, OutputFile>()
  return plans =>
    plans.map(({ document, path }) => {
      const known = memory.get(document)
      if (known !== undefined) return known
      const content = siteIncludes(write(siteDocument(document)))
      const file = { path, content }
      if (remember) memory.set(document, file)
      return file
    })
}
