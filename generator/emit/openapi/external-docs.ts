import type { Link } from '../../model/model.js'
import type { JsonRecord } from '../json/json-value.js'
import { unlessEmpty } from './page-text.js'

/** A link as JSON; `url` with everything outside ASCII percent-encoded, undefined where it is no absolute http URL. */
function linkUrl(link: Link): string | undefined {
  if (!/^https?:\/\//i.test(link.url) || !URL.canParse(link.url)) return undefined
  return /^[!#-;=?-[\]_a-z~]*$/.test(link.url) ? link.url : new URL(link.url).href
}

/**
 * `externalDocs` holds one link: the first one of the page that is a URL. The others are `x-links`, as they stand
 * in the page.
 */
export function linkMembers(links: readonly Link[]): JsonRecord {
  const first = links.find(link => linkUrl(link) !== undefined)
  const others = links.filter(link => link !== first)
  return {
    externalDocs: first && { description: unlessEmpty(first.title), url: linkUrl(first) },
    'x-links': others.length === 0 ? undefined : others.map(({ title, url }) => ({ title, url })),
  }
}
