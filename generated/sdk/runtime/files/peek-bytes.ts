import { joinBytes } from '../client/read-body.js'

/** A source whose first bytes are known. */
export interface PeekedBytes {
  /** The first bytes: at least as many as asked for, unless the source is shorter. */
  readonly head: Uint8Array
  /** All bytes, the head among them; read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Looks at the first `count` bytes of a source, and gives the source whole again.
 *
 * Files are told by their first bytes, not by what a header says: a bill may be text, gzip, or an error in XML.
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
