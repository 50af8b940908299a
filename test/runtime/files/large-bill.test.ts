import { expect, test } from 'vitest'
import { readBill } from '../../../templates/runtime/files/read-bill.js'
import { bytesOf, watchedSource } from './chunked.js'

const rowsPerChunk = 128
const chunkCount = 1600
const row = `\`1900000001,\`${'4200000000'.repeat(3)},\`商品名称 ${'x'.repeat(60)},\`0.01,\`${'0'.repeat(120)}\r\n`
const chunk = bytesOf(row.repeat(rowsPerChunk))
const head = bytesOf('商户号,订单号,商品名称,金额,备注\r\n')
const foot = bytesOf('总笔数\r\n`204800\r\n')

test('a bill of 50 MB is never held: rows come out as chunks go in', { timeout: 60_000 }, async () => {
  const source = watchedSource(chunkCount + 2, at => (at === 0 ? head : at === chunkCount + 1 ? foot : chunk))
  const bill = readBill(source)
  let rows = 0
  let ahead = 0
  for await (const { 金额 } of bill.rows()) {
    if (金额 !== '0.01') throw new Error('not what was written')
    rows += 1
    ahead = Math.max(ahead, source.seen.bytes - rows * bytesOf(row).length)
  }
  expect(source.seen.bytes).toBeGreaterThan(50_000_000)
  expect(rows).toBe(rowsPerChunk * chunkCount)
  expect(ahead).toBeLessThan(3 * chunk.length)
  expect(await bill.summary()).toEqual({ 总笔数: '204800' })
})
