import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../../templates/runtime/transport/node-chunks.js'
import { foreignRejectionOf } from '../support/failure-of.js'

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += Buffer.from(chunk).toString()
  return text
}

/** Node's own iterator is the judge of what is read and how it fails. */
describe('the chunks of a stream', () => {
  it.each([
    ['nothing', []],
    ['one chunk', ['a']],
    ['several chunks', ['a', 'b', 'cd']],
    ['more than a buffer holds', Array.from({ length: 40 }, (_, at) => `${at}`.repeat(10_000))],
  ])('are those of the stream: %s', async (_, parts) => {
    const stream = (): Readable => Readable.from(parts.map(part => Buffer.from(part)))
    expect(await textOf(chunksOf(stream()))).toBe(await textOf(stream()))
  })

  it('come while the stream is written', async () => {
    const stream = new PassThrough()
    const chunks = chunksOf(stream)[Symbol.asyncIterator]()
    for (const part of ['a', 'b']) {
      const next = chunks.next()
      stream.write(part)
      expect(await next).toEqual({ done: false, value: Buffer.from(part) })
    }
    stream.end()
    expect(await chunks.next()).toEqual({ done: true, value: undefined })
  })

  it.each<[string, (stream: PassThrough) => void]>([
    ['fails', stream => void stream.destroy(new Error('broken'))],
    ['closes before its end', stream => void stream.destroy()],
  ])('end with the failure of a stream that %s, before and while it is read', async (_, end) => {
    const failures = [false, true].map(async isBefore => {
      const [stream, other] = [new PassThrough(), new PassThrough()]
      // Without a listener, the failure would end the process.
      for (const each of [stream, other]) each.on('error', () => undefined)
      if (isBefore) for (const each of [stream, other]) end(each)
      if (isBefore) await new Promise(resolve => setImmediate(resolve))
      const read = [foreignRejectionOf(textOf(chunksOf(stream))), foreignRejectionOf(textOf(other))]
      if (!isBefore) for (const each of [stream, other]) end(each)
      return Promise.all(read)
    })
    for (const [own, judge] of await Promise.all(failures)) {
      expect(Reflect.get(Object(own), 'message')).toBe(Reflect.get(Object(judge), 'message'))
      expect(Reflect.get(Object(own), 'code')).toBe(Reflect.get(Object(judge), 'code'))
    }
  })

  it('leave no stream open behind a reader who stops', async () => {
    const stream = new PassThrough()
    stream.write('a')
    for await (const _ of chunksOf(stream)) break
    expect(stream.destroyed).toBe(true)
  })
})
