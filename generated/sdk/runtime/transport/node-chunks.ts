import type { Readable } from 'node:stream'

/**
 * The chunks of a stream of Node, to be read once. Its own iterator watches the stream by a machinery that costs as much
 * as the rest of a small answer.
 *
 * Throws what the stream fails with, also where it closes before its end; leaving early destroys it.
 */
export function chunksOf(stream: Readable): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => new ChunkIterator(stream) }
}

type State = { readonly kind: 'open' | 'ended' } | { readonly kind: 'failed'; readonly error: unknown }

class ChunkIterator implements AsyncIterator<Uint8Array, undefined> {
  readonly #stream: Readable
  #state: State
  #wake: (() => void) | undefined

  constructor(stream: Readable) {
    this.#stream = stream
    this.#state = stream.readableEnded ? { kind: 'ended' } : { kind: 'open' }
    if (stream.errored) this.#state = { kind: 'failed', error: stream.errored }
    else if (stream.destroyed && !stream.readableEnded)
      this.#state = { kind: 'failed', error: new ClosedEarly() }
    const end = (state: State): void => {
      if (this.#state.kind === 'open') this.#state = state
      this.#wake?.()
    }
    stream.on('readable', () => this.#wake?.())
    stream.once('end', () => end({ kind: 'ended' }))
    // It may fail more than once; without a listener, each would end the process.
    stream.on('error', error => end({ kind: 'failed', error }))
    stream.once('close', () => {
      if (this.#state.kind === 'open') end({ kind: 'failed', error: new ClosedEarly() })
    })
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    for (;;) {
      const chunk: Uint8Array | null = this.#stream.destroyed ? null : this.#stream.read()
      if (chunk !== null) return { done: false, value: chunk }
      if (this.#state.kind === 'failed') throw this.#state.error
      if (this.#state.kind === 'ended') return { done: true, value: undefined }
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#stream.destroy()
    return { done: true, value: undefined }
  }
}

/** As Node's own iterator says it. */
class ClosedEarly extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'
  override readonly message = 'Premature close'
}
