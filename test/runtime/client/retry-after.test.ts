import { describe, expect, it } from 'vitest'
import { retryAfterOf } from '../../../templates/runtime/client/retry-delay.js'

const now = Date.parse('2026-08-01T00:00:10Z')

describe('retryAfterOf', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'Retry-After': '3' }, 3_000],
    ['no time at all', { 'Retry-After': '0' }, 0],
    ['blanks around it', { 'Retry-After': ' 120 ' }, 120_000],
    ['ages', { 'Retry-After': '9'.repeat(400) }, Number.MAX_SAFE_INTEGER],
    ['a date, by our clock', { 'Retry-After': 'Sat, 01 Aug 2026 00:00:12 GMT' }, 2_000],
    [
      "a date, by the answer's clock",
      { 'Retry-After': 'Sat, 01 Aug 2026 01:00:05 GMT', Date: 'Sat, 01 Aug 2026 01:00:00 GMT' },
      5_000,
    ],
    ['a date beside a damaged clock', { 'Retry-After': 'Sat, 01 Aug 2026 00:00:12 GMT', Date: 'now' }, 2_000],
    ['a date that is over', { 'Retry-After': 'Fri, 31 Jul 2026 00:00:00 GMT' }, 0],
    ['nothing', {}, undefined],
    ['an empty header', { 'Retry-After': '' }, undefined],
    ['a word', { 'Retry-After': 'soon' }, undefined],
    ['a negative number', { 'Retry-After': '-1' }, undefined],
    ['a fraction', { 'Retry-After': '1.5' }, undefined],
    ['a number in other digits', { 'Retry-After': '0x10' }, undefined],
    ['two', { 'Retry-After': '1, 2' }, undefined],
    ['a date of another form', { 'Retry-After': '2026-08-01T00:00:12Z' }, undefined],
    ['a date with more behind it', { 'Retry-After': 'Sat, 01 Aug 2026 00:00:12 GMT+8' }, undefined],
    ['more before a date', { 'Retry-After': 'x Sat, 01 Aug 2026 00:00:12 GMT' }, undefined],
    ['a day that there is not', { 'Retry-After': 'Sat, 99 Aug 2026 00:00:12 GMT' }, undefined],
  ])('%s', (_, headers, want) => {
    const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    expect(retryAfterOf({ get: name => lower.get(name.toLowerCase()) ?? null }, now)).toBe(want)
  })
})
