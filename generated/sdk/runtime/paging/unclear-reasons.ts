import type { UnclearReason } from '../descriptors.js'

/** Why `paginate` does not take an operation whose request asks for a page. */
export const unclearReasons = {
  file: 'The answer is a file, not a list.',
  'numbered-fields':
    'The elements are fields with a number in their names (refund_id_0, refund_id_1), not a list.',
  'encoded-list': 'The list is inside a text of the answer.',
  'no-list': 'The answer has no list.',
  'several-lists': 'The answer has more than one list.',
  'unknown-unit': 'The tables do not say whether the position counts elements or pages.',
  'no-next-token': 'The answer has no mark for the next page.',
} as const satisfies Readonly<Record<UnclearReason, string>>

/** Why `paginate` does not take an operation whose request asks for no page. */
export const unpaged = 'The request does not ask for one page of a list.'

/** The sentences by their reasons. */
export type UnclearReasons = typeof unclearReasons
