/** What the position of a page counts. */
export type PositionUnit = 'elements' | 'pages'

/** The fields by which a request asks for one page of a list, by their names. */
export const pagingNames = {
  /** A number, which counts elements or pages: `positionUnit` tells. */
  position: ['offset', 'page_index', 'page_no', 'page_num', 'page_number', 'page'],
  /** A mark that the answer before gave, and its name in that answer. */
  token: new Map([
    ['page_token', 'next_page_token'],
    ['cursor', 'next_cursor'],
  ]),
  size: ['limit', 'page_size', 'count', 'size'],
  total: ['total_count', 'total_num', 'total'],
  more: 'has_more',
  /** The address of the next page: a member of the object `links`. */
  link: ['links', 'next'],
} as const

/** Counts of outcomes: a total beside them is their sum, however much of it the list shows. */
export const outcomeCount = /^(?:success|fail|failed)_(?:count|num)$/

const pages = /页码|\bpage (?:number|index)\b/i
const elements = /(?:起始|开始)位置|偏移|位移|从第几|\boffset\b|\bstart(?:ing)? (?:position|index)\b/i
const skips = /偏移|位移|\bskip|\boffset\b/i

/** What a position counts, as its row says; undefined where it says neither. */
export function positionUnit(name: string, description: string): PositionUnit | undefined {
  if (pages.test(description)) return 'pages'
  if (elements.test(description)) return 'elements'
  return /^page_/.test(name) ? 'pages' : undefined
}

/**
 * The position of the first page, as the row says: `从0开始`. What is skipped (`偏移量`) begins with 0; undefined where the
 * row is silent.
 */
export function firstPosition(description: string): number | undefined {
  const stated = /从\s*(\d+)\s*(?:开始|起)|\b(?:from|starts? (?:at|with)) (\d+)\b/i.exec(description)
  if (stated !== null) return Number(stated[1] ?? stated[2])
  return skips.test(description) && !pages.test(description) ? 0 : undefined
}
