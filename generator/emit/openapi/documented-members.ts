import type { Documented } from '../../model/model.js'
import type { JsonRecord } from '../json/json-value.js'
import { allCorrections } from './correction-objects.js'
import { linkMembers } from './external-docs.js'
import { pageText, unlessEmpty } from './page-text.js'

/** Standard members of an operation that come from the page around its tables. */
export function documentedMembers(node: Documented, operationId: string, fallbackTitle: string): JsonRecord {
  return {
    operationId,
    summary: pageText(node.title).replaceAll('\n', ' ') || fallbackTitle,
    description: unlessEmpty(pageText(node.description)),
    tags: node.tags.length === 0 ? undefined : [...new Set(node.tags)],
    deprecated: node.deprecated ? true : undefined,
    externalDocs: linkMembers(node.links).externalDocs,
  }
}

/** What the page says and OpenAPI has no member for. */
export function documentedExtensions(node: Documented): JsonRecord {
  return {
    'x-page': node.page,
    'x-deprecated-reason': node.deprecated && pageText(node.deprecated.reason),
    'x-modes': node.modes.length === 0 ? undefined : node.modes,
    'x-badges':
      node.badges.length === 0
        ? undefined
        : node.badges.map(({ name, container, text }) => ({ name, container, text: pageText(text) })),
    'x-notes':
      node.notes.length === 0
        ? undefined
        : node.notes.map(({ level, title, text }) => ({
            level,
            title: unlessEmpty(pageText(title)),
            text: pageText(text),
          })),
    'x-links': linkMembers(node.links)['x-links'],
    'x-corrected': allCorrections(node.corrections),
  }
}
