import { types } from 'node:util'
import type { Caller } from '../caller.js'
import { type CallOptions, checkOptionNames } from '../client/call-options.js'
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
import { startCheck, verifyHash } from './verify-hash.js'

/** A query's answer about a file: a bill or a receipt. */
export interface FileAnnouncement {
  /** Address of the file, valid for minutes; absent while a receipt is being made. */
  readonly download_url?: string | undefined
  /** The same under another name (`v3/marketing/favor/stocks/{stock_id}/use-flow`). */
  readonly url?: string | undefined
  /** `SHA1`, `SHA256`, `SM3` or `MD5`. */
  readonly hash_type?: string | undefined
  /** Digest of the file in hexadecimal; of a gzip bill, that of the decompressed bill. */
  readonly hash_value?: string | undefined
  /** Key of an encrypted bill, itself encrypted for the merchant (`v3/ecommerce/bill/fundflowbill`). */
  readonly encrypt_key?: string | undefined
  /** Goes with `encrypt_key`. */
  readonly nonce?: string | undefined
}

/** Options of a download: those of a call, and limits. */
export interface DownloadOptions extends CallOptions, SizeLimit {
  /** Bytes that `bytes()` and `text()` may take into memory (256 MiB). */
  readonly maxBytesInMemory?: number | undefined
}

/**
 * Downloads a file that a query announced, such as an electronic receipt (PDF), and verifies it while you read it.
 *
 * Takes the query's answer or its promise: `downloadFile(client, query.get(client, { … }))`. For bills use `downloadBill`.
 * Read the file, or leave its loop, to free the connection.
 *
 * Throws `DownloadError`: before the call `HASH_UNKNOWN` without a digest to check, while reading `HASH_MISMATCH` (you never
 * get the last chunk) and `FILE_TOO_LARGE`; `RequestError` where the address is missing or not the service's;
 * `ConfigurationError` for a wrong limit; and what a call throws.
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
 * Downloads from an address without a digest, so nothing proves that the file is whole. Use it only where the service gives
 * no `hash_value`.
 *
 * The merchant signs a GET for whatever path and query the address has. Pass only addresses from answers of the service: a
 * user's address could ask for anything in the merchant's name. The host is checked; the path is not. Throws like
 * `downloadFile`.
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

/** The query's answer. Awaited before all else, because nobody else handles its failure. */
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
  if (typeof address !== 'string' || address === '') {
    const message = 'The answer does not hold the address of a file.'
    const advice =
      'The file is not ready, or could not be made: look at the state in the answer, and query again later.'
    throw new RequestError('INVALID_PARAMETER', message, advice, { field: '/download_url' })
  }
  const hash = { hashType: announced.hash_type, hashValue: announced.hash_value }
  startCheck(hash)
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
  checkOptionNames(options, ['maxBytes', 'maxBytesInMemory'])
  const { maxBytes: _, maxBytesInMemory: __, ...callOptions } = options
  const operation: OperationDescriptor = {
    ...downloadTarget(client, address),
    protocol: 'v3',
    method: 'GET',
    response: { kind: 'stream', status: 200 },
  }
  return client.request<StreamResponse>(operation, {}, callOptions)
}
