import { DownloadError } from '../errors/errors.js'

/**
 * The lines of a chunked text in batches, without their ends (LF or CRLF). Holds a chunk and one line at most.
 *
 * Throws `DownloadError` (`BILL_UNREADABLE`) unless the bytes are UTF-8, and for a line of more than `maxLineLength` UTF-16
 * code units.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  maxLineLength: number,
): AsyncGenerator<readonly string[], void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const splitter = new LineSplitter(maxLineLength)
  for await (const chunk of source) {
    yield splitter.add(typeof chunk === 'string' ? chunk : decode(decoder, chunk))
  }
  yield splitter.add(decode(decoder, undefined))
  yield splitter.end()
}

class LineSplitter {
  readonly #maxLength: number
  /** The incomplete line, in pieces, so that small chunks cost no more than large ones. */
  #pieces: string[] = []
  #length = 0

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  add(text: string): readonly string[] {
    const [first = '', ...others] = text.split('\n')
    const last = others.pop()
    this.#continue(first)
    if (last === undefined) return []
    const lines = [this.#take(), ...others.map(line => this.#complete(line))]
    this.#continue(last)
    return lines
  }

  end(): readonly string[] {
    return this.#length === 0 ? [] : [this.#take()]
  }

  #continue(piece: string): void {
    this.#length += piece.length
    this.#checkLength(this.#length)
    if (piece !== '') this.#pieces.push(piece)
  }

  #take(): string {
    const line = this.#pieces.join('')
    this.#pieces = []
    this.#length = 0
    return this.#complete(line)
  }

  #complete(line: string): string {
    this.#checkLength(line.length)
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  #checkLength(length: number): void {
    if (length > this.#maxLength) throw lineTooLong(this.#maxLength)
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new DownloadError('BILL_UNREADABLE', 'The bill is not UTF-8 text.', 'Check what was downloaded.', {
      cause,
    })
  }
}

function lineTooLong(maxLength: number): DownloadError {
  const message = `A line of the bill has more than ${maxLength} characters.`
  return new DownloadError('BILL_UNREADABLE', message, 'Check what was downloaded, or raise maxLineLength.')
}
