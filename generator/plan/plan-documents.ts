import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import type { Document } from '../model/document/document.js'
import type { Model } from '../model/model.js'
import { unsafeSegment } from './path-segment.js'

/** A document and the path of its file in the output. */
export interface DocumentPlan {
  readonly document: Document
  /** `docs/` and the page's own file. */
  readonly path: string
}

/** The folder of the documents inside the output folder. */
const docsFolder = 'docs'

/**
 * Decides the path of every document. Pages whose path cannot be a file are left out, and reported unless the plan of the
 * model reports them.
 */
export function planDocuments(
  documents: readonly Document[],
  model: Model,
): { readonly plans: readonly DocumentPlan[]; readonly diagnostics: readonly Diagnostic[] } {
  const reported = new Set([...model.operations, ...model.webhooks].map(({ file }) => file))
  const plans: DocumentPlan[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of documents) {
    const { file } = document
    const segment = file.split('/').find(part => unsafeSegment(part) !== undefined)
    if (segment === undefined) plans.push({ document, path: `${docsFolder}/${file}` })
    else if (!reported.has(file)) {
      const message = `The segment ${JSON.stringify(segment)} of the page's path ${unsafeSegment(segment) ?? ''}.`
      diagnostics.push(fileDiagnostic('PW701', file, message))
    }
  }
  return { plans, diagnostics }
}
