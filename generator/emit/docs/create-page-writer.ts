import type { Document } from '../../model/document/document.js'
import type { OutputFile } from '../output-file.js'
import { compileTemplates } from '../template/compile-templates.js'
import { placeAnswers } from './answers/place-answers.js'
import { placeCommands } from './curl/place-commands.js'
import { docsHelpers } from './docs-templates.js'
import { pageView } from './page-view.js'
import { placeSamples, type SampleSource } from './typescript/place-samples.js'

/** Writes a page in its canonical form, with a line end at its end. A source adds TypeScript and commands beside the PHP, and answers. */
export type PageWriter = (document: Document, source?: SampleSource) => string

/** Makes a writer from the templates `docs/*.hbs`. Throws an Error if one of them is missing. */
export function createPageWriter(templates: readonly OutputFile[]): PageWriter {
  const template = compileTemplates(templates, docsHelpers)
  const render = template('page')
  const renderArguments = template('php-arguments')
  const renderHead = template('ts-head')
  return (document, source) => {
    const samples = source === undefined ? new Map() : placeSamples(document.blocks, source, renderHead)
    const answers =
      source === undefined ? new Map() : placeAnswers(document.blocks, source.module, source.labels)
    const commands = source === undefined ? new Map() : placeCommands(document.blocks, source)
    return render(pageView(document, { renderArguments, samples, commands, answers }))
  }
}
