import type { Difference } from './compare-facts.js'

/** A difference that was decided by reading the page. */
export interface Explanation {
  readonly file: string
  /** The keys it is about. */
  readonly key: RegExp
  readonly why: string
}

/** Decided differences; anything else is a defect of one of the two readings. */
export const explanations: readonly Explanation[] = [
  {
    file: 'openapi/v3/gov/subsidy/zhejiang/authcode/try.md',
    key: /^answer\.discount_mode$/,
    why: 'the row is a number and its values are words: they are left out, with PW308',
  },
]

/** What the marks of pages and model differ in, by page and kind of mark, and why. */
export const explainedMarks: Readonly<Record<string, string>> = {
  'openapi/v2/xdc/apiv2sandbox/pay/orderquery.md post options:':
    'the row says that there is a timeout, not how long it is',
  'openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}.md get described:':
    'the row of the placeholder has another name (PW302)',
  'openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md post described:':
    'the row of the placeholder has another name (PW302)',
}

/** Differences that nobody has explained. */
export function unexplained(found: readonly Difference[]): Difference[] {
  return found.filter(
    difference =>
      !isSupplied(difference) &&
      !explanations.some(({ file, key }) => file === difference.file && key.test(difference.key)),
  )
}

/**
 * What the client supplies: fields of every v2 call, which the document has whether or not the page has rows for them,
 * and the header with the id of the key, which it requires only where every call encrypts.
 */
function isSupplied({ file, key, page, document = '' }: Difference): boolean {
  const isV2 = file.startsWith('openapi/v2/')
  const name = isV2 ? /\.(?:nonce_str|sign)$/ : /^header\.Wechatpay-Serial$/
  if (!name.test(key)) return false
  return page === undefined || page.replace(' required', ' optional') === document
}
