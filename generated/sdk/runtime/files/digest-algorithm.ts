import { createHash, type Hash } from 'node:crypto'
import type { DigestAlgorithm } from '../descriptors.js'

/** Hexadecimal digits of a digest. */
export const digestDigits: Readonly<Record<DigestAlgorithm, number>> = {
  sha256: 64,
  sm3: 64,
  sha1: 40,
  md5: 32,
}

/** The algorithm behind a name of the service: `SHA1`, `SHA256`, `SM3`, `DIGEST_ALGORITHM_SM3`; undefined for others. */
export function digestAlgorithmOf(name: string): DigestAlgorithm | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^digest_algorithm_/, '')
    .replaceAll('-', '')
  return plain === 'sha256' || plain === 'sm3' || plain === 'sha1' || plain === 'md5' ? plain : undefined
}

/** Starts a digest; undefined where the platform lacks the algorithm (only OpenSSL has SM3). */
export function startDigest(algorithm: DigestAlgorithm): Hash | undefined {
  try {
    return createHash(algorithm)
  } catch {
    return undefined
  }
}
