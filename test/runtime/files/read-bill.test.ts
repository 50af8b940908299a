import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Formatter } from 'wechatpay-axios-plugin'
import { DownloadError } from '../../../templates/runtime/errors/index.js'
import type { BillRow } from '../../../templates/runtime/files/bill-parser.js'
import { type BillLimits, readBill } from '../../../templates/runtime/files/read-bill.js'
import { createStreamResponse } from '../../../templates/runtime/files/stream-response.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, listOf, watchedSource } from './chunked.js'

type Source = Parameters<typeof readBill>[0]

async function read(
  source: Source,
  limits?: BillLimits,
): Promise<{ rows: BillRow[]; summary: BillRow | undefined }> {
  const bill = readBill(source, limits)
  return { rows: await listOf(bill.rows()), summary: await bill.summary() }
}

/** Made up: two rows and a summary. */
const lines = [
  '商户号,商品名称,金额（元）',
  '`1900000001,`茶, 绿茶,`0.01',
  '`1900000001,`"杯子",`-20.00',
  '总笔数,总金额',
  '`2,`-19.99',
]
const bill = `\ufeff${lines.join('\r\n')}\r\n`
const want = {
  rows: [
    { 商户号: '1900000001', 商品名称: '茶, 绿茶', '金额（元）': '0.01' },
    { 商户号: '1900000001', 商品名称: '"杯子"', '金额（元）': '-20.00' },
  ],
  summary: { 总笔数: '2', 总金额: '-19.99' },
}

