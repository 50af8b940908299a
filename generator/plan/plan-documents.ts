import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import type { Document } from '../model/document/document.js'
import type { ModelOutline } from '../model/outline.js'
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
 * Decides the path of every document by the files of the pages. Pages whose path cannot be a file are left out, and reported
 * unless the plan of the model reports them.
 */
export function planDocuments(
  files: readonly string[],
  model: ModelOutline,
): { readonly paths: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const reported = new Set([...model.operations, ...model.webhooks].map(({ file }) => file))
  const paths = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const segment = file.split('/').find(part => unsafeSegment(part) !== undefined)
    if (segment === undefined) paths.set(file, `${docsFolder}/${file}`)
    else if (!reported.has(file)) {
      const message = `The segment ${JSON.stringify(segment)} of the page's path ${unsafeSegment(segment) ?? ''}.`
      diagnostics.push(fileDiagnostic('PW701', file, message))
    }
  }
  return { paths, diagnostics }
}
