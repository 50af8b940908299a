import type { Document } from '../../model/document/document.js'
import type { OutputFile } from '../output-file.js'
import { compileTemplates } from '../template/compile-templates.js'
import { docsHelpers } from './docs-templates.js'
import { pageView } from './page-view.js'

/** Writes a page in its canonical form, with a line end at its end. */
export type PageWriter = (document: Document) => string

/** Makes a writer from the templates `docs/*.hbs`. Throws an Error where one of them is missing. */
export function createPageWriter(templates: readonly OutputFile[]): PageWriter {
  const template = compileTemplates(templates, docsHelpers)
  const render = template('page')
  const renderArguments = template('php-arguments')
  return document => render(pageView(document, renderArguments))
}
