import { findId } from '../../generator/model/from-page/attributes.js'
import type { SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'

/**
 * What lists call a link: the title of the page, or of the operation or section that its fragment names. Words of the
 * catalogue do not count: a reader finds on the page what the list promised.
 */
export function entryLabel(page: SitePage, fragment: string): string {
  if (fragment === '') return page.title
  const operation = page.operations.find(({ method }) => method === fragment)
  if (operation !== undefined) return operation.title
  const headings = page.page.sections.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.flatMap(block => (block.kind === 'heading' ? [block] : [])),
  ])
  const own = headings.find(({ attributes }) => findId(attributes)?.name === fragment)
  return own === undefined ? page.title : plainText(own.text)
}
