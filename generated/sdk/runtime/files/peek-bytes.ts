import { joinBytes } from '../client/read-body.js'

/** A source and its first bytes. */
export interface PeekedBytes {
  /** At least as many bytes as requested, unless the source is shorter. */
  readonly head: Uint8Array
  /** All bytes, including the head; read them once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Reads the first `count` bytes of a source, and gives them together with the whole source. The first bytes, not the
 * headers, decide what a file is: a bill may be text, gzip, or an error in XML.
 */
export async function peekBytes(source: AsyncIterable<Uint8Array>, count: number): Promise<PeekedBytes> {
  const rest = source[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < count) {
    const next = await rest.next()
    if (next.done === true) break
    chunks.push(next.value)
    size += next.value.length
  }
  const head = joinBytes(chunks, size)
  return { head, chunks: { [Symbol.asyncIterator]: () => continueAfter(head, rest) } }
}

async function* continueAfter(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let ended = false
  try {
    if (head.length > 0) yield head
    for (;;) {
      const next = await rest.next()
      if (next.done === true) break
      yield next.value
    }
    ended = true
  } finally {
    if (!ended) await rest.return?.()
  }
}
