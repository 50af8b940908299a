import { loadTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { createSession, type TextResult } from '../generate/create-session.js'

const templates = loadTemplates()

/** Runs know nothing of each other; the templates are compiled once for all. */
const session = createSession({ remember: false })

/** The whole pipeline over some pages, without the disk. */
export async function runPages(pages: readonly SourcePage[]): Promise<TextResult> {
  return session.run({
    pages,
    templates: await templates,
    packageName: 'library-sdk',
    packageVersion: '1.0.0',
    language: 'zh',
    keepGoing: true,
  })
}
