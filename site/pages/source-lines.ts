import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteSettings } from '../settings.js'
import type { SiteOperation, SitePage } from './site-page.js'

/** Where a maintainer edits an operation. */
export interface SourceLine {
  /** Relative to the folder of the sources: `openapi/v3/….md`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}

/** Finds the source of an operation. */
export type FindSource = (page: SitePage, operation: SiteOperation) => SourceLine

/** The folder that source lines are relative to: the specs, or the docs where there are no specs. */
export function sourceFolder(settings: SiteSettings): string {
  return settings.specs !== undefined && settings.api !== undefined ? settings.specs : settings.docs
}

/**
 * Source lines from `api.json`, which has the place of each heading in the specs. An operation that is not there, or
 * whose page the specs do not have, is its own source: the line in the docs.
 */
export function findSources(settings: SiteSettings): FindSource {
  const folder = sourceFolder(settings)
  const known = settings.specs === undefined || settings.api === undefined ? new Map() : readApi(settings.api)
  return (page, operation) => {
    const line = known.get(`${page.file}#${operation.method}`)
    const isThere = typeof line === 'number' && existsSync(join(folder, page.file))
    return { file: page.file, line: isThere ? line : operation.line }
  }
}

/** `file#method` of each operation and notice with its line; empty where the file is no `api.json`. */
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
