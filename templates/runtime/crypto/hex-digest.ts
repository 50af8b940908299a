import { createHash } from 'node:crypto'
import type { DigestAlgorithm } from '../descriptors.js'

/** A digest of bytes in lower-case hexadecimal, as the service wants it for files and gives it for bills. */
export function hexDigest(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex')
}
