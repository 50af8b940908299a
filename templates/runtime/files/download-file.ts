import { types } from 'node:util'
import type { Caller } from '../caller.js'
import type { CallOptions } from '../client/call-options.js'
import { checkObjectArgument, withOwnRejections } from '../client/check-argument.js'
import { merchantOf } from '../client/merchant.js'
import { decryptOaep } from '../crypto/rsa-oaep.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
import type { StreamResponse } from '../values.js'
import { decryptFile } from './decrypt-file.js'
import { downloadTarget } from './download-target.js'
import { limitBytes, maxBytesOf, type SizeLimit } from './limit-bytes.js'
import { createStreamResponse, maxBytesInMemoryOf } from './stream-response.js'
import { type AnnouncedHash, checkAnnouncedHash, verifyHash } from './verify-hash.js'

/** What a query of the service answers about a file: bills and receipts. */
export interface FileAnnouncement {
  /** Where the file is; absent as long as a receipt is being made. It is valid for minutes. */
  readonly download_url?: string | undefined
  /** The same by another name (`v3/marketing/favor/stocks/{stock_id}/use-flow`). */
  readonly url?: string | undefined
  /** `SHA1`, `SHA256`, `SM3` or `MD5`. */
  readonly hash_type?: string | undefined
  /** Digest of the file in hexadecimal; of a bill that comes as gzip, of the bill in it. */
  readonly hash_value?: string | undefined
  /** Key of an encrypted bill, itself encrypted for the merchant (`v3/ecommerce/bill/fundflowbill`). */
  readonly encrypt_key?: string | undefined
  /** Goes with `encrypt_key`. */
  readonly nonce?: string | undefined
}

/** Options of a download: those of its call, and its limits. */
export interface DownloadOptions extends CallOptions, SizeLimit {
  /** Bytes that `bytes()` and `text()` take into memory (256 MiB). */
  readonly maxBytesInMemory?: number | undefined
}

/**
 * Downloads a file that a query announced, such as an electronic receipt (PDF), and verifies it while it is read.
 *
 * Takes the query's answer or the promise of it: `downloadFile(client, query.get(client, { … }))`. The file comes as it
 * is; a bill is read with `downloadBill`. It must be read (or left early) to free the connection.
 *
 * Throws `DownloadError`: before the call `HASH_UNKNOWN` where the answer has no digest that can be checked, while reading
 * `HASH_MISMATCH` (the last chunk is then not handed out) and `FILE_TOO_LARGE`; `RequestError` where there is no address
 * yet, or one that is not the service's; `ConfigurationError` for a limit that is no number above 0; and what a call
 * throws.
 */
export async function downloadFile(
  client: Caller,
  announced: FileAnnouncement | PromiseLike<FileAnnouncement>,
  options: DownloadOptions = {},
): Promise<StreamResponse> {
  const answer = await answerOf(announced)
  return withOwnRejections('the download', async () => {
    merchantOf(client)
    return fetchVerified(client, answer, options, limitBytes)
  })
}

/**
 * Downloads from an address that comes without a digest. Nobody knows whether the file is whole: only where the service
 * gives no `hash_value`.
 *
 * The call is a GET that the merchant signs, to whatever path and query the address has: hand on only what an answer of
 * the service gave, never what a user or another party did, or they choose what is asked in the merchant's name and read
 * the answer. That the address leads to a host of the service is checked; what it asks for is not. Throws as
 * `downloadFile` does.
 */
export async function downloadUnverifiedFile(
  client: Caller,
  address: string,
  options: DownloadOptions = {},
): Promise<StreamResponse> {
  return withOwnRejections('the download', async () => {
    merchantOf(client)
    const file = await fetchFile(client, address, options)
    return streamOf(limitBytes(file, options), file, options)
  })
}

/** The query's answer. It is waited for before all else: nobody else hears of its failure, which comes as it is. */
export function answerOf(
  announced: FileAnnouncement | PromiseLike<FileAnnouncement>,
): Promise<FileAnnouncement> {
  const wait = async (): Promise<FileAnnouncement> => await announced
  return types.isPromise(announced) ? wait() : withOwnRejections('announced', wait)
}

/** The announced file after `unpack`, verified. */
export async function fetchVerified(
  client: Caller,
  announced: FileAnnouncement,
  options: DownloadOptions,
  unpack: (source: AsyncIterable<Uint8Array>, limit: SizeLimit) => AsyncIterable<Uint8Array>,
): Promise<StreamResponse> {
  checkObjectArgument(announced, 'announced')
  const address = announced.download_url ?? announced.url
  if (typeof address !== 'string' || address === '') throw notReady()
  const hash: AnnouncedHash = { hashType: announced.hash_type, hashValue: announced.hash_value }
  checkAnnouncedHash(hash)
  const open = openerOf(client, announced)
  const file = await fetchFile(client, address, options)
  return streamOf(verifyHash(unpack(open(file), options), hash), file, options)
}

function streamOf(
  chunks: AsyncIterable<Uint8Array>,
  { contentType }: StreamResponse,
  { maxBytesInMemory }: DownloadOptions,
): StreamResponse {
  return createStreamResponse({ chunks, contentType, maxBytesInMemory })
}

function openerOf(
  client: Caller,
  { encrypt_key, nonce }: FileAnnouncement,
): (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  if (encrypt_key === undefined) return source => source
  const key = decryptOaep(encrypt_key, merchantOf(client).privateKey)
  return source => decryptFile(source, { key, nonce: nonce ?? '' })
}

async function fetchFile(client: Caller, address: string, options: DownloadOptions): Promise<StreamResponse> {
  maxBytesOf(options)
  maxBytesInMemoryOf(options)
  const { maxBytes: _, maxBytesInMemory: __, ...callOptions } = options
  const operation: OperationDescriptor = {
    ...downloadTarget(client, address),
    protocol: 'v3',
    method: 'GET',
    response: { kind: 'stream', status: 200 },
  }
  return client.request<StreamResponse>(operation, {}, callOptions)
}

function notReady(): RequestError {
  const message = 'The answer does not hold the address of a file.'
  const advice =
    'The file is not ready, or could not be made: look at the state in the answer, and query again later.'
  return new RequestError('INVALID_PARAMETER', message, advice, { field: '/download_url' })
}
