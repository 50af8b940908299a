import type { KeyObject } from 'node:crypto'
import type { PlatformCertificate } from '../crypto/index.js'
import { VerificationError } from '../errors/errors.js'
import type { Owner } from './owner.js'

/** Finds the key of WeChat Pay that a header names. */
export interface KeyFinder {
  /** Whom the keys are for. */
  readonly owner: Owner
  /** Ids of all known and valid keys. */
  readonly serials: readonly string[]
  /** Throws `VerificationError` (`SERIAL_UNKNOWN`) where none has the id. */
  find(serial: string): Promise<KeyObject>
}

/** WeChat Pay's keys, imported. */
export interface KnownKeys {
  /** Whom they are for. */
  readonly owner: Owner
  /** By id: `PUB_KEY_ID_…`. */
  readonly publicKeys: ReadonlyMap<string, KeyObject>
  readonly certificates: readonly PlatformCertificate[]
}

/** Finds keys among the given ones and never downloads any. `now` gives milliseconds since 1970. */
export function findAmong(keys: KnownKeys, now: () => number): KeyFinder {
  return {
    owner: keys.owner,
    get serials() {
      return serialsOf(keys, now())
    },
    async find(serial) {
      const known = lookUp(keys, serial, now())
      if (known !== undefined) return known
      throw unknownSerial(serial, keys, now(), noDownloadAdvice)
    },
  }
}

/** The key with an id; a certificate's only while it is valid. */
export function lookUp(
  { publicKeys, certificates }: Omit<KnownKeys, 'owner'>,
  serial: string,
  now: number,
): KeyObject | undefined {
  return publicKeys.get(serial) ?? validOf(certificates, now).find(each => each.serial === serial)?.publicKey
}

/** The certificates that have not expired. */
export function validOf(
  certificates: readonly PlatformCertificate[],
  now: number,
): readonly PlatformCertificate[] {
  return certificates.filter(({ validTo }) => validTo > now)
}

/** Ids and serial numbers of the keys that can be used. */
export function serialsOf(
  { publicKeys, certificates }: Omit<KnownKeys, 'owner'>,
  now: number,
): readonly string[] {
  return [...publicKeys.keys(), ...validOf(certificates, now).map(({ serial }) => serial)]
}

/** Whether an id is one of a public key; all others are serial numbers of platform certificates. */
export function isPublicKeyId(serial: string): boolean {
  return serial.startsWith('PUB_KEY_ID_')
}

/** Advice for an unknown certificate where none is downloaded. */
export const noDownloadAdvice =
  'Add the platform certificate to certificates. Clients can download it: they take apiV3Key, and downloadCertificates not false.'

/** No key has the id. `advice` is for certificates; a malformed id is not repeated. */
export function unknownSerial(
  serial: string,
  keys: KnownKeys,
  now: number,
  advice: string,
  cause?: unknown,
): VerificationError {
  const known = serialsOf(keys, now).join(', ') || 'none'
  const { prefix, place } = keys.owner
  const isPublic = isPublicKeyId(serial) || keys.owner.protocol === 'brand'
  return new VerificationError(
    'SERIAL_UNKNOWN',
    `No key of WeChat Pay is known by the id ${/^[\w-]{1,80}$/.test(serial) ? serial : '(malformed)'}.`,
    `${isPublic ? `Add it to ${prefix}publicKeys (${place}).` : advice} Known: ${known}.`,
    isPublic ? {} : { cause },
  )
}
