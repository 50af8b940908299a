/** Bytes in chunks of one size, one after the other. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Everything a source gives, as one array. */
export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Everything an asynchronous iterable gives. */
export async function listOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

/** A source that counts what is taken from it and knows whether it was given up. */
export interface WatchedSource extends AsyncIterable<Uint8Array> {
  readonly seen: { chunks: number; bytes: number; returned: boolean }
}

/** `count` chunks made one by one when they are asked for. */
export function watchedSource(count: number, makeChunk: (at: number) => Uint8Array): WatchedSource {
  const seen = { chunks: 0, bytes: 0, returned: false }
  return {
    seen,
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (seen.chunks >= count) return { done: true, value: undefined }
        const value = makeChunk(seen.chunks)
        seen.chunks += 1
        seen.bytes += value.length
        return { done: false, value }
      },
      async return() {
        seen.returned = true
        return { done: true, value: undefined }
      },
    }),
  }
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
