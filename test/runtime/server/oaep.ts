import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'

const padding = constants.RSA_PKCS1_OAEP_PADDING

/** Opens a field that the merchant encrypted for the service: RSA-OAEP with SHA-1. */
export function openOaep(ciphertext: string, key: KeyObject): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  if (bytes.toString('base64') !== ciphertext) throw new Error('The ciphertext is no strict base64.')
  return privateDecrypt({ key, padding, oaepHash: 'sha1' }, bytes).toString('utf8')
}

/** Encrypts a field for the merchant, as the service does. */
export function sealOaep(plaintext: string, key: KeyObject): string {
  return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(plaintext)).toString('base64')
}
