import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  billDate,
  billDateV2,
  parseRfc3339,
  parseTimeV2,
  rfc3339,
  timeV2,
} from '../../templates/runtime/index.js'
import { failureOf } from './support/failure-of.js'

/** A moment, and what it is in each form. */
const moments: readonly (readonly [utc: string, rfc: string, day: string, v2: string])[] = [
  ['2026-08-01T04:00:00Z', '2026-08-01T12:00:00+08:00', '2026-08-01', '20260801120000'],
  ['2026-07-31T16:00:00Z', '2026-08-01T00:00:00+08:00', '2026-08-01', '20260801000000'],
  ['2026-07-31T15:59:59.999Z', '2026-07-31T23:59:59+08:00', '2026-07-31', '20260731235959'],
  ['2025-12-31T20:00:00Z', '2026-01-01T04:00:00+08:00', '2026-01-01', '20260101040000'],
  ['2024-02-28T16:00:00Z', '2024-02-29T00:00:00+08:00', '2024-02-29', '20240229000000'],
  ['1990-06-01T00:00:00Z', '1990-06-01T08:00:00+08:00', '1990-06-01', '19900601080000'],
]

describe('a moment in Beijing', () => {
  it.each(moments)('%s', (utc, rfc, day, v2) => {
    const date = new Date(utc)
    expect([rfc3339(date), billDate(date), billDateV2(date), timeV2(date)]).toEqual([
      rfc,
      day,
      day.replaceAll('-', ''),
      v2,
    ])
    const second = Math.floor(date.getTime() / 1000) * 1000
    expect(parseRfc3339(rfc).getTime()).toBe(second)
    expect(parseTimeV2(v2).getTime()).toBe(second)
  })

  it('comes back to the second', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T15:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, any => {
        const second = Math.floor(any.getTime() / 1000) * 1000
        expect(parseRfc3339(rfc3339(any)).getTime()).toBe(second)
        expect(parseTimeV2(timeV2(any)).getTime()).toBe(second)
      }),
    )
  })

  it.each([
    ['2026-08-01T04:00:00Z', '2026-08-01T04:00:00.000Z'],
    ['2026-08-01T04:00:00.5Z', '2026-08-01T04:00:00.500Z'],
    ['2026-08-01T04:00:00.123456789z', '2026-08-01T04:00:00.123Z'],
    ['2026-08-01T09:45:00+05:45', '2026-08-01T04:00:00.000Z'],
    ['2026-07-31t23:30:00-04:30', '2026-08-01T04:00:00.000Z'],
    ['0099-03-01T00:00:00+00:00', '0099-03-01T00:00:00.000Z'],
  ])('is read with its own offset: %s', (text, utc) => {
    expect(parseRfc3339(text).toISOString()).toBe(utc)
  })

  it.each([
    '2026-08-01T12:00:00',
    '2026-08-01 12:00:00+08:00',
    '2026-08-01',
    '2026-02-29T12:00:00+08:00',
    '2026-13-01T12:00:00+08:00',
    '2026-00-01T12:00:00+08:00',
    '2026-08-00T12:00:00+08:00',
    '2026-08-01T24:00:00+08:00',
    '2026-08-01T12:60:00+08:00',
    '2026-08-01T12:00:60+08:00',
    '2026-08-01T12:00:00+24:00',
    '2026-08-01T12:00:00+08:60',
    '2026-08-01T12:00:00+0800',
    '２０２６-08-01T12:00:00+08:00',
    ' 2026-08-01T12:00:00+08:00',
    '2026-08-01T12:00:00+08:00\n',
    '',
  ])('is not guessed from %j', text => {
    const error = failureOf(() => parseRfc3339(text), /Give a time with its offset, such as/)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'text' })
  })

  it.each(['2026080112000', '202608011200000', '20260229120000', '20260801240000', '2026-08-01 12:00', ''])(
    'of v2 is not guessed from %j',
    text => {
      const error = failureOf(() => parseTimeV2(text), /Give fourteen digits/)
      expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'text' })
    },
  )

  it.each([rfc3339, billDate, billDateV2, timeV2])('is of a valid date: %o', write => {
    for (const date of [
      new Date(Number.NaN),
      new Date('-000001-01-01T00:00:00Z'),
      new Date(8.64e15),
      0,
      '2026-08-01',
      undefined,
    ])
      failureOf(() => Reflect.apply(write, undefined, [date]), /Give a valid Date of the years 0 to 9999/)
  })
})

describe.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'Asia/Shanghai'])(
  'a machine in %s',
  zone => {
    it('writes and reads the same', () => {
      const jiti = fileURLToPath(new URL('../../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url))
      const script = fileURLToPath(new URL('./write-moments.ts', import.meta.url))
      const utc = moments.map(([moment]) => moment)
      const printed = execFileSync(process.execPath, [jiti, script, ...utc], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
      expect(JSON.parse(printed)).toEqual({
        zone,
        written: moments.map(([moment, rfc, day, v2]) => [rfc, day, v2, ...seconds(moment)]),
      })
    })
  },
)

/** What both readers give, in milliseconds. */
function seconds(utc: string): readonly number[] {
  const second = Math.floor(Date.parse(utc) / 1000) * 1000
  return [second, second]
}
