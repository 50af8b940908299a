import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import type { ApiPromise } from '../../../templates/runtime/caller.js'
import { createApiPromise } from '../../../templates/runtime/client/api-promise.js'
import { encryptOaep } from '../../../templates/runtime/crypto/rsa-oaep.js'
import { type Bill, downloadBill } from '../../../templates/runtime/files/download-bill.js'
import {
  downloadFile,
  downloadUnverifiedFile,
  type FileAnnouncement,
} from '../../../templates/runtime/files/download-file.js'
import { failureOf, foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, collect, listOf, watchedSource } from './chunked.js'
import { type MadeClient, madeClient, merchantKey } from './made-client.js'

const text = `\ufeff商户号,金额\r\n${'`1900000001,`0.01\r\n'.repeat(500)}总笔数\r\n\`500\r\n`
const plain = bytesOf(text)
const address = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=secret&tartype=gzip'

function announce(bytes: Uint8Array = plain, more: FileAnnouncement = {}): FileAnnouncement {
  const hash_value = createHash('sha1').update(bytes).digest('hex')
  return { download_url: address, hash_type: 'SHA1', hash_value, ...more }
}

/** A client that answers with a file, in chunks of a size. */
function serving(file: Uint8Array, size = 100): MadeClient {
  return madeClient(() => chunked(file, size))
}

/** What a generated query function gives. */
function answer<T>(data: T): ApiPromise<T> {
  return createApiPromise(async () => ({
    data,
    status: 200,
    headers: new Headers(),
    requestId: undefined,
    bytes: new Uint8Array(),
  }))
}

const readings: [string, (bill: Bill) => Promise<unknown>, unknown][] = [
  ['rows', async bill => (await listOf(bill.rows())).length, 500],
  ['summary', bill => bill.summary(), { 总笔数: '500' }],
  ['bytes', async bill => Buffer.from(await bill.bytes()).equals(plain), true],
  ['text', bill => bill.text(), text.slice(1)],
  ['a loop', async bill => (await collect(bill)).equals(plain), true],
  ['a web stream', async bill => (await new Response(bill.stream()).arrayBuffer()).byteLength, plain.length],
  ['a Node stream', async bill => (await collect(Readable.from(bill))).length, plain.length],
]

