import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { stringifyJson } from '../client/json.js'
import { anything, checkOptions, type Rules } from '../client/rules.js'
import { testData } from './seal-test-fields.js'
import { signerRules, signTestBody, type TestSigner } from './test-signer.js'

/** Parts of an answer for a test. */
export interface TestResponseOptions extends TestSigner {
  /** The data; undefined for no body. */
  readonly data?: unknown | undefined
  /** HTTP status (200, or 204 without data). */
  readonly status?: number | undefined
  /** Milliseconds since 1970 (now). */
  readonly now?: number | undefined
}

// A spread would stay in bundles that do not use it.
const rules: Rules<TestResponseOptions & { readonly apiV2Key: unknown }> = /* @__PURE__ */ Object.assign(
  {},
  signerRules,
  {
    data: anything,
    status: anything,
    now: anything,
  },
)

/** Words of other libraries for the same. */
const words = { body: 'data', json: 'data', statusCode: 'status' }

/**
 * Makes the answer of a v3 call, signed like WeChat Pay's, for a test's own `fetch`:
 * `createClient({ ...platform.config, fetch: async () => createTestResponse({ ...platform.signer, data }) })`.
 *
 * Throws `RequestError` for data that JSON cannot hold, `ConfigurationError` (`INVALID_SETTING`) for an unknown option.
 */
export function createTestResponse(options: TestResponseOptions): Response {
  checkObjectArgument(options, 'options')
  return withOwnErrors('options', () => {
    checkOptions(options, rules, words)
    const { data, now = Date.now() } = options
    const body = data === undefined ? '' : stringifyJson(testData(data))
    const headers = { ...signTestBody(body, options, now) }
    const status = options.status ?? (data === undefined ? 204 : 200)
    return new Response(body === '' ? null : body, { status, headers })
  })
}
