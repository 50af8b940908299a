import type { KeyObject } from 'node:crypto'
import type { PlatformCertificate } from '../crypto/index.js'
import { ConfigurationError, ConnectionError } from '../errors/errors.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { certificateFact } from './certificate-fact.js'
import type { Region } from './client-config.js'
import type { CertificateFact, CertificatesEvent } from './hook-events.js'
import {
  isPublicKeyId,
  type KeyFinder,
  type KnownKeys,
  lookUp,
  noDownloadAdvice,
  serialsOf,
  unknownSerial,
  validOf,
} from './known-keys.js'
import type { Owner } from './owner.js'

/** A key of WeChat Pay and the id by which headers name it. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…`, or the serial number of a platform certificate. */
  readonly serial: string
  readonly key: KeyObject
}

/** Where the keys come from. */
export interface PlatformKeySources extends KnownKeys {
  /** Fetches platform certificates; undefined where that is switched off or there is no APIv3 key. */
  readonly download: ((region: Region) => Promise<readonly PlatformCertificate[]>) | undefined
  /** Where to fetch them; by default the region of the operation that needs one, or of the last download. */
  readonly region?: Region | undefined
  /** Called after each download; must not throw. */
  readonly onCertificates?: (event: CertificatesEvent) => void
  /** The client's other certificates, which the events list, too. */
  readonly others?: readonly CertificateFact[]
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Milliseconds until certificates are fetched again: new ones appear a day before WeChat Pay uses them. */
const lifetime = 43_200_000
/** Milliseconds between downloads for unknown serial numbers, so that forged headers cannot cause a flood. */
const pause = 60_000
/** The same after a failure, doubled with each one in a row, so that a client recovers soon after the network does. */
const firstRetry = 1_000
const lastRetry = 10_000

/**
 * WeChat Pay's public keys and platform certificates; a merchant who migrates has both.
 *
 * Certificates are fetched when an unknown one is needed and when the known ones are old, one download at a time, never
 * by a timer.
 */
export class PlatformKeys implements KeyFinder {
  readonly #sources: PlatformKeySources
  #downloaded: readonly PlatformCertificate[] = []
  #refreshing: Promise<void> | undefined
  #triedAt = Number.NEGATIVE_INFINITY
  /** Downloads that failed in a row, and what the last failed with. */
  #failures = 0
  #failure: WechatPayError | undefined
  #fetchedAt = Number.NEGATIVE_INFINITY
  #region: Region = 'mainland'

  constructor(sources: PlatformKeySources) {
    this.#sources = sources
  }

