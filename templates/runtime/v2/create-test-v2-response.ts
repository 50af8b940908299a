import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type DataObject, isDataObject } from '../client/data-object.js'
import { anything, checkOptions, type Rules } from '../client/rules.js'
import { createNonce } from '../crypto/nonce.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import type { OperationDescriptor } from '../descriptors.js'
import { sealTestFields } from '../testing/seal-test-fields.js'
import { signerRules, type TestSigner } from '../testing/test-signer.js'
import { buildXml } from './build-xml.js'

/** Parts of an answer of a v2 call for a test. */
export interface TestV2ResponseOptions {
  /** The fields; `return_code` and `result_code` are `SUCCESS` by default, `nonce_str` and `sign` are made. */
  readonly fields?: DataObject | undefined
  /** The answered operation, if its page has fields of JSON text: then give them as data. */
  readonly operation?: OperationDescriptor | undefined
  /** APIv2 key, 32 characters. */
  readonly apiV2Key: string
  /** As in the request (MD5): a weaker sign is refused. */
  readonly signType?: V2SignType | undefined
  /** HTTP status (200). */
  readonly status?: number | undefined
}

// A spread would stay in bundles that do not use it.
const rules: Rules<TestV2ResponseOptions & TestSigner> = /* @__PURE__ */ Object.assign({}, signerRules, {
  fields: anything,
  operation: anything,
  signType: anything,
  status: anything,
})

/** Other words for the same. */
const words = { body: 'fields', data: 'fields', xml: 'fields', sign_type: 'signType', statusCode: 'status' }

/**
 * Makes the answer of a v2 call, signed like WeChat Pay's, for a test's own `fetch`:
 * `createClient({ ...platform.config, fetch: async () => createTestV2Response({ ...platform.signer, fields }) })`.
 *
 * Throws `RequestError` for fields that XML or a sign cannot hold, `ConfigurationError` where a key is missing or
 * wrong and for an unknown option.
 */
export function createTestV2Response(options: TestV2ResponseOptions): Response {
  checkObjectArgument(options, 'options')
  return withOwnErrors('options', () => {
    checkOptions(options, rules, words)
    const { operation, apiV2Key, signType = 'MD5', status = 200 } = options
    const sealed = sealTestFields(options.fields ?? {}, operation?.responseFields, undefined)
    const given = isDataObject(sealed) ? sealed : {}
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', nonce_str: createNonce(), ...given }
    const body = buildXml({ ...fields, sign: signV2(fields, apiV2Key, signType) })
    const headers = { 'Content-Type': 'text/xml', 'Request-ID': createNonce() }
    return new Response(body, { status, headers })
  })
}
