import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findPageRoot } from '../generator/load/page-folders.js'

/** The site's sources and options. Folders and files are absolute. */
export interface SiteSettings {
  /** The VitePress source tree: `openapi/` and `webhook/` with one page each. */
  readonly docs: string
  /** The pages that maintainers edit. Without this folder they edit the docs. */
  readonly specs?: string
  /** `api.json` beside the docs, with the line of each operation in `specs`. */
  readonly api?: string
  /** `openapi.json` beside the docs, which the site offers for download. */
  readonly openapi?: string
  /** The address of a source line, with `{file}` and `{line}`. Without it the site contains a copy of the sources. */
  readonly sourceUrl?: string
  /** The site's base path, with slashes at both ends. */
  readonly base: string
}

/** Environment variables. */
export type SiteEnvironment = Readonly<Record<string, string | undefined>>

/**
 * Settings from the environment, relative to `root`:
 * `PAGEWRIGHT_SITE_DOCS` (default `generated/docs`), `PAGEWRIGHT_SITE_SPECS` (default `specs`),
 * `PAGEWRIGHT_SITE_SOURCE_URL` (`https://…/blob/main/specs/{file}#L{line}`), `PAGEWRIGHT_SITE_BASE` (default `/`).
 * Throws an Error if the docs do not exist.
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