  /**
   * The key that a header names. Throws `VerificationError` (`SERIAL_UNKNOWN`) with the known ones, or the error of the
   * download.
   */
  async find(serial: string): Promise<KeyObject> {
    const known = this.#lookUp(serial)
    if (known !== undefined) return known
    if (!isPublicKeyId(serial) && this.#mayRefresh()) {
      await this.#refresh()
      const fetched = this.#lookUp(serial)
      if (fetched !== undefined) return fetched
    }
    throw unknownSerial(serial, this.#known(), this.#sources.now(), this.#advice(), this.#failure)
  }

  /**
   * The key to encrypt with and to request in answers: the valid one that lasts longest. Public keys do not expire.
   *
   * `region` is that of the operation. Throws `ConfigurationError` where there is no key and none can be fetched.
   */
  async choose(region?: Region): Promise<PlatformKey> {
    const [publicKey] = this.#sources.publicKeys
    if (publicKey !== undefined) return { serial: publicKey[0], key: publicKey[1] }
    const longest = this.#longest()
    if (longest !== undefined && this.#isStale()) this.#refreshBehind()
    const chosen = longest ?? (await this.#fetchFirst(region))
    return { serial: chosen.serial, key: chosen.publicKey }
  }

  get owner(): Owner {
    return this.#sources.owner
  }

  /** Ids and serial numbers of the known keys. */
  get serials(): readonly string[] {
    return serialsOf(this.#known(), this.#sources.now())
  }

  /** The configured keys, which may sign a list of certificates, too. */
  get configured(): KnownKeys {
    return this.#sources
  }

  #known(): KnownKeys {
    const { owner, publicKeys, certificates } = this.#sources
    return { owner, publicKeys, certificates: [...certificates, ...this.#downloaded] }
  }

  #lookUp(serial: string): KeyObject | undefined {
    return lookUp(this.#known(), serial, this.#sources.now())
  }

  #longest(): PlatformCertificate | undefined {
    const now = this.#sources.now()
    const started = validOf(this.#known().certificates, now).filter(({ validFrom }) => validFrom <= now)
    return started.sort((one, other) => other.validTo - one.validTo)[0]
  }

  async #fetchFirst(region: Region | undefined): Promise<PlatformCertificate> {
    if (this.#sources.download !== undefined) await this.#refresh(region)
    const chosen = this.#longest()
    if (chosen !== undefined) return chosen
    throw new ConfigurationError(
      'MISSING_SETTING',
      'There is no valid key of WeChat Pay to verify with.',
      'Set publicKeys (from the merchant platform, API security), or apiV3Key so that certificates can be fetched.',
      { field: 'publicKeys' },
    )
  }

  #isStale(): boolean {
    return this.#downloaded.length > 0 && this.#sources.now() - this.#fetchedAt > lifetime
  }

  #mayRefresh(): boolean {
    if (this.#sources.download === undefined) return false
    if (this.#refreshing !== undefined) return true
    const wait = this.#failures === 0 ? pause : Math.min(firstRetry * 2 ** (this.#failures - 1), lastRetry)
    const passed = this.#sources.now() - this.#triedAt
    // A clock that was set back cannot tell how much time passed.
    return passed >= wait || passed < 0
  }

  /** Refreshes in the background. Only the hook hears of a failure: the known certificates are still good. */
  #refreshBehind(): void {
    if (this.#refreshing !== undefined || !this.#mayRefresh()) return
    this.#refresh().catch(() => this.#report())
  }

  #report(): void {
    const { onCertificates, others = [] } = this.#sources
    const serials = this.#downloaded.map(({ serial }) => serial)
    const certificates = [...this.#downloaded.map(each => certificateFact('platform', each)), ...others]
    onCertificates?.({ source: 'download', serials, certificates, error: this.#failure })
  }

  #refresh(region?: Region): Promise<void> {
    this.#refreshing ??= this.#download(this.#sources.region ?? region ?? this.#region).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #download(region: Region): Promise<void> {
    const { download, now } = this.#sources
    if (download === undefined) return
    try {
      this.#downloaded = await download(region)
      this.#failure = undefined
      this.#failures = 0
    } catch (error) {
      this.#failure = downloadFailure(error)
      this.#failures += 1
      throw error
    } finally {
      this.#triedAt = now()
    }
    this.#region = region
    this.#fetchedAt = now()
    this.#report()
  }

  #advice(): string {
    if (this.#sources.download === undefined) return noDownloadAdvice
    if (this.#failure !== undefined) {
      return `Platform certificates could not be downloaded (${this.#failure.code}): fix its cause, or add the certificate to certificates.`
    }
    return 'Do not use the content: the downloaded platform certificates of this merchant do not hold it.'
  }
}

/** The error of a download; of a foreign error only the name, because its message can quote anything. */
export function downloadFailure(error: unknown): WechatPayError {
  if (error instanceof WechatPayError) return error
  const name = error instanceof Error ? error.name : typeof error
  const message = `Platform certificates could not be fetched (${name}).`
  const advice =
    'Check that this machine reaches WeChat Pay; the next call that needs them fetches them again.'
  return new ConnectionError('CONNECTION_LOST', message, advice, 'unknown')
}
