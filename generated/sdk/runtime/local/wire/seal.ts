import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** A text encrypted with AES-256-GCM, in the members that certificates and notices have. */
export interface SealedText {
  readonly algorithm: 'AEAD_AES_256_GCM'
  readonly nonce: string
  readonly associated_data: string
  readonly ciphertext: string
}

/** Encrypts a text with AES-256-GCM, as the service encrypts certificates and notices. The key has 32 bytes. */
export function sealGcm(plaintext: string, key: string, associatedData: string): SealedText {
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

/** Encrypts a text as `req_info` of v2's refund notice: AES-256-ECB, the key is the MD5 of the APIv2 key in small hexadecimal. */
export function sealEcb(plaintext: string, apiV2Key: string): string {
  const key = createHash('md5').update(apiV2Key).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', Buffer.from(key), null)
  return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64')
}
