import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readFilePart } from '../../../templates/runtime/files/read-file-part.js'
import { createStreamResponse } from '../../../templates/runtime/files/stream-response.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, watchedSource } from './chunked.js'

const bytes = bytesOf('content of the file')
const filename = 'a.png'

async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
  yield Uint8Array.of(1)
  throw new Error('disk')
}

async function usedStream(): Promise<Readable> {
  const stream = Readable.from([Buffer.from(bytes)])
  for await (const _ of stream);
  return stream
}

function lockedStream(): ReadableStream<Uint8Array> {
  const stream = new Blob([bytes]).stream()
  stream.getReader()
  return stream
}

describe('readFilePart', () => {
  test.each<[string, () => unknown]>([
    ['bytes', () => bytes],
    ['a Buffer', () => Buffer.from(bytes)],
    [
      'a view into a larger array',
      () => new Uint8Array(Buffer.concat([bytes, bytes]).buffer.slice(0)).subarray(0, 0) && bytes.subarray(0),
    ],
    ['a Blob', () => new Blob([bytes])],
    ['a File', () => new File([bytes], 'other.jpg')],
    ['a Response', () => new Response(bytes)],
    ['a Node stream', () => Readable.from([Buffer.from(bytes)])],
    ['a web stream', () => new Blob([bytes]).stream()],
    ['a generator', () => chunked(bytes, 3)],
    ['a download', () => createStreamResponse({ chunks: chunked(bytes, 5), contentType: undefined })],
  ])('reads %s', async (_, content) => {
    const read = await readFilePart({ filename, content: content() }, '/body/file')
    expect({ ...read, bytes: Buffer.from(read.bytes).toString() }).toEqual({
      filename,
      contentType: 'image/png',
      bytes: 'content of the file',
    })
  })

  test.each<[string, () => unknown, string, string]>([
    ['a File', () => new File([bytes], 'shop.jpg'), 'shop.jpg', 'image/jpeg'],
    ['a File with its type', () => new File([bytes], 'shop', { type: 'image/webp' }), 'shop', 'image/webp'],
    [
      'a File with a type that is none',
      () => new File([bytes], 'shop.jpg', { type: 'x' }),
      'shop.jpg',
      'image/jpeg',
    ],
    ['a File as content', () => ({ content: new File([bytes], '门店.png') }), '门店.png', 'image/png'],
    [
      'a File under another name',
      () => ({ filename, content: new File([bytes], 'b.jpg') }),
      filename,
      'image/png',
    ],
    [
      'a File under another type',
      () => ({ contentType: 'image/gif', content: new File([bytes], 'b') }),
      'b',
      'image/gif',
    ],
    [
      'a Blob with its type',
      () => ({ filename: 'a', content: new Blob([bytes], { type: 'image/bmp' }) }),
      'a',
      'image/bmp',
    ],
    [
      'what has a name and bytes',
      () => ({ name: 'c.pdf', arrayBuffer: async () => bytes.slice().buffer }),
      'c.pdf',
      'application/pdf',
    ],
    ['a Response under a name', () => ({ filename, content: new Response(bytes) }), filename, 'image/png'],
  ])('takes the name and the type of %s', async (_, part, name, contentType) => {
    const read = await readFilePart(part(), '/body/file')
    expect({ ...read, bytes: Buffer.from(read.bytes).toString() }).toEqual({
      filename: name,
      contentType,
      bytes: 'content of the file',
    })
  })

  test.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'a Blob',
      () => new Blob([bytes]),
      /A Blob has no name: give \{ filename/,
      /filename: 'shop\.png', content: blob/,
    ],
    [
      'a Blob as content',
      () => ({ content: new Blob([bytes]) }),
      /A Blob has no name/,
      /filename: 'shop\.png', content: blob/,
    ],
    [
      'a File without a name',
      () => new File([bytes], ''),
      /A Blob has no name/,
      /filename: 'shop\.png', content: blob/,
    ],
    [
      'a File under an empty name',
      () => ({ filename: '', content: new File([bytes], 'a.png') }),
      /Give|give/,
      /filename: 'shop\.png', content: blob/,
    ],
    [
      'a name that is no text',
      () => ({ content: { name: 1, arrayBuffer: async () => bytes } }),
      /no name/,
      /filename: 'shop\.png', content: blob/,
    ],
    [
      'bytes',
      () => ({ content: bytes }),
      /Give the name the service is to see, with its extension/,
      next.nameWithExtension,
    ],
  ])('asks for a name beside %s', async (_, part, says, advice) => {
    expect(await rejectionOf(readFilePart(part(), '/body/file'), advice)).toMatchObject({
      code: 'INVALID_FILE',
      field: '/body/file/filename',
      advice: expect.stringMatching(says),
    })
  })

  test("takes the caller's media type", async () => {
    const read = await readFilePart({ filename, content: bytes, contentType: 'image/x-own' }, '/body/file')
    expect(read.contentType).toBe('image/x-own')
  })

  test.each<[string, () => unknown, string, RegExp]>([
    ['nothing', () => undefined, '/body/file', /\{ filename, content \}, or a File/],
    ['null', () => null, '/body/file', /\{ filename, content \}, or a File/],
    ['a text', () => 'a.png', '/body/file', /\{ filename, content \}, or a File/],
    ['bare bytes', () => bytes, '/body/file', /\{ filename, content \}, or a File/],
    ['a bare stream', () => Readable.from([bytes]), '/body/file', /\{ filename, content \}, or a File/],
    ['no content', () => ({ filename }), '/body/file', /\{ filename, content \}, or a File/],
    ['no file name', () => ({ content: bytes }), '/body/file/filename', next.nameWithExtension],
    [
      'an empty file name',
      () => ({ filename: '', content: bytes }),
      '/body/file/filename',
      next.nameWithExtension,
    ],
    [
      'a file name that is no text',
      () => ({ filename: 1, content: bytes }),
      '/body/file/filename',
      next.nameWithExtension,
    ],
    [
      'a media type that is no text',
      () => ({ filename, content: bytes, contentType: 1 }),
      '/body/file/contentType',
      next.mediaType,
    ],
    ['no bytes', () => ({ filename, content: new Uint8Array() }), '/body/file/content', next.freshStream],
    ['an empty Blob', () => ({ filename, content: new Blob([]) }), '/body/file/content', next.freshStream],
    [
      'an empty stream',
      () => ({ filename, content: Readable.from([]) }),
      '/body/file/content',
      next.freshStream,
    ],
    [
      'a text as content',
      () => ({ filename, content: 'abc' }),
      '/body/file/content',
      /a Uint8Array, a Blob, or a stream/,
    ],
    [
      'undefined content',
      () => ({ filename, content: undefined }),
      '/body/file/content',
      /a Uint8Array, a Blob, or a stream/,
    ],
    [
      'null content',
      () => ({ filename, content: null }),
      '/body/file/content',
      /a Uint8Array, a Blob, or a stream/,
    ],
    [
      'a plain object',
      () => ({ filename, content: {} }),
      '/body/file/content',
      /a Uint8Array, a Blob, or a stream/,
    ],
    ['a stream that breaks', () => ({ filename, content: broken() }), '/body/file/content', next.freshStream],
    [
      'a stream of text',
      () => ({ filename, content: Readable.from(['a']) }),
      '/body/file/content',
      /without an encoding/,
    ],
    [
      'a stream of numbers',
      () => ({ filename, content: Readable.from([1]) }),
      '/body/file/content',
      /without an encoding/,
    ],
    [
      'a locked web stream',
      () => ({ filename, content: lockedStream() }),
      '/body/file/content',
      next.freshStream,
    ],
    [
      'a Blob that breaks',
      () => ({ filename, content: { arrayBuffer: () => Promise.reject(new Error('disk')) } }),
      '/body/file/content',
      next.freshStream,
    ],
  ])('refuses %s', async (_, part, field, advice) => {
    expect(await rejectionOf(readFilePart(part(), '/body/file'), advice)).toMatchObject({
      name: 'RequestError',
      code: 'INVALID_FILE',
      outcome: 'not-sent',
      field,
    })
  })

  test('refuses a stream that was read before', async () => {
    const content = await usedStream()
    expect(
      await rejectionOf(readFilePart({ filename, content }, '/body/file'), next.freshStream),
    ).toMatchObject({
      code: 'INVALID_FILE',
    })
  })

  test('keeps the reason of a stream that broke', async () => {
    const reading = readFilePart({ filename, content: broken() }, '/body/file')
    expect(await rejectionOf(reading, next.freshStream)).toMatchObject({ cause: new Error('disk') })
  })

  test.each<[string, () => unknown]>([
    ['bytes', () => new Uint8Array(11)],
    ['a Blob', () => new Blob([new Uint8Array(11)])],
    ['a stream', () => chunked(new Uint8Array(11), 2)],
  ])('refuses %s beyond the limit', async (_, content) => {
    expect(
      await rejectionOf(readFilePart({ filename, content: content() }, '/body/file', 10), /See the page/),
    ).toMatchObject({
      code: 'INVALID_FILE',
      message: expect.stringContaining('more than 10 bytes'),
    })
  })

  test('stops reading an endless stream at the limit', async () => {
    const content = watchedSource(Number.POSITIVE_INFINITY, () => new Uint8Array(4))
    expect(
      await rejectionOf(readFilePart({ filename, content }, '/body/file', 10), /See the page/),
    ).toMatchObject({
      code: 'INVALID_FILE',
    })
    expect(content.seen).toEqual({ chunks: 3, bytes: 12, returned: true })
  })
})
