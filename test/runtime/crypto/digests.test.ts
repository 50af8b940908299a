import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equalStrings, hexDigest } from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'

describe('hexDigest', () => {
  // RFC 1321, FIPS 180, GB/T 32905.
  test.each([
    ['md5', '', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['md5', 'abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['sha1', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['sha256', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['sm3', 'abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ] as const)('%s of %j', (algorithm, text, want) => {
    expect(hexDigest(algorithm, Buffer.from(text))).toBe(want)
  })

  test('an algorithm that Node lacks is told', () => {
    const error = failureOf(
      () => Reflect.apply(hexDigest, undefined, ['sm99', new Uint8Array()]),
      /whole of OpenSSL/,
    )
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_SETTING' })
    expect(String(error)).toContain('no sm99')
  })
})

describe('equalStrings', () => {
  test.each([
    ['the same', 'abc', 'abc', true],
    ['nothing', '', '', true],
    ['another case', 'abc', 'ABC', false],
    ['one more', 'abc', 'abcd', false],
    ['one less', 'abc', 'ab', false],
    ['the same length in characters, not in bytes', 'é', 'e', false],
    ['halves of characters', '\ud800', '\ud801', false],
  ])('%s', (_name, a, b, want) => {
    expect(equalStrings(a, b)).toBe(want)
    expect(equalStrings(b, a)).toBe(want)
  })

  test('is the equality of texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '张', '\ud800'), maxLength: 4 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(equalStrings(a, b)).toBe(a === b)
      }),
    )
  })
})
