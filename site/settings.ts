import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findPageRoot } from '../generator/load/page-folders.js'

/** What the site is made of. Folders and files are absolute. */
export interface SiteSettings {
  /** The VitePress source tree: `openapi/` and `webhook/` with one page each. */
  readonly docs: string
  /** The pages that maintainers edit. Absent where that folder is not there: then the docs are their own source. */
  readonly specs?: string
  /** `api.json` beside the docs: it knows the line of each operation in `specs`. */
  readonly api?: string
  /** `openapi.json` beside the docs; the site offers it for download. */
  readonly openapi?: string
  /** Address of a source line, with `{file}` and `{line}`; without it the site holds a copy of the sources. */
  readonly sourceUrl?: string
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
}

/** Variables of the environment that set the site. */
export type SiteEnvironment = Readonly<Record<string, string | undefined>>

/**
 * Settings from the environment, relative to `root`:
 * `PAGEWRIGHT_SITE_DOCS` (default `generated/docs`), `PAGEWRIGHT_SITE_SPECS` (default `specs`),
 * `PAGEWRIGHT_SITE_SOURCE_URL` (`https://…/blob/main/specs/{file}#L{line}`), `PAGEWRIGHT_SITE_BASE` (default `/`).
 * Throws where the docs are not there.
 */
export function readSettings(environment: SiteEnvironment, root: string): SiteSettings {
  const named = environment.PAGEWRIGHT_SITE_DOCS ?? 'generated/docs'
  const place = findPageRoot(resolve(root, named), named)
  if (place.kind === 'not-found') {
    const reason = place.diagnostics.map(({ message }) => message).join(' ')
    throw new Error(`${reason} Run \`npm run generate\`, or name another folder with PAGEWRIGHT_SITE_DOCS.`)
  }
  const docs = place.root
  const specs = resolve(root, environment.PAGEWRIGHT_SITE_SPECS ?? 'specs')
  const beside = (name: string): string => join(dirname(docs), name)
  const sourceUrl = environment.PAGEWRIGHT_SITE_SOURCE_URL
  return {
    docs,
    ...(existsSync(specs) ? { specs } : {}),
    ...(existsSync(beside('api.json')) ? { api: beside('api.json') } : {}),
    ...(existsSync(beside('openapi.json')) ? { openapi: beside('openapi.json') } : {}),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    base: environment.PAGEWRIGHT_SITE_BASE ?? '/',
  }
}
