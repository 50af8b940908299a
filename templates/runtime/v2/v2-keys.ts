import type { KeyObject } from 'node:crypto'
import type { MerchantV2 } from '../client/merchant.js'
import type { OpenKeys } from '../v3/open-marks.js'
import { parseXml } from './parse-xml.js'
import { type LargeIntegers, readFields } from './read-fields.js'

/** What verifies and opens v2 messages; a `Merchant` with v2 settings has it all. */
export interface V2Keys {
  readonly v2: Pick<MerchantV2, 'apiV2Key'>
  /** For notices that are encrypted with it. */
  readonly apiV3Key: KeyObject | undefined
  readonly privateKey: KeyObject | undefined
  readonly largeIntegers: LargeIntegers
}

/** The same for `openMarks`, with a reader of XML. */
export function openKeysOf({ v2, apiV3Key, privateKey, largeIntegers }: V2Keys): OpenKeys {
  return {
    merchant: privateKey,
    apiV3: apiV3Key,
    apiV2: v2.apiV2Key,
    largeIntegers,
    parseXml: text => readFields(parseXml(text), undefined, largeIntegers),
  }
}
