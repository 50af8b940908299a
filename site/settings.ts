import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPageRoot } from '../generator/load/page-folders.js'

/** The site's sources and options. Folders are absolute. */
export interface SiteSettings {
  /** The pages that maintainers edit: a folder with `openapi/` and `webhook/`. */
  readonly source: string
  /** The folder of this repository. */
  readonly root: string
  /** The folder of a project: its guides are in `docs`, its repository stands in `package.json`. */
  readonly project: string
  /** The address of the repository, without `/` at the end; undefined if `package.json` has none. */
  readonly repository?: string
  /** The address of a source line, with `{file}` and `{line}`. Without it the site contains a copy of the sources. */
  readonly sourceUrl?: string
  /** The site's base path, with slashes at both ends. */
  readonly base: string
  /** The site's address with scheme, without base and without `/` at the end: `https://docs.example.com`. */
  readonly siteUrl?: string
  /** A changelog instead of the project's own. */
  readonly changes?: string
}

/** Environment variables. */
export type SiteEnvironment = Readonly<Record<string, string | undefined>>

/**
 * Settings from the environment, relative to `root`:
 * `PAGEWRIGHT_SITE_DOCS` (default `specs`), `PAGEWRIGHT_SITE_PROJECT` (default `.`), `PAGEWRIGHT_SITE_URL` (none),
 * `PAGEWRIGHT_SITE_CHANGES` (default `releases/wechatpay-sdk.md` of the project),
 * `PAGEWRIGHT_SITE_SOURCE_URL` (`https://…/blob/main/specs/{file}#L{line}`), `PAGEWRIGHT_SITE_BASE` (default `/`).
 * Throws an Error if the folder has no pages, or an address cannot be used.
 */
export function readSettings(environment: SiteEnvironment, root: string): SiteSettings {
  const named = environment.PAGEWRIGHT_SITE_DOCS ?? 'specs'
  const place = findPageRoot(resolve(root, named), named)
  if (place.kind === 'not-found') {
    const reason = place.diagnostics.map(({ message }) => message).join(' ')
    throw new Error(`${reason} Name a folder of pages with PAGEWRIGHT_SITE_DOCS.`)
  }
  const sourceUrl = environment.PAGEWRIGHT_SITE_SOURCE_URL
  const siteUrl = readSiteUrl(environment.PAGEWRIGHT_SITE_URL)
  const project = resolve(root, environment.PAGEWRIGHT_SITE_PROJECT ?? '.')
  const repository = readRepository(project)
  return {
    source: place.root,
    root,
    project,
    ...(repository === undefined ? {} : { repository }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    base: readBase(environment.PAGEWRIGHT_SITE_BASE ?? '/'),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...readChanges(environment.PAGEWRIGHT_SITE_CHANGES, root),
  }
}

function readChanges(named: string | undefined, root: string): Pick<SiteSettings, 'changes'> {
  if (named === undefined || named === '') return {}
  const changes = resolve(root, named)
  if (existsSync(changes)) return { changes }
  throw new Error(
    `PAGEWRIGHT_SITE_CHANGES names ${JSON.stringify(named)}, which is not there. Write a changelog with \`pagewright diff OLD NEW --format changelog\`, or leave the variable out.`,
  )
}

function readBase(base: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base
  throw new Error(
    `PAGEWRIGHT_SITE_BASE is ${JSON.stringify(base)}. Use a path with slashes at both ends, such as /docs/.`,
  )
}

function readSiteUrl(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  if (/^https?:\/\/[^/?#\s]+\/?$/.test(url)) return url.replace(/\/$/, '')
  throw new Error(
    `PAGEWRIGHT_SITE_URL is ${JSON.stringify(url)}. Use scheme and host, such as https://docs.example.com, and put a path into PAGEWRIGHT_SITE_BASE.`,
  )
}

/** The address of the repository that the `package.json` of the project states. */
function readRepository(root: string): string | undefined {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return undefined
  const facts: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const repository = memberOf(facts, 'repository')
  const url = typeof repository === 'string' ? repository : memberOf(repository, 'url')
  const address = typeof url === 'string' ? url.replace(/^git\+|\.git$/g, '') : ''
  return /^https?:\/\//.test(address) ? address : undefined
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