describe('downloadBill', () => {
  const files: [string, Uint8Array][] = [
    ['text', plain],
    ['gzip', gzipSync(plain)],
    ['gzip of two members', Buffer.concat([gzipSync(plain.subarray(0, 99)), gzipSync(plain.subarray(99))])],
  ]
  const both = files.flatMap(([kind, file]) =>
    readings.map(
      ([name, read, want]): [string, string, Uint8Array, (bill: Bill) => Promise<unknown>, unknown] => [
        name,
        kind,
        file,
        read,
        want,
      ],
    ),
  )
  test.each(both)('%s of a bill in %s', async (_name, _kind, file, read, want) => {
    const { client, sent } = serving(file)
    expect(await read(await downloadBill(client, announce()))).toEqual(want)
    expect(sent).toHaveLength(1)
  })

  test('takes the promise of a query', async () => {
    const { client } = serving(plain)
    const query = answer({
      hash_type: 'SHA1',
      hash_value: announce().hash_value ?? '',
      download_url: address,
    })
    const bill = await downloadBill(client, query)
    expect(await listOf(bill.rows())).toHaveLength(500)
    expect(await bill.summary()).toEqual({ 总笔数: '500' })
    expect(bill.contentType).toBe('text/plain')
  })

  test('hands the failure of the query on', async () => {
    const { client, sent } = serving(plain)
    const query = createApiPromise<FileAnnouncement>(() => Promise.reject(new Error('the query failed')))
    expect(await foreignRejectionOf(downloadBill(client, query))).toEqual(new Error('the query failed'))
    expect(sent).toEqual([])
  })

  test('takes an address by its other name', async () => {
    const { client } = serving(plain)
    const { download_url: url, ...rest } = announce()
    expect(await (await downloadBill(client, { ...rest, url })).bytes()).toHaveLength(plain.length)
  })

  test.each(readings)('%s of another bill: HASH_MISMATCH', async (_, read) => {
    const other = bytesOf(text.replace('0.01', '0.02'))
    for (const file of [other, gzipSync(other)]) {
      const bill = await downloadBill(serving(file).client, announce())
      expect(await rejectionOf(read(bill), next.downloadAnew)).toMatchObject({
        name: 'DownloadError',
        code: 'HASH_MISMATCH',
      })
    }
  })

  test.each(readings)('%s of a bill that is cut off: FILE_TRUNCATED', async (_, read) => {
    const bill = await downloadBill(serving(gzipSync(plain).subarray(0, -5)).client, announce())
    expect(await rejectionOf(read(bill), next.downloadAgain)).toMatchObject({ code: 'FILE_TRUNCATED' })
  })

  test('a file on disk is never complete with a wrong digest', async () => {
    const bill = await downloadBill(serving(plain).client, announce(bytesOf('other')))
    const written: Uint8Array[] = []
    const writing = pipeline(bill, async source => {
      for await (const chunk of source) written.push(chunk)
    })
    expect(await rejectionOf(writing, next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
    expect(Buffer.concat(written).length).toBeLessThan(plain.length)
  })

  test.each<[string, FileAnnouncement]>([
    ['no digest', { download_url: address }],
    ['no kind of digest', { download_url: address, hash_value: '00' }],
    ['another kind of digest', announce(plain, { hash_type: 'CRC32' })],
    ['a digest of another kind', announce(plain, { hash_type: 'SHA256' })],
  ])('with %s: HASH_UNKNOWN, and nothing is sent', async (_, announced) => {
    const { client, sent } = serving(plain)
    expect(await rejectionOf(downloadBill(client, announced), next.unverifiedAllTheSame)).toMatchObject({
      code: 'HASH_UNKNOWN',
    })
    expect(sent).toEqual([])
  })

  test.each<[string, FileAnnouncement]>([
    ['no address', { ...announce(), download_url: undefined }],
    ['an empty address', { ...announce(), download_url: '' }],
  ])('with %s: nothing is sent', async (_, announced) => {
    const { client, sent } = serving(plain)
    expect(await rejectionOf(downloadBill(client, announced), next.notReady)).toMatchObject({
      name: 'RequestError',
      code: 'INVALID_PARAMETER',
      field: '/download_url',
    })
    expect(sent).toEqual([])
  })

  test('null in an answer is read as nothing', async () => {
    const { client } = serving(plain)
    const announced: FileAnnouncement = JSON.parse('{"download_url":null,"hash_type":null,"hash_value":null}')
    expect(await rejectionOf(downloadBill(client, announced), next.notReady)).toMatchObject({
      code: 'INVALID_PARAMETER',
    })
    expect(
      await rejectionOf(
        downloadBill(client, { ...announced, download_url: address }),
        next.unverifiedAllTheSame,
      ),
    ).toMatchObject({
      code: 'HASH_UNKNOWN',
    })
  })

  test('an error answer in place of a bill does not pass', async () => {
    const { client } = serving(bytesOf('<xml><return_code>FAIL</return_code></xml>'))
    expect(
      await rejectionOf(listOf((await downloadBill(client, announce())).rows()), next.downloadAnew),
    ).toMatchObject({
      name: 'DownloadError',
    })
  })

  test('what follows the table in a right file does not pass', async () => {
    const file = bytesOf(`${text}more`)
    expect(
      await rejectionOf(
        listOf((await downloadBill(serving(file).client, announce(file))).rows()),
        /Check what was downloaded/,
      ),
    ).toMatchObject({
      code: 'BILL_UNREADABLE',
    })
  })

  test('is read once, in one way', async () => {
    const bill = await downloadBill(serving(plain).client, announce())
    await listOf(bill.rows())
    expect(await rejectionOf(bill.bytes(), next.keepOrDownload)).toMatchObject({ code: 'STREAM_USED' })
    expect(failureOf(() => bill.stream(), next.keepOrDownload)).toMatchObject({ code: 'STREAM_USED' })
    expect(await rejectionOf(listOf(bill.rows()), next.keepOrDownload)).toMatchObject({ code: 'STREAM_USED' })
    const other = await downloadBill(serving(plain).client, announce())
    await other.text()
    expect(await rejectionOf(listOf(other.rows()), next.keepOrDownload)).toMatchObject({
      code: 'STREAM_USED',
    })
  })

  test('takes its limits', async () => {
    const options = { maxBytes: plain.length, maxBytesInMemory: plain.length, maxLineLength: 20 }
    const download = (more: object) =>
      downloadBill(serving(gzipSync(plain)).client, announce(), { ...options, ...more })
    expect(await (await download({})).bytes()).toHaveLength(plain.length)
    expect(await listOf((await download({})).rows())).toHaveLength(500)
    expect(await rejectionOf((await download({ maxBytes: 100 })).bytes(), next.raiseMaxBytes)).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(
      await rejectionOf(
        (await download({ maxBytesInMemory: 100 })).bytes(),
        /chunk by chunk.*file\.stream\(\)/,
      ),
    ).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(
      await rejectionOf(listOf((await download({ maxBytes: 100 })).rows()), next.raiseMaxBytes),
    ).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(
      await rejectionOf(listOf((await download({ maxLineLength: 10 })).rows()), /raise maxLineLength/),
    ).toMatchObject({
      code: 'BILL_UNREADABLE',
    })
  })

  test('hands the options of the call on', async () => {
    const { client, sent } = serving(plain)
    await downloadBill(client, announce(), { headers: { 'X-Own': '1' }, maxBytes: 10 })
    expect(sent[0]?.headers['x-own']).toBe('1')
  })

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['text', bytes => bytes],
    ['gzip', bytes => gzipSync(bytes, { level: 0 })],
  ])('a loop over rows of %s that is left early frees the connection', async (_, pack) => {
    const rows = pack(bytesOf('`1\n'.repeat(50_000)))
    const made = madeClient(() => watchedSource(1000, at => (at === 0 ? pack(bytesOf('a\n')) : rows)))
    const bill = await downloadBill(made.client, announce())
    for await (const _row of bill.rows()) break
    await vi.waitFor(() => expect(made.cancelled()).toBe(true))
  })

  describe('of an encrypted bill', () => {
    const key = randomBytes(16).toString('hex')
    const nonce = randomBytes(6).toString('hex')

    function encrypted(bytes: Uint8Array): Uint8Array {
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    }

    test.each(files)('in %s', async (_, file) => {
      const { client } = serving(encrypted(file), 33)
      const announced = announce(plain, { encrypt_key: encryptOaep(key, merchantKey()), nonce })
      const bill = await downloadBill(client, announced)
      expect(await listOf(bill.rows())).toHaveLength(500)
      expect(await bill.summary()).toEqual({ 总笔数: '500' })
    })

    test.each<[string, FileAnnouncement, string, RegExp]>([
      [
        'a key that is not for this merchant',
        { encrypt_key: 'AAAA', nonce },
        'CIPHERTEXT_INVALID',
        next.rightCertificate,
      ],
      ['a key that is no base64', { encrypt_key: '!', nonce }, 'CIPHERTEXT_INVALID', next.passOnAsArrived],
    ])('with %s: nothing is sent', async (_, more, code, advice) => {
      const { client, sent } = serving(encrypted(plain))
      expect(await rejectionOf(downloadBill(client, announce(plain, more)), advice)).toMatchObject({
        name: 'DecryptionError',
        code,
      })
      expect(sent).toEqual([])
    })

    test.each<[string, (key: string) => FileAnnouncement, string, RegExp]>([
      [
        'another nonce',
        encrypt_key => ({ encrypt_key, nonce: 'x'.repeat(12) }),
        'TAG_MISMATCH',
        next.downloadAnew,
      ],
      ['no nonce', encrypt_key => ({ encrypt_key }), 'CIPHERTEXT_INVALID', next.passOnAsArrived],
    ])('with %s', async (_, more, code, advice) => {
      const { client } = serving(encrypted(bytesOf('short')))
      const bill = await downloadBill(client, announce(plain, more(encryptOaep(key, merchantKey()))))
      expect(await rejectionOf(bill.bytes(), advice)).toMatchObject({ name: 'DecryptionError', code })
    })
  })
})

