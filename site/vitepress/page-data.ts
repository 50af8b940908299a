import type { Edition } from '../editions/edition.js'
import { editionFolder, readRoute } from '../editions/edition-routes.js'
import type { NavigationItem } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import { escapeHtml } from '../render/html.js'
import { pageHref } from '../theme/page-href.js'
import { inertText } from './page-module.js'
import type { SiteState } from './site-state.js'

/** VitePress's data of a page. Leaves out the page's own settings: `head` could contain scripts. */
export function pageData(path: string, state: SiteState): Record<string, unknown> {
  const { language, file } = readRoute(path)
  const edition = state.edition(language)
  const own = edition.own.get(file)
  const title = own?.title ?? edition.site.pages.get(file)?.title ?? edition.words.frame.title
  return {
    title: inertText(title),
    description: '',
    frontmatter: {
      ...(own?.isWide === true ? { layout: 'page', sidebar: false, aside: false } : {}),
      ...(own === undefined ? neighbourData(file, edition) : {}),
    },
    headers: [],
  }
}

function neighbourData(file: string, edition: Edition): Record<string, unknown> {
  const { before, after } = neighbours(file, edition.site)
  return { prev: neighbourLink(before, edition), next: neighbourLink(after, edition) }
}

function neighbourLink(
  item: NavigationItem | undefined,
  { language }: Edition,
): false | { text: string; link: string } {
  if (item === undefined) return false
  // The theme inserts this text as HTML.
  return {
    text: escapeHtml(inertText(item.text)),
    link: pageHref(editionFolder(language) + item.file, ''),
  }
}

/** The pages before and after one in the sidebar. */
function neighbours(
  file: string,
  site: Site,
): { readonly before: NavigationItem | undefined; readonly after: NavigationItem | undefined } {
  const section = site.navigation.find(({ name }) => file.startsWith(`${name}/`))
  const items = section?.groups.flatMap(group => group.items) ?? []
  const first = items.findIndex(item => item.file === file)
  const last = items.findLastIndex(item => item.file === file)
  if (first < 0) return { before: undefined, after: undefined }
  return { before: items[first - 1], after: items[last + 1] }
}
