import { describe, expect, test } from 'vitest'
import { downloadBill } from '../../../templates/runtime/files/download-bill.js'
import { downloadFile, downloadUnverifiedFile } from '../../../templates/runtime/files/download-file.js'
import { gunzipIfCompressed } from '../../../templates/runtime/files/gunzip.js'
import { limitBytes } from '../../../templates/runtime/files/limit-bytes.js'
import { readBill } from '../../../templates/runtime/files/read-bill.js'
import { createStreamResponse } from '../../../templates/runtime/files/stream-response.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { bytesOf, chunked, listOf } from './chunked.js'
import { madeClient } from './made-client.js'

const none = [Number.NaN, 0, -1, JSON.parse('"1000"')]
const chunks = () => chunked(bytesOf('a,b\n1,2\n'), 3)
const announced = {
  download_url: 'https://api.mch.weixin.qq.com/a',
  hash_type: 'MD5',
  hash_value: '0'.repeat(32),
}
const problem = (field: string) => ({ code: 'INVALID_SETTING', field })

describe.each(none)('a limit of %j', limit => {
  test.each<[string, () => unknown]>([
    ['maxBytes', () => limitBytes(chunks(), { maxBytes: limit })],
    ['maxBytes', () => readBill('', { maxBytes: limit })],
    ['maxLineLength', () => readBill('', { maxLineLength: limit })],
    [
      'maxBytesInMemory',
      () => createStreamResponse({ chunks: chunks(), contentType: undefined, maxBytesInMemory: limit }),
    ],
  ])('as %s is refused at once', (field, act) => {
    expect(failureOf(act, new RegExp(field))).toMatchObject(problem(field))
  })

  test('is refused by what decompresses, too', async () => {
    const read = listOf(gunzipIfCompressed(chunks(), { maxBytes: limit }))
    expect(await rejectionOf(read, /maxBytes/)).toMatchObject(problem('maxBytes'))
  })

  test.each([
    ['maxBytes', /maxBytes/],
    ['maxBytesInMemory', /maxBytesInMemory/],
  ])('as %s is refused before a file is fetched', async (field, advice) => {
    const { client, sent } = madeClient(chunks)
    const options = { [field]: limit }
    const works = [
      () => downloadFile(client, announced, options),
      () => downloadBill(client, announced, options),
      () => downloadUnverifiedFile(client, announced.download_url, options),
    ]
    for (const work of works) expect(await rejectionOf(work(), advice)).toMatchObject(problem(field))
    expect(sent).toEqual([])
  })

  test('as maxLineLength is refused before a bill is fetched', async () => {
    const { client, sent } = madeClient(chunks)
    const work = downloadBill(client, announced, { maxLineLength: limit })
    expect(await rejectionOf(work, /maxLineLength/)).toMatchObject(problem('maxLineLength'))
    expect(sent).toEqual([])
  })
})

test('a limit without end is one', async () => {
  expect(await listOf(limitBytes(chunks(), { maxBytes: Number.POSITIVE_INFINITY }))).toHaveLength(3)
})