describe('downloadFile', () => {
  const pdf = Buffer.concat([bytesOf('%PDF-1.7'), randomBytes(500)])

  test.each(['SHA256', 'SM3', 'SHA1'])('gives a file with its %s', async hash_type => {
    const hash_value = createHash(hash_type.toLowerCase()).update(pdf).digest('hex')
    const file = await downloadFile(
      serving(pdf).client,
      answer({ state: 'FINISHED', hash_type, hash_value, download_url: address }),
    )
    expect(pdf.equals(await file.bytes())).toBe(true)
  })

  test('decompresses nothing', async () => {
    const gzip = gzipSync(plain)
    const file = await downloadFile(serving(gzip).client, announce(gzip))
    expect(gzip.equals(await file.bytes())).toBe(true)
  })

  test('refuses another file', async () => {
    const file = await downloadFile(serving(pdf).client, announce(plain))
    expect(await rejectionOf(file.bytes(), next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
  })

  test('says that a receipt is not ready', async () => {
    const query = answer<{ state: string } & FileAnnouncement>({ state: 'GENERATING' })
    expect(await rejectionOf(downloadFile(serving(pdf).client, query), next.notReady)).toMatchObject({
      code: 'INVALID_PARAMETER',
      advice: expect.stringContaining('not ready'),
    })
  })

  test('downloadUnverifiedFile takes what has no digest, within its limits', async () => {
    expect(await (await downloadUnverifiedFile(serving(pdf).client, address)).bytes()).toHaveLength(
      pdf.length,
    )
    const file = await downloadUnverifiedFile(serving(pdf).client, address, { maxBytes: 100 })
    expect(await rejectionOf(collect(file), next.raiseMaxBytes)).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})
