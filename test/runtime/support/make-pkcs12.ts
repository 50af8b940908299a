import type { KeyObject } from 'node:crypto'
import { makePkcs12 as make } from '../../../templates/runtime/local/keys/make-pkcs12.js'

/** A PKCS#12 file with a private key and its certificate, as the local service makes it. */
export function makePkcs12(privateKey: KeyObject, certificate: Uint8Array, passphrase: string): Uint8Array {
  return make({ privateKey, certificate, passphrase })
}
