import { createHash } from 'node:crypto'
import { checkChunksArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { DownloadError } from '../errors/errors.js'
import { digestAlgorithmOf, digestDigits, startDigest } from './digest-algorithm.js'
import { gunzipIfCompressed } from './gunzip.js'

/** The digest that the service announced for a file. */
export interface AnnouncedHash {
  /** `SHA1`, `SHA256`, `SM3` or `MD5`. */
  readonly hashType: string | undefined
  /** Hexadecimal, in any case. */
  readonly hashValue: string | undefined
}

/** A digest in the making. Node's own type would ask every TypeScript user for the types of Node. */
interface Digest {
  update(chunk: Uint8Array): unknown
  digest(encoding: 'hex'): string
}

/**
 * Passes a file's chunks on and compares its digest with the announced one.
 *
 * The last chunk waits until the digest is right, so you never get a complete file that is not the announced one. Throws
 * `DownloadError`: `HASH_UNKNOWN` at once if the announcement cannot be checked, `HASH_MISMATCH` at the end. For a bill the
 * digest is that of the decompressed bill.
 */
export function verifyHash(
  source: AsyncIterable<Uint8Array>,
  announced: AnnouncedHash,
): AsyncIterable<Uint8Array> {
  checkChunksArgument(source, 'source')
  checkObjectArgument(announced, 'announced')
  const { hash, expected } = withOwnErrors('announced', () => startCheck(announced))
  return passThrough(source, hash, digest => digest === expected)
}

/**
 * The same for the statement of an overseas merchant, by the SHA-1 (lower case) that the service signed. You get it
 * decompressed: transports may decode gzip, and the digest is that of the plain statement. A digest of the bytes as sent
 * is accepted, too.
 */
export function verifyStatement(source: AsyncIterable<Uint8Array>, sha1: string): AsyncIterable<Uint8Array> {
  const asSent = createHash('sha1')
  const plain = gunzipIfCompressed(hashed(source, asSent), { maxBytes: Number.POSITIVE_INFINITY })
  return passThrough(plain, createHash('sha1'), digest => digest === sha1 || asSent.digest('hex') === sha1)
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: Digest,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
}

async function* passThrough(
  source: AsyncIterable<Uint8Array>,
  hash: Digest,
  isRight: (digest: string) => boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  let kept: Uint8Array | undefined
  for await (const chunk of source) {
    if (chunk.length === 0) continue
    hash.update(chunk)
    if (kept !== undefined) yield kept
    kept = chunk
  }
  if (!isRight(hash.digest('hex'))) {
    const message = 'The file is not the announced one: its digest differs.'
    throw new DownloadError('HASH_MISMATCH', message, 'Discard what was read and download the file again.')
  }
  if (kept !== undefined) yield kept
}

/** Begins the digest of a file. Throws `DownloadError` (`HASH_UNKNOWN`) if the announced one cannot be checked. */
export function startCheck({ hashType, hashValue }: AnnouncedHash): { hash: Digest; expected: string } {
  if (typeof hashType !== 'string' || typeof hashValue !== 'string')
    throw unknownHash('The answer announces no digest.')
  const algorithm = digestAlgorithmOf(hashType)
  if (algorithm === undefined) throw unknownHash('The announced kind of digest is unknown.')
  const expected = hashValue.trim().toLowerCase()
  if (!/^[\da-f]+$/.test(expected) || expected.length !== digestDigits[algorithm]) {
    throw unknownHash(`The announced digest is not ${algorithm} in hexadecimal.`)
  }
  const hash = startDigest(algorithm)
  if (hash === undefined) throw unknownHash(`This platform cannot compute ${algorithm}.`)
  return { hash, expected }
}

function unknownHash(message: string): DownloadError {
  const advice = 'Use downloadUnverifiedFile() if the file is to be used all the same.'
  return new DownloadError('HASH_UNKNOWN', `${message} The file could not be verified.`, advice)
}
