import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importCertificate, type KeyInput, normaliseSerial } from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'

const certificate = makeCertificate({
  serial: '0a7f09efdc096de15ebe81a47057a7232f1b8e1f',
  validFrom: Date.UTC(2024, 10, 4, 1, 2, 3),
  validTo: Date.UTC(2051, 0, 31, 23, 59, 59),
})

describe('importCertificate', () => {
  test.each<[string, KeyInput]>([
    ['PEM', certificate.pem],
    ['PEM with CRLF', certificate.pem.replaceAll('\n', '\r\n')],
    ['bytes of PEM', Buffer.from(certificate.pem)],
    ['DER', certificate.der],
  ])('reads %s', (_name, input) => {
    const { publicKey, ...facts } = importCertificate(input, 'certificates')
    expect(facts).toEqual({
      serial: '0A7F09EFDC096DE15EBE81A47057A7232F1B8E1F',
      validFrom: Date.UTC(2024, 10, 4, 1, 2, 3),
      validTo: Date.UTC(2051, 0, 31, 23, 59, 59),
    })
    expect(publicKey.equals(certificate.publicKey)).toBe(true)
  })

  test('a certificate that is over is read: its dates are told, not judged', () => {
    const past = makeCertificate({ validFrom: Date.UTC(2010, 0, 1), validTo: Date.UTC(2011, 0, 1) })
    expect(importCertificate(past.pem).validTo).toBe(Date.UTC(2011, 0, 1))
  })

  test('what the tests make are certificates that sign themselves', () => {
    expect(new X509Certificate(certificate.pem).verify(certificate.publicKey)).toBe(true)
  })

  test.each<[string, KeyInput, RegExp, RegExp]>([
    [
      'a public key',
      certificate.publicKey,
      /is a public key.*publicKeys.*PUB_KEY_ID_/,
      /belongs under publicKeys/,
    ],
    ['a private key', certificate.privateKey, /is a private key.*BEGIN CERTIFICATE/, /BEGIN CERTIFICATE/],
    ['a path', 'apiclient_cert.pem', /path of a file/, next.readTheFile],
    ['a certificate that is cut', certificate.der.subarray(0, 400), /neither PEM nor/, next.pemFile],
    [
      'a list of two',
      certificate.pem + certificate.pem,
      /2 PEM blocks \(CERTIFICATE, CERTIFICATE\)/,
      next.oneBlock,
    ],
  ])('refuses %s', (_name, input, message, advice) => {
    const error = failureOf(() => importCertificate(input, 'certificates[0]'), advice)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('certificates[0]')
  })
})

describe('normaliseSerial', () => {
  test.each([
    ['as it is', '5157F09EFDC0', '5157F09EFDC0'],
    ['lower case', '5157f09efdc0', '5157F09EFDC0'],
    ['colons', '51:57:f0:9e:fd:c0', '5157F09EFDC0'],
    ['blanks between bytes', '51 57 f0 9e fd c0', '5157F09EFDC0'],
    ['blanks around', '\t5157F09EFDC0\n', '5157F09EFDC0'],
    ['as openssl prints it', 'serial=5157F09EFDC0\n', '5157F09EFDC0'],
    ['0x before', '0x5157f09efdc0', '5157F09EFDC0'],
    ['half of a byte', 'a0b', '0A0B'],
    ['a zero in front', '00a0b0', '00A0B0'],
    [
      'the id of a public key',
      'PUB_KEY_ID_0114232134912410000000000000',
      'PUB_KEY_ID_0114232134912410000000000000',
    ],
    ['blanks around the id of a public key', ' PUB_KEY_ID_01\n', 'PUB_KEY_ID_01'],
    ['nothing', '', ''],
  ])('%s', (_name, text, want) => {
    expect(normaliseSerial(text)).toBe(want)
  })

  test('once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0aAfF: xPUB_=serial\n'), maxLength: 12 }), text => {
        const once = normaliseSerial(text)
        expect(normaliseSerial(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
