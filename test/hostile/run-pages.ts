import type { GenerateResult } from '../../generator/generate.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { createSession } from '../generate/create-session.js'

const templates = loadTemplates()

/** The whole pipeline over some pages, without the disk. */
export async function runPages(pages: readonly SourcePage[]): Promise<GenerateResult> {
  return createSession().run({
    pages,
    templates: await templates,
    packageName: 'library-sdk',
    packageVersion: '1.0.0',
    language: 'zh',
    keepGoing: true,
  })
}
