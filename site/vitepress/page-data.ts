import type { Edition } from '../editions/edition.js'
import { editionFolder, readRoute } from '../editions/edition-routes.js'
import type { OwnPage, PageLink } from '../editions/own-page.js'
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
  const { title } = edition.facts(file)
  return {
    title: inertText(title),
    description: '',
    frontmatter: {
      ...(own?.isWide === true ? { layout: 'page', sidebar: false, aside: false } : {}),
      ...(own === undefined ? neighbourData(file, edition) : ownData(own, edition)),
      // Its cards need the room of the outline, and its headings are in view.
      ...(/^(?:openapi|webhook)\/index\.md$/.test(file) ? { aside: false } : {}),
    },
    headers: [],
    ...(own?.source === undefined ? {} : { filePath: own.source }),
  }
}

function ownData({ previous, next, source }: OwnPage, edition: Edition): Record<string, unknown> {
  return {
    prev: previous === undefined ? false : linkData(previous, edition),
    next: next === undefined ? false : linkData(next, edition),
    ...(source === undefined ? { editLink: false } : {}),
  }
}

function neighbourData(file: string, edition: Edition): Record<string, unknown> {
  const { before, after } = neighbours(file, edition.site)
  return { prev: neighbourLink(before, edition), next: neighbourLink(after, edition), editLink: false }
}

function neighbourLink(
  item: NavigationItem | undefined,
  edition: Edition,
): false | { text: string; link: string } {
  return item === undefined ? false : linkData({ file: item.file, title: item.text }, edition)
}

/** A link as VitePress has it. The theme inserts its text as HTML. */
function linkData({ file, title }: PageLink, { language }: Edition): { text: string; link: string } {
  return { text: escapeHtml(inertText(title)), link: pageHref(editionFolder(language) + file, '') }
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
