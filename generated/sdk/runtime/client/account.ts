import type { KeyObject } from 'node:crypto'
import type { PlatformCertificate } from '../crypto/index.js'
import type { SignerId } from '../crypto/messages.js'
import type { ClientCertificate, Transport } from '../transport/transport.js'
import type { Checks } from './checks.js'
import type { PlainSettings } from './client-config.js'
import type { Lifetime } from './lifetime.js'
import type { Owner } from './owner.js'
import type { PlatformKeys } from './platform-keys.js'
import type { SignatureMemory } from './signature-memory.js'

/** What the accounts of one client share. */
export interface SharedParts extends PlainSettings {
  /** Version of the runtime that made it. */
  readonly version: string
  readonly transport: Transport
  readonly hosts: Hosts
  readonly state: ClientState
}

/**
 * A merchant or a brand with its keys imported: all that a call needs of the configuration. It never leaves the runtime.
 */
export interface Account extends SharedParts {
  readonly owner: Owner
  /** Its number, as `Authorization` names it. */
  readonly signer: SignerId
  readonly serial: string
  readonly privateKey: KeyObject
  /** Its API certificate, where the configuration gives it. */
  readonly certificate: PlatformCertificate | undefined
  /** Opens notices: the APIv3 key of a merchant, the brand API key of a brand. */
  readonly secret: KeyObject | undefined
  readonly platformKeys: PlatformKeys
  readonly v2: MerchantV2 | undefined
  /** Signatures that were accepted. */
  readonly seen: SignatureMemory
}

/** The account of a merchant. */
export interface Merchant extends Account {
  readonly mchid: string
}

/** What a client was made of: a merchant, a brand, or both. */
export interface ClientParts extends SharedParts {
  readonly merchant: Merchant | undefined
  readonly brand: Account | undefined
  readonly checks: Checks
  readonly lifetime: Lifetime
  /** Ends the connections that were made for this client. */
  readonly release: () => Promise<void>
}

/** What changes while a client lives. */
export interface ClientState {
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
