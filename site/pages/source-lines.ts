import { basename, join } from 'node:path'
import type { ModelOutline } from '../../generator/model/outline.js'
import type { SiteSettings } from '../settings.js'
import type { PageWords } from '../words/page-words.js'
import type { SiteOperation, SitePage } from './site-page.js'

/** The line at which maintainers edit an operation. */
export interface SourceLine {
  /** Relative to the folder of the pages: `openapi/v3/….md`. */
  readonly file: string
  /** The same, absolute. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** Finds the source of an operation. */
export type FindSource = (page: SitePage, operation: SiteOperation) => SourceLine

/** Takes source lines from the model. For operations that the generator refused the source is the line of their heading. */
export function findSources(source: string, model: ModelOutline): FindSource {
  const known = new Map(
    [...model.operations, ...model.webhooks].map(({ file, method, span }) => [
      `${file}#${method}`,
      span.line,
    ]),
  )
  return ({ file }, { method, line }) => ({
    file,
    path: join(source, file),
    line: known.get(`${file}#${method}`) ?? line,
  })
}

/** The address of a source line: the editor in development, the repository's page, or the copy in the site. */
export function sourceHref(
  { file, path, line }: SourceLine,
  settings: Pick<SiteSettings, 'base' | 'sourceUrl'>,
  isDevelopment: boolean,
  words: PageWords,
): { readonly href: string; readonly text: string; readonly opensEditor: boolean } {
  const text = words.sourceFile(basename(file), line)
  if (isDevelopment)
    return {
      href: `/__open-in-editor?file=${encodeURIComponent(`${path}:${line}`)}`,
      text,
      opensEditor: true,
    }
  const address = encodeURI(file)
  const href =
    settings.sourceUrl === undefined
      ? `${settings.base}source/${address}`
      : settings.sourceUrl.replaceAll('{file}', address).replaceAll('{line}', String(line))
  return { href, text, opensEditor: false }
}
