import type { Caller } from '../caller.js'
import { ConfigurationError } from '../errors/errors.js'
import type { ClientParts, Merchant } from './account.js'
import { hasMember } from './check-argument.js'
import { tieOf } from './copies.js'
import { declared } from './declared.js'

/** The settings of v2. Throws `ConfigurationError` (`MISSING_V2_SETTING`) without them; `what` says what needs them. */
export function neededV2<V2>(v2: V2 | undefined, what: string): V2 {
  if (v2 !== undefined) return v2
  const advice = 'Set v2: { apiV2Key } in the configuration of the client or of the webhook keys.'
  const more = { field: 'v2.apiV2Key' }
  throw new ConfigurationError('MISSING_V2_SETTING', `${what} without v2.apiV2Key.`, advice, more)
}

/**
 * What is behind a client, from any copy of the SDK. Throws `ConfigurationError`: `NOT_A_CLIENT` for anything else, with
 * `advice`, `OTHER_VERSION` for a client of another version.
 */
export function partsOf(client: Caller | object, advice = 'Pass what createClient() returned.'): ClientParts {
  const found = tieOf(client)
  if (found?.kind === 'client') return declared<ClientParts>(found.value)
  throw notAClient(client, advice)
}

/** The merchant behind a client. Throws as `partsOf`, and `MISSING_SETTING` where the client is one of a brand alone. */
export function merchantOf(client: Caller | object): Merchant {
  return neededMerchant(partsOf(client).merchant, 'The client has no merchant, only a brand')
}

/** A merchant that may not be set. Throws `ConfigurationError` (`MISSING_SETTING`); `what` says what lacks it. */
export function neededMerchant<M>(merchant: M | undefined, what: string): M {
  if (merchant !== undefined) return merchant
  const advice =
    'Set mchid, serial, privateKey and publicKeys beside `brand`: a merchant has keys of its own.'
  throw new ConfigurationError('MISSING_SETTING', `${what}: mchid is missing.`, advice, { field: 'mchid' })
}

/** A brand that may not be set. Throws `ConfigurationError` (`MISSING_BRAND_SETTING`); `what` says what needs it. */
export function neededBrand<B>(brand: B | undefined, what: string): B {
  if (brand !== undefined) return brand
  const advice =
    'Set brand: { brandId, serial, privateKey, publicKeys, apiKey } in the configuration (for notices alone { publicKeys, apiKey }). They come from the brand platform (账号管理, 安全中心); those of the merchant do not fit.'
  throw new ConfigurationError('MISSING_BRAND_SETTING', `${what} without brand.`, advice, { field: 'brand' })
}

/** The error for an argument that is not a client; it says what the argument looks like. */
export function notAClient(given: unknown, advice: string): ConfigurationError {
  const message = `The first argument is not a client of this SDK: ${mistakenFor(given)}.`
  return new ConfigurationError('NOT_A_CLIENT', message, advice, { field: 'client' })
}

function mistakenFor(given: unknown): string {
  if (given === undefined || given === null) return `it is ${given}`
  if (typeof given !== 'object' && typeof given !== 'function') return `it is a ${typeof given}`
  if (tieOf(given)?.kind === 'keys') return 'it is keys for notices, which make no calls'
  const has = (...names: string[]): boolean => names.some(name => hasMember(given, name))
  if (has('then')) return 'it is a promise, which must be awaited first'
  if (has('mchid', 'privateKey')) return 'it is a configuration, which createClient() makes a client of'
  if (has('json', 'xml', 'query', 'body')) return 'it looks like the request, which comes second'
  return typeof given === 'function' ? 'it is a function' : 'it was not made by createClient()'
}
