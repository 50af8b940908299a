import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SiteSettings } from '../settings.js'
import type { PageWords } from '../words/page-words.js'
import type { SiteOperation, SitePage } from './site-page.js'

/** The line at which maintainers edit an operation. */
export interface SourceLine {
  /** Relative to the folder of the sources: `openapi/v3/….md`. */
  readonly file: string
  /** The same, absolute. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** Finds the source of an operation. */
export type FindSource = (page: SitePage, operation: SiteOperation) => SourceLine

/** The file that maintainers edit: the page in the specs, or the page in the docs if the specs do not have it. */
export function sourcePath(settings: SiteSettings, file: string): string {
  const edited = settings.specs === undefined ? undefined : join(settings.specs, file)
  return edited !== undefined && settings.api !== undefined && existsSync(edited)
    ? edited
    : join(settings.docs, file)
}

/**
 * Takes source lines from `api.json`, which has the place of each heading in the specs. For unknown operations and pages
 * outside of the specs the source is the line in the docs.
 */
export function findSources(settings: SiteSettings): FindSource {
  const known = settings.api === undefined ? new Map<string, number>() : readApi(settings.api)
  return (page, operation) => {
    const path = sourcePath(settings, page.file)
    const line = known.get(`${page.file}#${operation.method}`)
    const isEdited = settings.specs !== undefined && path === join(settings.specs, page.file)
    return { file: page.file, path, line: isEdited && line !== undefined ? line : operation.line }
  }
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

/** `file#method` of each operation and webhook with its line; empty for any other JSON file. */
function readApi(file: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const api: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isRecord(api)) return lines
  for (const list of [api.operations, api.webhooks]) {
    for (const one of Array.isArray(list) ? list : []) {
      if (!isRecord(one)) continue
      const line = /^(\d+):/.exec(String(one.span))?.[1]
      if (line !== undefined) lines.set(`${String(one.file)}#${String(one.method)}`, Number(line))
    }
  }
  return lines
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
