import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatYuan, yuan } from '../../templates/runtime/index.js'
import { failureOf } from './support/failure-of.js'

describe('yuan', () => {
  it.each([
    ['19.90', 1990],
    ['19.9', 1990],
    ['20', 2000],
    ['0', 0],
    ['0.01', 1],
    ['0.10', 10],
    ['1.15', 115],
    ['8.29', 829],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s', (text, fen) => {
    expect(yuan(text)).toBe(fen)
  })

  it.each<readonly [string, string, RegExp]>([
    ['three decimals', '1.005', /Round it as your business requires/],
    ['a sign', '-1', /take it off/],
    ['a plus', '+1', /take it off/],
    ['thousands', '1,000.00', /Take them out first/],
    ['other thousands', "1'000", /Take them out first/],
    ['blanks', ' 1', /Take them out first/],
    ['a line end', '1\n', /Take them out first/],
    ['full-width digits', '１９.９０', /normalize\('NFKC'\)/],
    ['a full-width dot', '19．90', /normalize\('NFKC'\)/],
    ['leading zeros', '007', /Take the leading zeros off/],
    ['nothing', '', /digits with at most two decimals/],
    ['a dot alone', '.', /digits with at most two decimals/],
    ['no whole part', '.5', /digits with at most two decimals/],
    ['no decimals', '5.', /digits with at most two decimals/],
    ['an exponent', '1e3', /digits with at most two decimals/],
    ['a currency', '¥1', /digits with at most two decimals/],
    ['digits of another script', '١', /digits with at most two decimals/],
    ['two dots', '1.2.3', /digits with at most two decimals/],
    ['more than a number holds', '90071992547409.92', /below 2\^53 fen/],
    ['very many digits', '9'.repeat(400), /below 2\^53 fen/],
  ])('refuses %s', (_, text, advice) => {
    const error = failureOf(() => yuan(text), advice)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'text' })
    if (text.trim().length > 2) expect(error.message).not.toContain(text)
  })

  it.each([19.9, 20, 1n, null, undefined, {}])('refuses %s, which is no text', given => {
    const error = failureOf(() => Reflect.apply(yuan, undefined, [given]), /as text, such as '19.90'/)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER' })
  })
})

describe('formatYuan', () => {
  it.each([
    [1990, '19.90'],
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [100, '1.00'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text)
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', fen => {
    const error = failureOf(() => formatYuan(fen), /Give fen as the API has them/)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'fen' })
  })

  it('is the way back for every amount', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fen => yuan(formatYuan(fen)) === fen))
  })

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fen => {
        const whole = BigInt(fen) / 100n
        const rest = String(BigInt(fen) % 100n).padStart(2, '0')
        return formatYuan(fen) === `${whole}.${rest}`
      }),
    )
  })
})
