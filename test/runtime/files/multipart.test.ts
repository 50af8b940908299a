import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Multipart } from 'wechatpay-axios-plugin'
import { isMediaType, mediaTypeOf } from '../../../templates/runtime/files/media-type.js'
import { buildMultipart, type MultipartPart } from '../../../templates/runtime/files/multipart.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf } from './chunked.js'

const image = Uint8Array.of(0xff, 0xd8, 0xff, 0x0d, 0x0a, 0x2d, 0x2d)
const meta = '{ "filename":"凭证.jpg",\r\n"sha256":"00" }'

function file(filename: string, bytes: Uint8Array = image, contentType = 'image/jpeg'): MultipartPart {
  return { kind: 'file', name: 'file', file: { filename, contentType, bytes } }
}

function field(name: string, value: string): MultipartPart {
  return { kind: 'field', name, value }
}

/** What Node's own parser (undici) reads. */
async function parse(parts: readonly MultipartPart[]): Promise<FormData> {
  const { bytes, contentType } = buildMultipart(parts)
  return new Response(bytes, { headers: { 'content-type': contentType } }).formData()
}

describe('buildMultipart', () => {
  test('is what RFC 7578 says, byte for byte', () => {
    const parts = [field('meta', '{"a":1}'), file('a.jpg', bytesOf('xyz'))]
    const { bytes, contentType } = buildMultipart(parts, () => 'B')
    expect(contentType).toBe('multipart/form-data; boundary=B')
    expect(Buffer.from(bytes).toString()).toBe(
      [
        '--B',
        'Content-Disposition: form-data; name="meta"',
        '',
        '{"a":1}',
        '--B',
        'Content-Disposition: form-data; name="file"; filename="a.jpg"',
        'Content-Type: image/jpeg',
        '',
        'xyz',
        '--B--',
        '',
      ].join('\r\n'),
    )
  })

  test("is what the peer's Multipart makes of the same parts", () => {
    const { bytes } = buildMultipart([field('meta', '{"a":1}'), file('a.jpg', image)], () => 'B')
    const peer = new Multipart()
    peer.append('meta', '{"a":1}')
    peer.append('file', Buffer.from(image), 'a.jpg')
    const [, boundary = ''] = /boundary=(.+)$/.exec(Object.values(peer.getHeaders()).join()) ?? []
    const theirs = peer.getBuffer().toString('latin1').replaceAll(boundary, 'B')
    const ours = Buffer.from(bytes).toString('latin1')
    expect(sections(ours)).toEqual(sections(theirs))
  })

  test('meta is a plain field without a file name, with the very text', async () => {
    const { bytes } = buildMultipart([field('meta', meta), file('凭证.jpg')])
    const head = Buffer.from(bytes).toString().split('\r\n\r\n', 1)[0] ?? ''
    expect(head).not.toContain('filename')
    expect((await parse([field('meta', meta), file('凭证.jpg')])).get('meta')).toBe(meta)
  })

  test('keeps the bytes, the name and the media type of a file', async () => {
    const read = (await parse([field('meta', meta), file('凭证.jpg')])).get('file')
    expect(read).toBeInstanceOf(File)
    if (!(read instanceof File)) return
    expect(read.name).toBe('凭证.jpg')
    expect(read.type).toBe('image/jpeg')
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(image)
  })

  test.each([
    ['quotation mark', 'a".jpg'],
    ['line feed', 'a\nContent-Type: text/html.jpg'],
    ['carriage return', 'a\r.jpg'],
    ['the end of the head', 'a\r\n\r\nbody--\r\n.jpg'],
    ['a second file name', 'a"; filename="b.jpg'],
    ['a semicolon', 'a;b.jpg'],
    ['a percent sign', 'a%0D%0A.jpg'],
    ['a star', "UTF-8''a.jpg"],
  ])('a file name with %s ends no header', async (_, filename) => {
    const { bytes } = buildMultipart([file(filename, bytesOf('x'))], () => 'B')
    expect(Buffer.from(bytes).toString().split('\r\n')).toHaveLength(7)
    const read = (await parse([file(filename, bytesOf('x'))])).get('file')
    expect(read).toBeInstanceOf(File)
  })

  test.each([
    ['quotation mark', 'a"b'],
    ['line end', 'a\r\nX-Header: 1'],
  ])('a field name with %s ends no header', (_, name) => {
    const { bytes } = buildMultipart([field(name, 'x')], () => 'B')
    expect(Buffer.from(bytes).toString().split('\r\n')).toHaveLength(6)
  })

  test.each([
    ['a line end', 'image/png\r\nX-Header: 1'],
    ['a line feed at its end', 'image/png\n'],
    ['no slash', 'png'],
    ['nothing', ''],
    ['a comment', 'image/png (x)'],
    ['an open quotation mark', 'image/png; a="b'],
    ['a line end in quotation marks', 'image/png; a="\n"'],
    ['another script', 'image/图'],
  ])('a media type with %s is refused', (_, contentType) => {
    const build = () => buildMultipart([file('a.png', image, contentType)])
    expect(failureOf(build, next.mediaType)).toMatchObject({
      name: 'RequestError',
      code: 'INVALID_FILE',
      field: '/body/file/contentType',
    })
  })

  test('the boundary occurs in no part', () => {
    const boundaries = ['A', 'B', 'C'].values()
    const parts = [field('meta', '--A'), file('a.jpg', bytesOf('xxBxx'))]
    const { contentType } = buildMultipart(parts, () => boundaries.next().value ?? '')
    expect(contentType).toBe('multipart/form-data; boundary=C')
  })

  test('the boundary is another one each time, and short enough', () => {
    const types = Array.from({ length: 100 }, () => buildMultipart([field('a', 'b')]).contentType)
    expect(new Set(types).size).toBe(100)
    for (const type of types) expect(type).toMatch(/^multipart\/form-data; boundary=[\w-]{40,70}$/)
  })

  test('any texts and bytes come back from another parser', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[%"\r\n]/.test(text))
    const value = fc.string({ unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(value, name, fc.uint8Array(), async (text, filename, content) => {
        const form = await parse([field('meta', text), file(filename, content)])
        expect([...form.keys()]).toEqual(['meta', 'file'])
        const read = form.get('file')
        // Browsers' parsers drop a byte order mark at the begin of a field.
        expect(form.get('meta')).toBe(text.replace(/^\ufeff/, ''))
        expect(read).toBeInstanceOf(File)
        if (!(read instanceof File)) return
        expect(read.name).toBe(filename)
        expect(Buffer.from(await read.arrayBuffer()).equals(content)).toBe(true)
      }),
    )
  })

  test('no file name adds a part', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        async (name, filename) => {
          const { bytes } = buildMultipart(
            [{ kind: 'file', name, file: { filename, contentType: 'a/b', bytes: image } }],
            () => 'B',
          )
          const text = Buffer.from(bytes).toString('latin1')
          expect(text.split('\r\n\r\n')).toHaveLength(2)
          expect(text.split('\r\n\r\n')[0]?.split('\r\n')).toHaveLength(3)
        },
      ),
    )
  })

  test('an error shows nothing of the content', () => {
    const error = failureOf(() => buildMultipart([file('a.png', bytesOf('secret'), 'x')]), next.mediaType)
    expect(inspect(error)).not.toContain('secret')
  })
})

