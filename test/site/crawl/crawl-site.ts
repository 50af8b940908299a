import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../../generator/load/list-files.js'

/** What a walk through a built site found. */
export interface Crawl {
  readonly pages: number
  readonly links: number
  /** Links that lead nowhere, each with the page that has it. */
  readonly dead: readonly string[]
}

/** The addresses that a page has, with entities decoded. */
function addressesOf(html: string): readonly string[] {
  const found = html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)
  return [...found].map(([, address = '']) => decodeEntities(address))
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/**
 * Follows every internal link of every page of a built site: its file must exist, and its fragment must be an id of that
 * page. `base` is the path that the site is served from.
 */
export function crawlSite(folder: string, base = '/'): Crawl {
  const pages = listFiles(folder).filter(file => file.endsWith('.html'))
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = ids.get(file)
    if (known !== undefined) return known
    const html = readFileSync(join(folder, file), 'utf8')
    const found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id)))
    ids.set(file, found)
    return found
  }
  const dead = new Set<string>()
  let links = 0
  for (const page of pages) {
    const own = `http://site.invalid${base}${encodeURI(page)}`
    for (const address of addressesOf(readFileSync(join(folder, page), 'utf8'))) {
      if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address)) continue
      const url = new URL(address, own)
      if (url.host !== 'site.invalid') continue
      links += 1
      const problem = problemOf(url, folder, base, idsOf)
      if (problem !== undefined) dead.add(`${page}: ${address}: ${problem}`)
    }
  }
  return { pages: pages.length, links, dead: [...dead] }
}

function problemOf(
  url: URL,
  folder: string,
  base: string,
  idsOf: (file: string) => ReadonlySet<string>,
): string | undefined {
  if (!url.pathname.startsWith(base)) return 'outside of the base'
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const place = join(folder, file)
  if (!existsSync(place) || statSync(place).isDirectory()) return 'no file'
  const fragment = decodeURIComponent(url.hash.slice(1))
  if (fragment === '' || !file.endsWith('.html')) return undefined
  return idsOf(file).has(fragment) ? undefined : 'no such fragment'
}
