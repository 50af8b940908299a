import type { KeyObject } from 'node:crypto'
import type { Merchant, MerchantV2 } from '../client/account.js'
import { merchantOwner } from '../client/owner.js'
import type { OpenKeys } from '../v3/open-marks.js'
import { parseXml } from './parse-xml.js'
import { readFields } from './read-fields.js'

/** What verifies and opens v2 messages. */
export interface V2Keys extends Pick<OpenKeys, 'privateKey' | 'largeIntegers'> {
  readonly apiV3Key: KeyObject | undefined
  readonly v2: Pick<MerchantV2, 'apiV2Key'>
}

/** A merchant with v2 settings. */
export interface V2Merchant extends Merchant {
  readonly v2: MerchantV2
}

/** The keys with a reader of XML, for `openMarks`. */
export function withXml({ apiV3Key, ...keys }: V2Keys): OpenKeys {
  const { largeIntegers } = keys
  return {
    ...keys,
    secret: apiV3Key,
    owner: merchantOwner,
    parseXml: text => readFields(parseXml(text), undefined, largeIntegers),
  }
}
