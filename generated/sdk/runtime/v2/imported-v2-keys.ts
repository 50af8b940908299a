import type { KeyObject } from 'node:crypto'
import type { Merchant, MerchantV2 } from '../client/account.js'
import { merchantOwner } from '../client/owner.js'
import { importPrivateKey, importSecret } from '../crypto/keys.js'
import type { OpenKeys } from '../v3/open-marks.js'
import { parseXml } from './parse-xml.js'
import { readFields } from './read-fields.js'
import type { V2Keys } from './v2-keys.js'

/** What verifies and opens v2 messages. */
export interface ImportedV2Keys extends Pick<OpenKeys, 'privateKey' | 'largeIntegers'> {
  readonly apiV3Key: KeyObject | undefined
  readonly v2: Pick<MerchantV2, 'apiV2Key'>
}

/** A merchant with v2 settings. */
export interface V2Merchant extends Merchant {
  readonly v2: MerchantV2
}

/** The keys with a reader of XML, for `openMarks`. */
export function withXml({ apiV3Key, ...keys }: ImportedV2Keys): OpenKeys {
  const { largeIntegers } = keys
  return {
    ...keys,
    secret: apiV3Key,
    owner: merchantOwner,
    parseXml: text => readFields(parseXml(text), undefined, largeIntegers),
  }
}

/** Imports keys. Throws `ConfigurationError` (`INVALID_KEY`). */
export function importV2Keys({ v2, apiV3Key, privateKey, largeIntegers }: V2Keys): ImportedV2Keys {
  return {
    v2: { apiV2Key: importSecret(v2.apiV2Key, 'v2.apiV2Key') },
    apiV3Key: apiV3Key === undefined ? undefined : importSecret(apiV3Key),
    privateKey: privateKey === undefined ? undefined : importPrivateKey(privateKey),
    largeIntegers,
  }
}
