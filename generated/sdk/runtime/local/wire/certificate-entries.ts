import { type SealedText, sealGcm } from './seal.js'

/** A platform certificate as downloads list it. */
export interface ListedCertificate {
  /** Upper-case hexadecimal. */
  readonly serial: string
  readonly certificatePem: string
  /** Milliseconds since 1970. */
  readonly validFrom: number
  /** Milliseconds since 1970. */
  readonly validTo: number
}

/** An entry of the answer of `GET /v3/certificates`. */
export interface CertificateEntry {
  readonly serial_no: string
  readonly effective_time: string
  readonly expire_time: string
  readonly encrypt_certificate: SealedText
}

/** The answer of `GET /v3/certificates`: every certificate, encrypted with the APIv3 key. */
export function certificateEntries(
  certificates: readonly ListedCertificate[],
  apiV3Key: string,
): { readonly data: readonly CertificateEntry[] } {
  return { data: certificates.map(certificate => entryOf(certificate, apiV3Key)) }
}

function entryOf({ serial, certificatePem, validFrom, validTo }: ListedCertificate, apiV3Key: string) {
  return {
    serial_no: serial,
    effective_time: timeOf(validFrom),
    expire_time: timeOf(validTo),
    encrypt_certificate: sealGcm(certificatePem, apiV3Key, 'certificate'),
  }
}

/** RFC 3339 in Beijing's time, as the service writes. */
function timeOf(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
}
