import type { Merchant, MerchantV2 } from '../client/merchant.js'
import type { OpenKeys } from '../v3/open-marks.js'
import { parseXml } from './parse-xml.js'
import { readFields } from './read-fields.js'

/** What verifies and opens v2 messages; a `V2Merchant` has it all. */
export interface V2Keys extends Omit<OpenKeys, 'parseXml'> {
  readonly v2: Pick<MerchantV2, 'apiV2Key'>
}

/** A merchant with v2 settings. */
export interface V2Merchant extends Merchant {
  readonly v2: MerchantV2
}

/** The keys with a reader of XML, for `openMarks`. */
export function withXml(keys: V2Keys): OpenKeys {
  return { ...keys, parseXml: text => readFields(parseXml(text), undefined, keys.largeIntegers) }
}
