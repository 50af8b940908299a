import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'

const padding = constants.RSA_PKCS1_OAEP_PADDING

/** Opens a field that was encrypted for the owner of the key: RSA-OAEP with SHA-1, strict base64. Throws if it cannot be opened. */
export function oaepDecrypt(ciphertext: string, privateKey: KeyObject): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  if (bytes.toString('base64') !== ciphertext) throw new Error('The ciphertext is not strict base64.')
  const plaintext = privateDecrypt({ key: privateKey, padding, oaepHash: 'sha1' }, bytes)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)
}

/** Encrypts a field for the owner of the key: at most 214 bytes of UTF-8 with a key of 2048 bits. */
export function oaepEncrypt(plaintext: string, publicKey: KeyObject): string {
  return publicEncrypt({ key: publicKey, padding, oaepHash: 'sha1' }, Buffer.from(plaintext)).toString(
    'base64',
  )
}
