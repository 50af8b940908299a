import { checkChunksArgument, isBytes } from '../client/check-argument.js'
import { anything, checkOptions, checkPositive } from '../client/rules.js'
import { DownloadError } from '../errors/errors.js'
import { readLines } from './bill-lines.js'
import { BillParser, type BillRow } from './bill-parser.js'
import { gunzipIfCompressed } from './gunzip.js'
import { maxBytesOf, type SizeLimit } from './limit-bytes.js'
import { streamUsed } from './stream-response.js'

/** Limits for reading a bill. */
export interface BillLimits extends SizeLimit {
  /** UTF-16 code units of one line (1,048,576). */
  readonly maxLineLength?: number | undefined
}

/** The table in a bill. */
export interface BillTable {
  /**
   * The rows as they come in; read them once.
   *
   * Cells are the bill's own texts by the names in its first line (`row['商户号']`), in any order. Names are trimmed; a
   * repeated name gets `_2`, `_3`. A bill may have no rows.
   */
  rows(): AsyncIterable<BillRow>
  /**
   * The totals at the bill's end by their names (`totals['总交易单数']`); undefined where the bill has none.
   *
   * Call it after the loop over the rows, or without that loop, which skips the rows.
   */
  summary(): Promise<BillRow | undefined>
}

/**
 * Reads the CSV of a v2 or v3 bill, from the service or from your own storage, as a stream.
 *
 * UTF-8 with or without a byte order mark, LF or CRLF, plain or gzip. Throws `DownloadError` while reading:
 * `BILL_UNREADABLE` with the line's number for a wrong number of cells, an empty bill, or another file; `STREAM_USED` for a
 * second reading; `FILE_TOO_LARGE`, `FILE_TRUNCATED` and `FILE_UNREADABLE` like `gunzip`. Throws at once what
 * `checkBillLimits` throws.
 */
export function readBill(source: BillSource, limits: BillLimits = {}): BillTable {
  if (typeof source !== 'string' && !isBytes(source)) checkChunksArgument(source, 'source')
  return new OnceReadableTable(source, checkBillLimits(limits))
}

/** All limits, with their defaults. Throws `ConfigurationError` (`INVALID_SETTING`) for a wrong one. */
export function checkBillLimits(limits: BillLimits): CheckedLimits {
  const maxBytes = maxBytesOf(limits)
  checkOptions(limits, { maxBytes: anything, maxLineLength: anything })
  return { maxBytes, maxLineLength: checkPositive(limits.maxLineLength, 'maxLineLength', 1_048_576) }
}

type CheckedLimits = Readonly<Record<keyof BillLimits, number>>
type BillSource = AsyncIterable<Uint8Array> | Uint8Array | string

/** Bytes or code units to split at once, so that a bill in memory is not doubled. */
const pieceLength = 65_536

class OnceReadableTable implements BillTable {
  readonly #source: BillSource
  readonly #limits: CheckedLimits
  readonly #parser = new BillParser()
  #state: 'unread' | 'begun' | 'read' = 'unread'

  constructor(source: BillSource, limits: CheckedLimits) {
    this.#source = source
    this.#limits = limits
  }

  async *rows(): AsyncGenerator<BillRow, void, undefined> {
    if (this.#state !== 'unread') throw streamUsed()
    this.#state = 'begun'
    const texts = textsOf(this.#source, this.#limits)
    for await (const lines of readLines(texts, this.#limits.maxLineLength)) {
      yield* this.#parser.read(lines)
    }
    yield* this.#parser.end()
    this.#state = 'read'
  }

  async summary(): Promise<BillRow | undefined> {
    if (this.#state === 'unread') for await (const _ of this.rows());
    if (this.#state === 'read') return this.#parser.summary
    throw new DownloadError(
      'STREAM_USED',
      'The bill was not read to its end, where the summary stands.',
      'Finish the loop over rows() first, or call summary() without it.',
    )
  }
}

function textsOf(source: BillSource, limits: BillLimits): AsyncIterable<Uint8Array | string> {
  return typeof source === 'string'
    ? piecesOfText(source)
    : piecesOfBytes(gunzipIfCompressed(bytesOf(source), limits))
}

async function* piecesOfText(text: string): AsyncGenerator<string, void, undefined> {
  const start = text.startsWith('\ufeff') ? 1 : 0
  for (let at = start; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
}

async function* bytesOf(
  source: AsyncIterable<unknown> | Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of isBytes(source) ? [source] : source) {
    if (!isBytes(chunk)) {
      const message = 'The stream does not give bytes.'
      throw new DownloadError('BILL_UNREADABLE', message, 'Open the stream without an encoding.')
    }
    yield chunk
  }
}

async function* piecesOfBytes(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += pieceLength) yield chunk.subarray(at, at + pieceLength)
  }
}