describe('readBill', () => {
  test.each<[string, () => Source]>([
    ['a text', () => bill],
    ['bytes', () => bytesOf(bill)],
    ['gzip', () => gzipSync(bill)],
    ['a generator', () => chunked(bytesOf(bill), 10)],
    ['a Node stream', () => Readable.from([Buffer.from(bill)])],
    ['a web stream', () => new Blob([bill]).stream()],
    [
      'a v2 answer',
      () => createStreamResponse({ chunks: chunked(bytesOf(bill), 7), contentType: 'text/plain' }),
    ],
    [
      'a v2 answer in gzip',
      () => createStreamResponse({ chunks: chunked(gzipSync(bill), 7), contentType: 'text/plain' }),
    ],
    ['a text without byte order mark', () => bill.slice(1)],
    ['a text with LF', () => bill.replaceAll('\r', '')],
    ['a text without a line end at its end', () => bill.trimEnd()],
    ['a text with blank lines', () => `\r\n${bill.replaceAll('\n', '\n\r\n\n')}\n\n`],
  ])('reads %s', async (_, source) => {
    expect(await read(source())).toEqual(want)
  })

  test('reads it at every chunk border', async () => {
    const bytes = bytesOf(bill)
    for (let at = 1; at < bytes.length; at += 1) {
      const source = Readable.from([bytes.subarray(0, at), bytes.subarray(at)])
      expect(await read(source)).toEqual(want)
    }
    for (const size of [1, 2, 3, 5]) expect(await read(chunked(bytes, size))).toEqual(want)
  })

  test("reads what the peer's castCsvBill reads", async () => {
    expect(Formatter.castCsvBill(Buffer.from(bill))).toEqual(want)
  })

  test.each<[string, string[], BillRow[], BillRow | undefined]>([
    ['only names', ['a,b'], [], undefined],
    ['no rows and a summary', ['a,b', '总笔数', '`0'], [], { 总笔数: '0' }],
    ['no rows and a summary as wide as the table', ['a,b', 'c,d', '`0,`1'], [], { c: '0', d: '1' }],
    ['rows and no summary', ['a,b', '`1,`2'], [{ a: '1', b: '2' }], undefined],
    ['one column', ['a', '`1', '`2'], [{ a: '1' }, { a: '2' }], undefined],
    ['empty cells', ['a,b', '`,`'], [{ a: '', b: '' }], undefined],
    ['a backtick in a cell', ['a,b', '``1`,`2`'], [{ a: '`1`', b: '2`' }], undefined],
    ['spaces in cells', ['a,b', '` 1 ,` 2 '], [{ a: ' 1 ', b: ' 2 ' }], undefined],
    ['spaces around names', [' a, b '], [], undefined],
    ['spaces around names and a row', [' a, b ', '`1,`2'], [{ a: '1', b: '2' }], undefined],
    ['names in backticks', ['`a,`b', '`1,`2'], [{ a: '1', b: '2' }], undefined],
    ['names that come again', ['a,a,a', '`1,`2,`3'], [{ a: '1', a_2: '2', a_3: '3' }], undefined],
    [
      'a name that a repeated one would get',
      ['a,a_2,a', '`1,`2,`3'],
      [{ a: '1', a_2: '2', a_3: '3' }],
      undefined,
    ],
    ['columns without a name', ['a,,', '`1,`2,`3'], [{ a: '1', '': '2', _2: '3' }], undefined],
    [
      'plain rows',
      ['a,b', '1,2', '3,4'],
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
      undefined,
    ],
    ['one plain row', ['a,b', '1,2'], [{ a: '1', b: '2' }], undefined],
    [
      'plain rows with quotation marks',
      ['"a","b"', '"1, ""x""",2', ',""'],
      [
        { a: '1, "x"', b: '2' },
        { a: '', b: '' },
      ],
      undefined,
    ],
    ['a return within a line', ['a,b', '`1\r1,`2'], [{ a: '1\r1', b: '2' }], undefined],
    ['a formula', ['a', '`=1+1'], [{ a: '=1+1' }], undefined],
  ])('%s', async (_, given, rows, summary) => {
    expect(await read(given.join('\n'))).toEqual({ rows, summary })
    expect(await read(`${given.join('\r\n')}\r\n`)).toEqual({ rows, summary })
  })

  test('a column may be called as what every object has', async () => {
    const { rows } = await read('__proto__,constructor,toString\n`1,`2,`3')
    expect(rows.map(row => Object.entries(row))).toEqual([
      [
        ['__proto__', '1'],
        ['constructor', '2'],
        ['toString', '3'],
      ],
    ])
  })

  test.each<[string, Source, string]>([
    ['nothing', '', 'Line 1 is missing'],
    ['no bytes', new Uint8Array(), 'Line 1 is missing'],
    ['only a byte order mark', bytesOf('\ufeff'), 'Line 1 is missing'],
    ['only blank lines', '\r\n\n', 'Line 1 is missing'],
    ['a cell too few', 'a,b\n`1,`2\n`1', 'Line 3 has 1 cells'],
    ['a cell too many', 'a,b\r\n\r\n`1,`2,`3\r\n', 'Line 3 has 3 cells'],
    ['a cell of a plain row too few', 'a,b\n1,2\n3', 'Line 3 has 1 cells'],
    ['a first plain row too short', 'a,b\n1\n3,4', 'Line 2 has 1 cells'],
    ['an only plain row too short', 'a,b\n1', 'Line 2 has 1 cells'],
    ['a summary too short', 'a,b\n`1,`2\nc,d\n`1', 'Line 4 has 1 cells'],
    ['a summary without values', 'a,b\n`1,`2\nc,d', 'Line 3 is the last'],
    ['a line end in a cell', 'a,b\n`1,`2\nrest\nof it,`3', 'Line 3 is neither'],
    ['a row behind the summary', 'a\n`1\nc\n`1\n`2', 'Line 5 follows the summary'],
    ['text behind the summary', 'a\n`1\nc\n`1\nend', 'Line 5 follows the summary'],
    ['plain rows, then others', 'a\n1\n2\n`3', 'Line 4 begins with a backtick'],
    ['an open quotation mark', 'a,b\n"1,2\n3,4', 'Line 2 has a quotation mark'],
    ['an error in XML', '<xml><return_code>FAIL</return_code></xml>', 'Line 1 begins an error answer'],
    ['an error in JSON', '{"code":"X"}', 'Line 1 begins an error answer'],
    ['no UTF-8', Uint8Array.of(0x61, 0xff, 0x0a), 'not UTF-8'],
    ['UTF-8 that ends within a character', bytesOf('a\n`税').subarray(0, -1), 'not UTF-8'],
  ])('refuses %s', async (_, source, message) => {
    expect(await rejectionOf(read(source), /Check what was downloaded/)).toMatchObject({
      name: 'DownloadError',
      code: 'BILL_UNREADABLE',
      message: expect.stringContaining(message),
    })
  })

  test('an error shows nothing of the bill', async () => {
    const reading = read('a,b\n`6222 0000 0000 0000,`secret,`x')
    const error = await rejectionOf(reading, /Check what was downloaded/)
    expect(error).toBeInstanceOf(DownloadError)
    expect(inspect(error)).not.toMatch(/secret|6222/)
  })

  test('refuses a stream of text', async () => {
    const stream = Readable.from([Buffer.from(bill)]).setEncoding('utf8')
    expect(await rejectionOf(read(stream), /without an encoding/)).toMatchObject({ code: 'BILL_UNREADABLE' })
  })

  test('refuses a bill that is cut off within gzip', async () => {
    expect(await rejectionOf(read(gzipSync(bill).subarray(0, -4)), next.downloadAgain)).toMatchObject({
      code: 'FILE_TRUNCATED',
    })
  })

  test('a line without end is not collected', async () => {
    const source = watchedSource(Number.POSITIVE_INFINITY, () => bytesOf('x'.repeat(1000)))
    expect(await rejectionOf(read(source, { maxLineLength: 5000 }), /raise maxLineLength/)).toMatchObject({
      code: 'BILL_UNREADABLE',
      message: expect.stringContaining('more than 5000 characters'),
    })
    expect(source.seen).toEqual({ chunks: 6, bytes: 6000, returned: true })
  })

  test('a line of the longest length is read', async () => {
    expect((await read(`a\n\`${'x'.repeat(99)}`, { maxLineLength: 100 })).rows).toHaveLength(1)
    expect(
      await rejectionOf(read(`a\n\`${'x'.repeat(100)}`, { maxLineLength: 100 }), /raise maxLineLength/),
    ).toMatchObject({
      code: 'BILL_UNREADABLE',
    })
    expect(
      await rejectionOf(read(`a\n\`${'x'.repeat(100)}\n`, { maxLineLength: 100 }), /raise maxLineLength/),
    ).toMatchObject({
      code: 'BILL_UNREADABLE',
    })
  })

  test('takes the limit of bytes', async () => {
    expect(await read(gzipSync(bill), { maxBytes: bytesOf(bill).length })).toEqual(want)
    expect(await rejectionOf(read(gzipSync(bill), { maxBytes: 20 }), next.raiseMaxBytes)).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
  })

  test('the summary alone', async () => {
    expect(await readBill(bill).summary()).toEqual(want.summary)
  })

  test('the summary can be asked for again', async () => {
    const table = readBill(bill)
    expect(await table.summary()).toEqual(want.summary)
    expect(await table.summary()).toEqual(want.summary)
    expect(await rejectionOf(listOf(table.rows()), next.keepOrDownload)).toMatchObject({
      code: 'STREAM_USED',
    })
  })

  test('the rows are read once', async () => {
    const table = readBill(bill)
    await listOf(table.rows())
    expect(await rejectionOf(listOf(table.rows()), next.keepOrDownload)).toMatchObject({
      code: 'STREAM_USED',
    })
  })

  test.each<[string, (rows: AsyncIterable<BillRow>) => Promise<unknown>]>([
    [
      'is left early',
      async rows => {
        for await (const _ of rows) break
      },
    ],
    ['is still running', rows => rows[Symbol.asyncIterator]().next()],
  ])('the summary after a loop that %s: STREAM_USED', async (_, use) => {
    const table = readBill(bill)
    await use(table.rows())
    expect(await rejectionOf(table.summary(), /Finish the loop over rows.*summary/)).toMatchObject({
      code: 'STREAM_USED',
    })
  })

  test('a loop that is left early gives up the source', async () => {
    const source = watchedSource(1000, at => bytesOf(at === 0 ? 'a\n' : '`1\n'))
    for await (const _ of readBill(source).rows()) break
    expect(source.seen.returned).toBe(true)
    expect(source.seen.chunks).toBeLessThan(5)
  })
})
