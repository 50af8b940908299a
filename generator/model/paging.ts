import {
  type Declared,
  kind,
  list,
  literal,
  node,
  numeric,
  oneOf,
  optional,
  part,
  references,
  text,
} from './nodes/node.js'

/** How the answers of an operation follow each other as pages of one list, or why the tables do not say it. */
export type Paging = FollowedPaging | UnclearPaging

/** The rows say how to ask for the next page. Names lead from the request, or from the answer's object. */
export interface FollowedPaging {
  readonly kind: 'paging'
  /**
   * What the position of a page is: how many elements stand before it (`offset`), its number (`page`), or a mark that the
   * answer before gave (`token`).
   */
  readonly form: 'offset' | 'page' | 'token'
  /** The field of the request that holds the position: `['query', 'offset']`. */
  readonly position: readonly string[]
  /** The position is a number that travels as text. */
  readonly text?: true
  /** The position of the first page; absent where the row does not say it. */
  readonly first?: number
  /** The field of the request that holds the number of elements per page. */
  readonly size?: readonly string[]
  /** The array of the answer that is the page. */
  readonly items: string
  /** The field of the answer that counts the elements of all pages. */
  readonly total?: string
  /** The field of the answer that repeats the position. */
  readonly answeredPosition?: string
  /** The field of the answer that repeats the number of elements per page. */
  readonly answeredSize?: string
  /** Where the answer has the next page: `token` its mark, otherwise its address. */
  readonly next?: readonly string[]
  /** The field of the answer that says whether there are more pages. */
  readonly more?: string
}

/** The request asks for a page, but the rows do not say enough to follow the pages. */
export interface UnclearPaging {
  readonly kind: 'unclear-paging'
  /** The field of the request that holds the position. */
  readonly position: readonly string[]
  readonly reason: UnclearReason
}

/**
 * `file`: the answer is a file; `numbered-fields`: the elements are fields with a number in their name; `encoded-list`: the
 * list is inside a text; `no-list`, `several-lists`: the answer has no array, or more than one; `unknown-unit`: the
 * position may count elements or pages; `no-next-token`: the answer has no mark for the next page.
 */
export type UnclearReason =
  | 'file'
  | 'numbered-fields'
  | 'encoded-list'
  | 'no-list'
  | 'several-lists'
  | 'unknown-unit'
  | 'no-next-token'

/** The nodes above by the names they have in `api.schema.json`. */
export interface PagingTypes {
  readonly Paging: Paging
  readonly FollowedPaging: FollowedPaging
  readonly UnclearPaging: UnclearPaging
}

const { union } = references<PagingTypes>()

/** What each of them consists of; `diff` compares them as a whole. */
export const pagingNodes: { readonly [K in keyof PagingTypes]: Declared<PagingTypes[K]> } = {
  Paging: union('FollowedPaging', 'UnclearPaging'),
  FollowedPaging: node('How to ask for the next page of a list.', {
    kind: kind('paging'),
    form: part(oneOf({ offset: true, page: true, token: true })),
    position: part(list(text)),
    text: optional(part(literal(true))),
    first: optional(part(numeric)),
    size: optional(
      part(list(text), { unseen: { sdk: 'Callers choose the size in the request themselves.' } }),
    ),
    items: part(text),
    total: optional(part(text)),
    answeredPosition: optional(part(text)),
    answeredSize: optional(part(text)),
    next: optional(part(list(text))),
    more: optional(part(text)),
  }),
  UnclearPaging: node('Why the pages of a list cannot be followed.', {
    kind: kind('unclear-paging'),
    position: part(list(text)),
    reason: part(
      oneOf({
        file: true,
        'numbered-fields': true,
        'encoded-list': true,
        'no-list': true,
        'several-lists': true,
        'unknown-unit': true,
        'no-next-token': true,
      }),
    ),
  }),
}

/** How a comparison judges that the paging of an operation is another. */
export function pagingRule(
  old: Paging | undefined,
  next: Paging | undefined,
): 'paging-added' | 'paging-changed' | 'paging-refined' | 'paging-removed' {
  const [before, after] = [followedOf(old), followedOf(next)]
  if (before === undefined) return after === undefined ? 'paging-refined' : 'paging-added'
  if (after === undefined) return 'paging-removed'
  const isSame = (['form', 'position', 'items', 'first'] as const).every(
    name => String(before[name]) === String(after[name]),
  )
  return isSame ? 'paging-refined' : 'paging-changed'
}

function followedOf(paging: Paging | undefined): FollowedPaging | undefined {
  return paging?.kind === 'paging' ? paging : undefined
}

/** A paging in one line, for the readers of a comparison. */
export function pagingWords(paging: Paging): string {
  const position = paging.position.join('.')
  if (paging.kind === 'unclear-paging') return `${position}, unclear: ${paging.reason}`
  const { form, text: isText, first, items, size, total, answeredPosition, answeredSize, next, more } = paging
  const words: readonly (readonly [string, string | number | undefined])[] = [
    ['by', form],
    ['first', first],
    ['size', size?.join('.')],
    ['list', items],
    ['total', total],
    ['answered position', answeredPosition],
    ['answered size', answeredSize],
    ['next', next?.join('.')],
    ['more', more],
  ]
  const named = words.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
  return [position, ...(isText === true ? ['as text'] : []), ...named].join(', ')
}
