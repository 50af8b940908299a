import { createHash, type Hash } from 'node:crypto'
import { checkBytesArgument, checkTextArgument } from '../client/check-argument.js'
import type { DigestAlgorithm } from '../descriptors.js'
import { ConfigurationError } from '../errors/errors.js'

/**
 * A digest of bytes in lower-case hexadecimal, as the service uses it for files and bills.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) where this build of Node lacks the algorithm.
 */
export function hexDigest(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  checkTextArgument(algorithm, 'algorithm')
  checkBytesArgument(bytes, 'bytes')
  return startHash(algorithm).update(bytes).digest('hex')
}

function startHash(algorithm: DigestAlgorithm): Hash {
  try {
    return createHash(algorithm)
  } catch {
    const advice = 'Use a build with the whole of OpenSSL, as nodejs.org offers it.'
    throw new ConfigurationError('INVALID_SETTING', `This build of Node has no ${algorithm}.`, advice)
  }
}
