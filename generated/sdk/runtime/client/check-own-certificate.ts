import type { KeyObject } from 'node:crypto'
import { importCertificate, type PlatformCertificate } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { isKeyPair } from './check-merchant.js'
import { configProblem, expiredCertificate, renewOwnCertificate } from './config-problem.js'
import type { Owner } from './owner.js'

/** What a certificate must fit. */
interface OwnKeys {
  readonly owner: Owner
  readonly privateKey: KeyObject
  readonly serial: string
}

/** Checks the API certificate of a merchant or brand, if it is given, and gives its facts. Throws `ConfigurationError`. */
export function checkOwnCertificate(
  input: KeyInput | undefined,
  { owner, privateKey, serial }: OwnKeys,
  now: number,
): PlatformCertificate | undefined {
  if (input === undefined) return undefined
  const name = (setting: string): string => `${owner.prefix}${setting}`
  const certificate = importCertificate(input, name('certificate'))
  if (!isKeyPair(certificate.publicKey, privateKey)) {
    const message = `${name('privateKey')} does not belong to ${name('certificate')}.`
    const advice = 'Take both from one apiclient_cert archive.'
    throw configProblem('KEY_MISMATCH', message, advice, name('privateKey'))
  }
  if (certificate.serial !== serial) {
    const message = `${name('serial')} is not that of ${name('certificate')}, which is ${certificate.serial}.`
    const advice = `Set \`${name('serial')}\` to ${certificate.serial}.`
    throw configProblem('SERIAL_MISMATCH', message, advice, name('serial'))
  }
  if (certificate.validTo <= now)
    throw expiredCertificate(name('certificate'), certificate, renewOwnCertificate(owner))
  return certificate
}
