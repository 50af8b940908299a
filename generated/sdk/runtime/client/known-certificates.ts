import { importCertificate, type PlatformCertificate } from '../crypto/index.js'
import type { Account } from './account.js'
import { certificateFact } from './certificate-fact.js'
import type { CertificateFact } from './hook-events.js'

/** The parts of an account that may be certificates. */
type OwnCertificates = Pick<Account, 'owner' | 'certificate' | 'v2'>

/**
 * The certificates of a configuration with the ends of their validity: WeChat Pay's, and the account's own where they are
 * given.
 */
export function knownCertificates(
  { owner, certificate, v2 }: OwnCertificates,
  platform: readonly PlatformCertificate[],
): readonly CertificateFact[] {
  const kind = owner.protocol === 'brand' ? 'brand' : 'merchant'
  const client = v2?.clientCertificate
  return [
    ...platform.map(each => certificateFact('platform', each)),
    ...(certificate === undefined ? [] : [certificateFact(kind, certificate)]),
    ...(client?.kind === 'pem' ? [certificateFact('client', importCertificate(client.cert))] : []),
  ]
}
