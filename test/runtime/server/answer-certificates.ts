import { createCipheriv, randomBytes } from 'node:crypto'
import type { CertifiedParty } from './parties.js'
import type { ServerState } from './refuse-v3.js'
import type { Answer } from './wire.js'

/** The answer of `GET /v3/certificates`: both platform certificates, encrypted with the APIv3 key. */
export function answerCertificates(
  { parties }: Pick<ServerState, 'parties'>,
  certificates: readonly CertifiedParty[] = parties.certificates,
): Answer {
  return { body: { data: certificates.map(party => entryOf(party, parties.apiV3Key)) } }
}

function entryOf({ serial, certificatePem, validFrom, validTo }: CertifiedParty, apiV3Key: string): object {
  return {
    serial_no: serial,
    effective_time: timeOf(validFrom),
    expire_time: timeOf(validTo),
    encrypt_certificate: sealGcm(certificatePem, apiV3Key, 'certificate'),
  }
}

/** A text encrypted with AES-256-GCM, as the service encrypts certificates and notices. */
export function sealGcm(plaintext: string, key: string, associatedData: string) {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from(associatedData))
  const bytes = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: associatedData,
    ciphertext: bytes.toString('base64'),
  }
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
}
