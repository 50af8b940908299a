import type { KeyObject } from 'node:crypto'
import type { PlatformCertificate } from '../crypto/index.js'
import { ConfigurationError } from '../errors/configuration-error.js'
import { VerificationError } from '../errors/verification-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { Hooks } from './hooks.js'

/** A key of WeChat Pay's and the id by which headers name it. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…`, or the serial number of a platform certificate. */
  readonly serial: string
  readonly key: KeyObject
}

/** Where the keys come from. */
export interface PlatformKeySources {
  readonly publicKeys: ReadonlyMap<string, KeyObject>
  readonly certificates: readonly PlatformCertificate[]
  /** Fetches platform certificates; undefined where that is switched off or no APIv3 key is there. */
  readonly download: (() => Promise<readonly PlatformCertificate[]>) | undefined
  readonly hooks: Hooks
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Milliseconds after which downloaded certificates are fetched again: new ones appear a day before they are used. */
const lifetime = 43_200_000
/** Milliseconds between downloads that unknown serial numbers ask for, so that forged headers cause no flood. */
const pause = 60_000

/**
 * WeChat Pay's public keys and platform certificates, both kinds side by side, as a merchant has them while migrating.
 *
 * Certificates are fetched when one is asked for that is not known, and when the known ones are old; never by a timer,
 * and never twice at a time.
 */
export class PlatformKeys {
  readonly #sources: PlatformKeySources
  #downloaded: readonly PlatformCertificate[] = []
  #refreshing: Promise<void> | undefined
  #triedAt = Number.NEGATIVE_INFINITY
  #fetchedAt = Number.NEGATIVE_INFINITY

  constructor(sources: PlatformKeySources) {
    this.#sources = sources
  }

  /**
   * The key a header names. Throws `VerificationError` (`SERIAL_UNKNOWN`) with the known ones, or what the download of
   * certificates failed with.
   */
  async find(serial: string): Promise<KeyObject> {
    const known = this.#lookUp(serial)
    if (known !== undefined) return known
    if (!serial.startsWith('PUB_KEY_ID_') && this.#mayRefresh()) {
      await this.#refresh()
      const fetched = this.#lookUp(serial)
      if (fetched !== undefined) return fetched
    }
    throw this.#unknown(serial)
  }

  /**
   * The key to encrypt with and to ask answers for: the valid one that lasts longest. Public keys do not expire.
   *
   * Throws `ConfigurationError` where there is none and none can be fetched.
   */
  async choose(): Promise<PlatformKey> {
    const [publicKey] = this.#sources.publicKeys
    if (publicKey !== undefined) return { serial: publicKey[0], key: publicKey[1] }
    if (this.#isStale()) await this.#refreshIfPossible()
    const chosen = this.#longest() ?? (await this.#fetchFirst())
    return { serial: chosen.serial, key: chosen.publicKey }
  }

  /** Ids and serial numbers of the keys at hand. */
  get serials(): readonly string[] {
    return [...this.#sources.publicKeys.keys(), ...this.#valid().map(({ serial }) => serial)]
  }

  #lookUp(serial: string): KeyObject | undefined {
    return (
      this.#sources.publicKeys.get(serial) ?? this.#valid().find(each => each.serial === serial)?.publicKey
    )
  }

  #valid(): readonly PlatformCertificate[] {
    const now = this.#sources.now()
    return [...this.#sources.certificates, ...this.#downloaded].filter(({ validTo }) => validTo > now)
  }

  #longest(): PlatformCertificate | undefined {
    const now = this.#sources.now()
    const started = this.#valid().filter(({ validFrom }) => validFrom <= now)
    return started.reduce<PlatformCertificate | undefined>(
      (best, each) => (best === undefined || each.validTo > best.validTo ? each : best),
      undefined,
    )
  }

  async #fetchFirst(): Promise<PlatformCertificate> {
    if (this.#sources.download !== undefined) await this.#refresh()
    const chosen = this.#longest()
    if (chosen !== undefined) return chosen
    throw new ConfigurationError(
      'MISSING_SETTING',
      'There is no valid key of WeChat Pay to verify with.',
      'Set publicKeys (from the merchant platform, API security), or apiV3Key so that certificates can be fetched.',
    )
  }

  #isStale(): boolean {
    return this.#downloaded.length > 0 && this.#sources.now() - this.#fetchedAt > lifetime
  }

  #mayRefresh(): boolean {
    if (this.#sources.download === undefined) return false
    return this.#refreshing !== undefined || this.#sources.now() - this.#triedAt >= pause
  }

  /** A failure is told to the hook alone: the certificates at hand are still good. */
  async #refreshIfPossible(): Promise<void> {
    if (!this.#mayRefresh()) return
    try {
      await this.#refresh()
    } catch (error) {
      if (!(error instanceof WechatPayError) || this.#longest() === undefined) throw error
      this.#sources.hooks.onCertificates?.({ serials: this.#downloaded.map(({ serial }) => serial), error })
    }
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= this.#download().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #download(): Promise<void> {
    const { download, hooks, now } = this.#sources
    if (download === undefined) return
    this.#triedAt = now()
    this.#downloaded = await download()
    this.#fetchedAt = now()
    hooks.onCertificates?.({ serials: this.#downloaded.map(({ serial }) => serial), error: undefined })
  }

  #unknown(serial: string): VerificationError {
    const known = this.serials.join(', ') || 'none'
    const advice = serial.startsWith('PUB_KEY_ID_')
      ? `Add it to publicKeys (merchant platform, API security). Known: ${known}.`
      : `Set apiV3Key so that platform certificates can be fetched, or add it to certificates. Known: ${known}.`
    return new VerificationError(
      'SERIAL_UNKNOWN',
      `No key of WeChat Pay is known by the id ${/^[\w-]{1,80}$/.test(serial) ? serial : '(malformed)'}.`,
      advice,
    )
  }
}
