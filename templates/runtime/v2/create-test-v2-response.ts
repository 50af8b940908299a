import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type DataObject, isDataObject } from '../client/data-object.js'
import { createNonce, signV2, type V2SignType } from '../crypto/index.js'
import type { OperationDescriptor } from '../descriptors.js'
import { sealTestFields } from '../testing/seal-test-fields.js'
import { buildXml } from './build-xml.js'

/** What an answer of a v2 call for a test consists of. */
export interface TestV2ResponseOptions {
  /** The fields; `return_code` and `result_code` are `SUCCESS` where they are not given, `nonce_str` and `sign` are made. */
  readonly fields?: DataObject
  /** The operation that is answered, where its page has fields of JSON text: they are then given as data. */
  readonly operation?: OperationDescriptor
  /** APIv2 key, 32 characters. */
  readonly apiV2Key: string
  /** As the request is signed (MD5): an answer signed with less is refused. */
  readonly signType?: V2SignType
  /** HTTP status (200). */
  readonly status?: number
}

/**
 * Makes the answer of a v2 call, signed as WeChat Pay does, for a `fetch` that a test puts in place of the real one:
 * `createClient({ ...platform.config, fetch: async () => createTestV2Response({ ...platform.signer, fields }) })`.
 *
 * Throws `RequestError` for fields that XML or a sign cannot hold, `ConfigurationError` where a key is missing or wrong.
 */
export function createTestV2Response(options: TestV2ResponseOptions): Response {
  checkObjectArgument(options, 'options')
  return withOwnErrors('options', () => {
    const { operation, apiV2Key, signType = 'MD5', status = 200 } = options
    const sealed = sealTestFields(options.fields ?? {}, operation?.responseFields, undefined)
    const given = isDataObject(sealed) ? sealed : {}
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', nonce_str: createNonce(), ...given }
    const body = buildXml({ ...fields, sign: signV2(fields, apiV2Key, signType) })
    const headers = { 'Content-Type': 'text/xml', 'Request-ID': createNonce() }
    return new Response(body, { status, headers })
  })
}
