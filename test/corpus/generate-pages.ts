import { type Generation, generate } from '../../generator/index.js'
import { corpusFolder, readFolder } from './corpus-folder.js'
import { type Json, record } from './openapi-lines.js'

/** Generates from the corpus as it is, leaving out nothing but pages with errors. */
export async function generateCorpus(): Promise<Generation> {
  return await generate({ pages: readFolder(corpusFolder), keepGoing: true })
}

/** The OpenAPI document among the files. */
export function openApiOf({ files }: Pick<Generation, 'files'>): Json {
  const file = files.find(candidate => candidate.path === 'openapi.json')
  const document: unknown = JSON.parse(file?.content ?? '{}')
  return record(document)
}

/** `file:line` of every line that a diagnostic covers. */
export function diagnosedLines({ diagnostics }: Pick<Generation, 'diagnostics'>): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap(({ file, span }) => {
      const count = Math.max(1, span.endLine - span.line + 1)
      return Array.from({ length: count }, (_, offset) => `${file}:${span.line + offset}`)
    }),
  )
}
