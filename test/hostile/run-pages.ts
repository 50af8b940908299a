import type { GenerateInput } from '../../generator/generate.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { createSession, type TextResult } from '../generate/create-session.js'

const templates = loadTemplates()

/** Runs know nothing of each other; the templates are compiled once for all. */
const all = createSession({ remember: false })
const docs = createSession({ remember: false, outputs: ['docs'] })

/** The whole pipeline over some pages, without the disk. */
export async function runPages(pages: readonly SourcePage[]): Promise<TextResult> {
  return all.run(await inputOf(pages))
}

/** The same with no output but the documents. */
export async function documentsOfPages(pages: readonly SourcePage[]): Promise<TextResult> {
  return docs.run(await inputOf(pages))
}

async function inputOf(pages: readonly SourcePage[]): Promise<GenerateInput> {
  return {
    pages,
    templates: await templates,
    packageName: 'library-sdk',
    packageVersion: '1.0.0',
    language: 'zh',
    keepGoing: true,
  }
}