describe('mediaTypeOf', () => {
  test.each([
    ['video/x-msvideo', 'avi'],
    ['image/bmp', 'bmp'],
    ['text/csv', 'csv'],
    ['application/msword', 'doc'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['video/x-f4v', 'f4v'],
    ['video/x-flv', 'flv'],
    ['image/gif', 'gif'],
    ['application/gzip', 'gz'],
    ['image/jpeg', 'jpeg', 'jpg'],
    ['application/json', 'json'],
    ['video/x-m4v', 'm4v'],
    ['video/x-matroska', 'mkv'],
    ['video/quicktime', 'mov'],
    ['video/mp4', 'mp4'],
    ['video/mpeg', 'mpeg', 'mpg'],
    ['application/ofd', 'ofd'],
    ['application/pdf', 'pdf'],
    ['image/png', 'png'],
    ['application/vnd.rar', 'rar'],
    ['application/vnd.rn-realmedia-vbr', 'rmvb'],
    ['text/plain', 'txt'],
    ['image/webp', 'webp'],
    ['video/x-ms-wmv', 'wmv'],
    ['application/vnd.ms-excel', 'xls'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['application/xml', 'xml'],
    ['application/zip', 'zip'],
  ])('knows %s', (want, ...extensions) => {
    for (const extension of extensions) {
      expect(mediaTypeOf(`凭证.x.${extension}`)).toBe(want)
      expect(mediaTypeOf(`a.${extension.toUpperCase()}`)).toBe(want)
      expect(mediaTypeOf(`a.${extension}q`)).toBe('application/octet-stream')
    }
  })

  test.each([
    ['a.jpg', 'image/jpeg'],
    ['a.JPEG', 'image/jpeg'],
    ['凭证.png', 'image/png'],
    ['a.b.pdf', 'application/pdf'],
    ['a.mp4', 'video/mp4'],
    ['a.rmvb', 'application/vnd.rn-realmedia-vbr'],
    ['a.csv', 'text/csv'],
    ['a.unknown', 'application/octet-stream'],
    ['jpg', 'application/octet-stream'],
    ['a.jpg/', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
    ['a.__proto__', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%s is %s', (filename, want) => {
    expect(mediaTypeOf(filename)).toBe(want)
    expect(isMediaType(want)).toBe(true)
  })

  test.each([
    'text/plain; charset=utf-8',
    'text/plain;charset="utf-8"',
    'application/vnd.a+json',
    'a/b;c=d ; e=f',
  ])('%s is a media type', type => {
    expect(isMediaType(type)).toBe(true)
  })

  test('no text makes the check slow', () => {
    const hostile = [`a/b${';a="'.repeat(20_001)}`, `a/b${' '.repeat(50_000)}!;`, `${'a'.repeat(100_000)}/`]
    for (const text of hostile) expect(isMediaType(text)).toBe(false)
  })
})

/** Parts without the order and the case of their headers, which are free. */
function sections(body: string): readonly unknown[] {
  return body.split('--B').map(section => {
    const [head = '', content] = section.split('\r\n\r\n')
    return {
      headers: head
        .split('\r\n')
        .filter(line => line !== '')
        .map(lowerName)
        .sort(),
      content,
    }
  })
}

function lowerName(line: string): string {
  return line.replace(/^[^:]+/, name => name.toLowerCase())
}
