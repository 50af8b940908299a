import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../../templates/runtime/crypto/index.js'

const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')

describe('base64', () => {
  // RFC 4648, 10
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (plain, encoded) => {
    expect(encodeBase64(Buffer.from(plain))).toBe(encoded)
    expect(hex(decodeBase64(encoded))).toBe(Buffer.from(plain).toString('hex'))
  })

  test.each([
    ['no padding', 'Zg'],
    ['half of the padding', 'Zg='],
    ['padding too much', 'Zg==='],
    ['unused bits set', 'Zh=='],
    ['unused bits set, two bytes', 'Zm9='],
    ['the alphabet of URLs', '-_-_'],
    ['a blank before', ' Zg=='],
    ['a line end behind', 'Zg==\n'],
    ['a line end within', 'Zm9v\nZg=='],
    ['a letter appended', 'Zm9vZ'],
    ['something behind the padding', 'Zg==Zg=='],
    ['a character outside ASCII', 'Zm9ü'],
    ['NUL', 'Zm9v\0'],
  ])('refuses %s', (_name, text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })

  test('bytes come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(hex(decodeBase64(encodeBase64(bytes)))).toBe(hex(bytes))
      }),
    )
  })

  test('no two texts are read as the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABab01+/=-_ \n'), maxLength: 12 }), text => {
        const bytes = decodeBase64(text)
        if (bytes !== undefined) expect(encodeBase64(bytes)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('what is read shares no memory with other buffers', () => {
    expect(decodeBase64('Zm9v')?.buffer.byteLength).toBe(3)
  })

  test('encodes the part that a view shows', () => {
    expect(encodeBase64(Buffer.from('xfoox').subarray(1, 4))).toBe('Zm9v')
  })
})
