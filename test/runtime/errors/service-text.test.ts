import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceCode, serviceText } from '../../../templates/runtime/errors/foreign-answer.js'

describe('serviceCode', () => {
  it.each([
    ['a code', 'PARAM_ERROR', 'PARAM_ERROR'],
    ['a code of numbers', '268435', '268435'],
    ['none', undefined, undefined],
    ['nothing', '', undefined],
    ['a line end', 'A\nINFO paid', undefined],
    ['a blank', 'A B', undefined],
    ['too long a text', 'A'.repeat(65), undefined],
  ])('of %s', (_, text, want) => {
    expect(serviceCode(text)).toBe(want)
  })
})

describe('serviceText', () => {
  it.each([
    ['a text', '签名错误，请检查', '签名错误，请检查'],
    ['line ends', 'a\r\nINFO paid', 'a INFO paid'],
    ['sequences of a terminal', '\u001b[2Ja\u009bb', '[2Ja b'],
    ['separators and directions', 'a\u2028b\u202ec', 'a b c'],
    ['nothing', '\n', ''],
    ['a long text', '签'.repeat(7_000_000), `${'签'.repeat(255)}…`],
  ])('of %s', (_, text, want) => {
    expect(serviceText(text)).toBe(want)
  })

  it('is one short line, whatever arrives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), text => {
        const told = serviceText(text)
        expect([...told].length).toBeLessThanOrEqual(256)
        expect(told).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})
