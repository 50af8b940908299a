import type { PlatformCertificate } from '../crypto/index.js'
import type { CertificateFact } from './hook-events.js'

/** A certificate as hooks see it. */
export function certificateFact(
  kind: CertificateFact['kind'],
  { serial, validTo }: PlatformCertificate,
): CertificateFact {
  return { kind, serial, expires: validTo }
}
