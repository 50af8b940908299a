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
  // The incomplete line, in pieces, so that small chunks cost no more than large ones.
  let pieces: string[] = []
  let length = 0
  const add = (text: string): readonly string[] => {
    const [piece = '', ...lines] = text.split('\n')
    const rest = lines.pop()
    length += piece.length
    if (length > maxLineLength) throw lineTooLong(maxLineLength)
    if (piece !== '') pieces.push(piece)
    if (rest === undefined) return []
    if (rest.length > maxLineLength || lines.some(line => line.length > maxLineLength)) {
      throw lineTooLong(maxLineLength)
    }
    lines.unshift(pieces.join(''))
    pieces = rest === '' ? [] : [rest]
    length = rest.length
    return lines.map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
  }
  for await (const chunk of source) yield add(typeof chunk === 'string' ? chunk : decode(decoder, chunk))
  yield add(decode(decoder, undefined))
  if (length > 0) yield add('\n')
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
