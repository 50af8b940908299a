import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Formatter } from 'wechatpay-axios-plugin'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'
import type { BillRow } from '../../../templates/runtime/files/bill-parser.js'
import { readBill } from '../../../templates/runtime/files/read-bill.js'
import { settlementOf } from '../support/failure-of.js'
import { bytesOf, chunked, listOf } from './chunked.js'

type Source = Parameters<typeof readBill>[0]

async function read(source: Source): Promise<{ rows: BillRow[]; summary: BillRow | undefined }> {
  const bill = readBill(source)
  return { rows: await listOf(bill.rows()), summary: await bill.summary() }
}

describe('readBill of any text', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter(text => !/[\n\r]|,`/.test(text) && !text.endsWith(','))
  const table = fc.integer({ min: 1, max: 6 }).chain(width =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
      totals: fc.option(fc.array(cell, { minLength: 1, maxLength: 4 }), { nil: undefined }),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      size: fc.integer({ min: 1, max: 40 }),
      width: fc.constant(width),
    }),
  )

  test('reads any table that is written as bills are, at any chunk borders', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, totals, end, mark, size, width }) => {
        const names = Array.from({ length: width }, (_, at) => `列${at}`)
        const totalNames = totals?.map((_, at) => `总${at}`)
        const written = [names.join(','), ...rows.map(writeRow)]
        if (totals !== undefined && totalNames !== undefined)
          written.push(totalNames.join(','), writeRow(totals))
        const bytes = bytesOf(mark + written.map(line => line + end).join(''))
        const got = await read(chunked(bytes, size))
        expect(got.rows.map(row => Object.values(row))).toEqual(rows)
        expect(got.rows.every(row => Object.keys(row).join() === names.join())).toBe(true)
        expect(got.summary && Object.values(got.summary)).toEqual(totals)
      }),
    )
  })

  test('agrees with the peer on any bill with a summary', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, totals = ['0'], end, width }) => {
        const names = Array.from({ length: width }, (_, at) => `列${at}`)
        const totalNames = totals.map((_, at) => `总${at}`)
        const written = [names.join(','), ...rows.map(writeRow), totalNames.join(','), writeRow(totals), '']
        const bytes = Buffer.from(`\ufeff${written.join(end)}`)
        expect(await read(bytes)).toEqual(Formatter.castCsvBill(bytes))
      }),
    )
  })

  test('no text ends in anything but rows or a DownloadError', async () => {
    const text = fc.array(
      fc.constantFrom('a', ',', '`', ',`', '"', '\n', '\r', '\r\n', '税', '\ufeff', '<', ' '),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (pieces, size) => {
        const whole = await outcome(pieces.join(''))
        expect(await outcome(chunked(bytesOf(pieces.join('')), size))).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })
})

function writeRow(cells: readonly string[]): string {
  return cells.map(text => `\`${text}`).join(',')
}

async function outcome(source: Source): Promise<unknown> {
  const outcome = await settlementOf(read(source), /Check what was downloaded/)
  if (!(outcome instanceof WechatPayError)) return outcome
  expect(outcome).toMatchObject({ name: 'DownloadError', code: 'BILL_UNREADABLE' })
  return String(outcome)
}
