import type { Documented, Link } from '../../model/model.js'
import type { JsonRecord } from '../json/json-value.js'
import { correctionObjects } from './correction-objects.js'
import { operationId } from './operation-id.js'
import { pageText, unlessEmpty } from './page-text.js'

/** Standard members of an operation that come from the page around its tables. */
export function documentedMembers(node: Documented, operationId: string, fallbackTitle: string): JsonRecord {
  return {
    operationId,
    summary: pageText(node.title).replaceAll('\n', ' ') || fallbackTitle,
    description: unlessEmpty(pageText(node.description)),
    tags: unlessEmpty([...new Set(node.tags)]),
    deprecated: node.deprecated ? true : undefined,
    externalDocs: linkMembers(node.links).externalDocs,
  }
}

/** Extensions for what OpenAPI has no member for. */
export function documentedExtensions(node: Documented): JsonRecord {
  return {
    'x-page': node.page,
    'x-deprecated-reason': node.deprecated && pageText(node.deprecated.reason),
    'x-successors': node.deprecated?.successors?.map(id => (id.includes('#') ? operationId(id) : id)),
    'x-modes': unlessEmpty(node.modes),
    'x-badges': unlessEmpty(
      node.badges.map(({ name, container, text }) => ({ name, container, text: pageText(text) })),
    ),
    'x-notes': unlessEmpty(
      node.notes.map(({ level, title, text }) => ({
        level,
        title: unlessEmpty(pageText(title)),
        text: pageText(text),
      })),
    ),
    'x-links': linkMembers(node.links)['x-links'],
    'x-corrected': correctionObjects(node.corrections, 'operation'),
  }
}

/**
 * `externalDocs` holds one link: the first one of the page that is a URL. The others are `x-links`, as they stand
 * in the page.
 */
function linkMembers(links: readonly Link[]): JsonRecord {
  const first = links.find(link => linkUrl(link) !== undefined)
  const others = links.filter(link => link !== first)
  return {
    externalDocs: first && { description: unlessEmpty(first.title), url: linkUrl(first) },
    'x-links': unlessEmpty(others.map(({ title, url }) => ({ title, url }))),
  }
}

/** An absolute http URL with everything outside ASCII percent-encoded; undefined for other addresses. */
function linkUrl(link: Link): string | undefined {
  if (!/^https?:\/\//i.test(link.url) || !URL.canParse(link.url)) return undefined
  return /^[!#-;=?-[\]_a-z~]*$/.test(link.url) ? link.url : new URL(link.url).href
}
