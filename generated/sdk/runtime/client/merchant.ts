import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import { ConfigurationError } from '../errors/errors.js'
import type { ClientCertificate, Transport } from '../transport/transport.js'
import { hasMember } from './check-argument.js'
import type { PlainSettings } from './client-config.js'
import { tieOf } from './copies.js'
import { declared } from './declared.js'
import type { Lifetime } from './lifetime.js'
import type { PlatformKeys } from './platform-keys.js'
import type { SignatureMemory } from './signature-memory.js'

/** A checked configuration with its keys imported: all that a call needs. It never leaves the runtime. */
export interface Merchant extends PlainSettings {
  /** Version of the runtime that made it. */
  readonly version: string
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject
  readonly apiV3Key: KeyObject | undefined
  readonly platformKeys: PlatformKeys
  readonly v2: MerchantV2 | undefined
  readonly transport: Transport
  readonly hosts: Hosts
  /** Signatures that were accepted. */
  readonly seen: SignatureMemory
  readonly state: MerchantState
  readonly lifetime: Lifetime
  /** Ends the connections that were made for this client. */
  readonly release: () => Promise<void>
}

/** What changes while a client lives. */
export interface MerchantState {
  /** Calls under way; decides whether signatures are made on the thread pool. */
  calls: number
  /** Until when calls begin with the backup host (milliseconds since 1970), after the first host failed. */
  backupUntil: number | undefined
}

export interface MerchantV2 {
  readonly apiV2Key: KeyObject
  readonly clientCertificate: ClientCertificate | undefined
  readonly bankKey: KeyObject | undefined
}

/** Where calls go: without a slash at the end. */
export interface Hosts {
  readonly primary: string
  readonly backup: string | undefined
  /** Replacements by origin. */
  readonly others: ReadonlyMap<string, string>
}

/** The settings of v2. Throws `ConfigurationError` (`MISSING_V2_SETTING`) without them; `what` says what needs them. */
export function neededV2<V2>(v2: V2 | undefined, what: string): V2 {
  if (v2 !== undefined) return v2
  const advice = 'Set v2: { apiV2Key } in the configuration of the client or of the webhook keys.'
  const more = { field: 'v2.apiV2Key' }
  throw new ConfigurationError('MISSING_V2_SETTING', `${what} without v2.apiV2Key.`, advice, more)
}

/**
 * The merchant behind a client, from any copy of the SDK. Throws `ConfigurationError`: `NOT_A_CLIENT` for anything else,
 * with `advice`, `OTHER_VERSION` for a client of another version.
 */
export function merchantOf(client: Caller | object, advice = 'Pass what createClient() returned.'): Merchant {
  const found = tieOf(client)
  if (found?.kind === 'client') return declared<Merchant>(found.value)
  throw notAClient(client, advice)
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
