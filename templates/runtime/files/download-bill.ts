import type { Caller } from '../caller.js'
import { checkOptionNames } from '../client/call-options.js'
import { checkObjectArgument, withOwnRejections } from '../client/check-argument.js'
import { merchantOf } from '../client/merchant.js'
import type { StreamResponse } from '../values.js'
import { answerOf, type DownloadOptions, type FileAnnouncement, fetchVerified } from './download-file.js'
import { gunzipIfCompressed } from './gunzip.js'
import { type BillLimits, type BillTable, checkBillLimits, readBill } from './read-bill.js'

/** Options of a bill's download. */
export interface DownloadBillOptions extends DownloadOptions, BillLimits {}

/** A verified bill: its decompressed bytes, or its table. Read it once, in one of the two ways. */
export interface Bill extends StreamResponse, BillTable {}

/**
 * Downloads the bill that a query announced: fetches it, decompresses it, compares its digest, and reads its rows.
 *
 * ```ts
 * const bill = await downloadBill(client, tradebill.get(client, { query: { bill_date: '2024-05-01', tar_type: 'GZIP' } }))
 * for await (const row of bill.rows()) …
 * const totals = await bill.summary()
 * ```
 *
 * Takes the answer of a query with `download_url`, `hash_type` and `hash_value`, or its promise; of a list of bills one
 * element. Decrypts an encrypted bill. Everything streams: trust what you read only once the loop has ended without an
 * error (you never get the last chunk of a bill with a wrong digest). Read the bill, or leave its loop, to free the
 * connection.
 *
 * Throws `DownloadError`: before the call `HASH_UNKNOWN`, while reading `HASH_MISMATCH`, `FILE_TRUNCATED`,
 * `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `BILL_UNREADABLE`; `RequestError` where the address is missing or not the
 * service's; `DecryptionError` for an encrypted bill; `ConfigurationError` for a wrong limit; and what a call throws.
 */
export async function downloadBill(
  client: Caller,
  announced: FileAnnouncement | PromiseLike<FileAnnouncement>,
  options: DownloadBillOptions = {},
): Promise<Bill> {
  const answer = await answerOf(announced)
  return withOwnRejections('the download', async () => {
    merchantOf(client)
    checkObjectArgument(options, 'options')
    checkOptionNames(options, ['maxBytes', 'maxBytesInMemory', 'maxLineLength'])
    const { maxLineLength, ...download } = options
    const limits = checkBillLimits({ maxLineLength, maxBytes: options.maxBytes })
    return billOf(await fetchVerified(client, answer, download, gunzipIfCompressed), limits)
  })
}

function billOf(file: StreamResponse, limits: BillLimits): Bill {
  const table = readBill(file, limits)
  return {
    contentType: file.contentType,
    [Symbol.asyncIterator]: () => file[Symbol.asyncIterator](),
    bytes: () => file.bytes(),
    text: () => file.text(),
    stream: () => file.stream(),
    rows: () => table.rows(),
    summary: () => table.summary(),
  }
}
