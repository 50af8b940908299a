import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  importCertificate,
  importPrivateKey,
  importPublicKey,
  type KeyInput,
} from '../../../templates/runtime/crypto/index.js'
import { ConfigurationError, WechatPayError } from '../../../templates/runtime/errors/index.js'
import { toPem } from '../../../templates/runtime/local/keys/der.js'
import { failureOf, outcomeOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { either, next } from '../support/next.js'

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 })
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const edwards = generateKeyPairSync('ed25519')
const certificate = makeCertificate({ keys })

type Encoding = 'pkcs1' | 'pkcs8' | 'spki' | 'sec1'

const pem = (key: KeyObject, type: Encoding) => {
  const format = 'pem'
  return String(type === 'spki' ? key.export({ type, format }) : key.export({ type, format }))
}
const der = (key: KeyObject, type: Encoding) => {
  const format = 'der'
  return Buffer.from(type === 'spki' ? key.export({ type, format }) : key.export({ type, format }))
}

function locked(type: 'pkcs1' | 'pkcs8', format: 'pem' | 'der'): string | Buffer {
  const lock = { cipher: 'aes-256-cbc', passphrase: 'secret' }
  return format === 'pem'
    ? keys.privateKey.export({ type, format: 'pem', ...lock })
    : keys.privateKey.export({ type: 'pkcs8', format: 'der', ...lock })
}

const pkcs8 = pem(keys.privateKey, 'pkcs8')
const pkcs1 = pem(keys.privateKey, 'pkcs1')
const spki = pem(keys.publicKey, 'spki')

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64')

/** The shapes in which people hold PEM. */
function shapesOf(text: string): [string, KeyInput][] {
  return [
    ['PEM', text],
    ['PEM with CRLF', text.replaceAll('\n', '\r\n')],
    ['PEM with CR', text.replaceAll('\n', '\r')],
    ['PEM without its last line end', text.trimEnd()],
    ['PEM with blanks around', `\n\n  ${text}  \n`],
    ['indented PEM', text.replaceAll('\n', '\n    ')],
    ['PEM on one line with blanks', text.replaceAll('\n', ' ')],
    ['PEM on one line', text.replaceAll('\n', '')],
    ['PEM with escaped line ends', text.replaceAll('\n', '\\n')],
    ['PEM with escaped CRLF', text.replaceAll('\n', '\\r\\n')],
    ['PEM in quotes', JSON.stringify(text)],
    ['PEM in single quotes', `'${text}'`],
    ['PEM in base64', base64(text)],
    ['PEM in base64 of many lines', base64(text).replace(/.{76}/g, '$&\n')],
    ['PEM in base64 without padding', base64(`${text} `).replace(/=+$/, '')],
    ['PEM in base64 with a line end, in quotes', `"${base64(`\n${text}`)}"\n`],
    ['base64 without its lines', text.replace(/-----.*-----/g, '')],
    ['base64 on one line', text.replace(/-----.*-----|\n/g, '')],
    ['base64 with escaped line ends', text.replace(/-----.*-----/g, '').replaceAll('\n', '\\n')],
    ['base64 in quotes', ` "${text.replace(/-----.*-----|\n/g, '')}" `],
    ['bytes of base64', Buffer.from(text.replace(/-----.*-----/g, ''))],
    ['bytes of PEM in base64', Buffer.from(base64(text))],
    ['PEM with a byte order mark', `\u{FEFF}${text}`],
    [
      'PEM with attributes before',
      `Bag Attributes\n    friendlyName: 1900000001\nKey Attributes: <none>\n${text}`,
    ],
    ['bytes of PEM', Buffer.from(text)],
    ['bytes of PEM in a plain Uint8Array', new TextEncoder().encode(text)],
    ['bytes of PEM behind text that begins with 0', Buffer.from(`0 key\n${text}`)],
  ]
}

describe('importPrivateKey', () => {
  test.each<[string, KeyInput]>([
    ...shapesOf(pkcs8).map(([name, input]): [string, KeyInput] => [`PKCS#8, ${name}`, input]),
    ...shapesOf(pkcs1).map(([name, input]): [string, KeyInput] => [`PKCS#1, ${name}`, input]),
    ['PKCS#8, DER', der(keys.privateKey, 'pkcs8')],
    ['PKCS#1, DER', der(keys.privateKey, 'pkcs1')],
    ['PKCS#8 labelled as PKCS#1', pkcs8.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY')],
    ['DER in a view', Buffer.concat([Buffer.from([1]), der(keys.privateKey, 'pkcs8')]).subarray(1)],
    ['KeyObject', keys.privateKey],
  ])('reads %s', (_name, input) => {
    const key = importPrivateKey(input, 'privateKey')
    expect(key.type).toBe('private')
    expect(createPublicKey(key).equals(keys.publicKey)).toBe(true)
  })

  test('a KeyObject is used as it is', () => {
    expect(importPrivateKey(keys.privateKey)).toBe(keys.privateKey)
  })

  test.each<[string, KeyInput, RegExp, RegExp]>([
    ['nothing', '', /is empty.*\.pem/, next.wholePem],
    ['blanks', ' \n ', /is empty/, next.wholePem],
    ['a path', '/path/to/apiclient_key.pem', /path of a file.*readFileSync/, next.readTheFile],
    ['a relative path', './apiclient_key.pem', /path of a file/, next.readTheFile],
    ['a path without a dot', 'cert/apiclient_key.pem', /path of a file/, next.readTheFile],
    ['a path of Windows', 'C:\\cert\\apiclient_key.pem', /path of a file/, next.readTheFile],
    ['a URL of a file', 'file:///etc/apiclient_key.pem', /path of a file/, next.readTheFile],
    ['a path below the home', '~/apiclient_key', /path of a file/, next.readTheFile],
    ['a path below the home of Windows', '~\\apiclient_key', /path of a file/, next.readTheFile],
    ['a path above', '../apiclient_key', /path of a file/, next.readTheFile],
    ['a relative path without an ending', './apiclient_key', /path of a file/, next.readTheFile],
    ['a path of Windows without an ending', 'C:\\cert\\apiclient_key', /path of a file/, next.readTheFile],
    ['a path of a drive with a slash', 'c:/cert/apiclient_key', /path of a file/, next.readTheFile],
    ['a path with blanks around it', '  key.pem \n', /path of a file/, next.readTheFile],
    ['a path of 1000 characters', `${'a'.repeat(996)}.pem`, /path of a file/, next.readTheFile],
    ['text that is longer', `${'a'.repeat(997)}.pem`, /no -----BEGIN line/, next.wholePem],
    ['text with a path in it', 'see ./key and file:', /no -----BEGIN line/, next.wholePem],
    ['text with an ending in it', 'key.pem is not here', /no -----BEGIN line/, next.wholePem],
    ['lines that end as a path does', 'a\nkey.pem', /no -----BEGIN line/, next.wholePem],
    ['a path with other letters', '/证书/apiclient_key.pem', /path of a file/, next.readTheFile],
    ['bytes of a path', Buffer.from('/path/to/apiclient_key.pem'), /path of a file/, next.readTheFile],
    ['base64 that is cut', base64(pkcs8).slice(0, 900), /-----END line/, next.wholePem],
    [
      'base64 of DER that is cut',
      base64(der(keys.privateKey, 'pkcs8').subarray(0, 600)),
      /neither PEM nor/,
      next.pemFile,
    ],
    ['base64 of something else', base64('x'.repeat(300)), /no -----BEGIN line.*whole/, next.wholePem],
    ['base64 of base64', base64(base64(pkcs8)), /no -----BEGIN line/, next.wholePem],
    [
      'base64 of an encrypted key',
      base64(String(locked('pkcs8', 'pem'))),
      /passphrase/,
      /createPrivateKey\(\{ key, passphrase \}\).*openssl pkcs8/,
    ],
    ['PEM that is cut', pkcs8.slice(0, 900), /without its -----END line/, next.wholePem],
    ['PEM with ends of two kinds', pkcs8.replace('END PRIVATE', 'END RSA PRIVATE'), /damaged/, next.wholePem],
    ['PEM with a letter lost', pkcs8.replace(/\n(.{30})./, '\n$1'), /damaged.*not base64/, next.wholePem],
    ['PEM with a line lost', pkcs8.replace(/\n.{64}\n/, '\n'), /damaged/, /Copy it once more/],
    [
      'PEM without content',
      '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
      /damaged/,
      next.wholePem,
    ],
    ['two blocks', pkcs8 + certificate.pem, /2 PEM blocks \(PRIVATE KEY, CERTIFICATE\)/, next.oneBlock],
    [
      'a certificate request',
      toPem(Buffer.from([0x30, 0]), 'CERTIFICATE REQUEST'),
      /PEM of another kind/,
      /Give a key or a certificate/,
    ],
    [
      'a label like a method',
      toPem(Buffer.from([0x30, 0]), 'TOSTRING'),
      /PEM of another kind/,
      /Give a key or a certificate/,
    ],
    [
      'a certificate',
      certificate.pem,
      /is a certificate, but a private key is wanted.*apiclient_key\.pem/,
      next.givePrivateKey,
    ],
    ['a certificate in DER', certificate.der, /is a certificate/, next.givePrivateKey],
    ['a public key', spki, /is a public key/, next.givePrivateKey],
    ['a public KeyObject', keys.publicKey, /is a public key/, next.givePrivateKey],
    ['a secret KeyObject', createSecretKey(Buffer.alloc(32)), /is a secret key/, next.givePrivateKey],
    [
      'an encrypted key',
      locked('pkcs8', 'pem'),
      /encrypted with a passphrase.*createPrivateKey/,
      /createPrivateKey\(\{ key, passphrase \}\).*openssl pkcs8/,
    ],
    [
      'an encrypted key, PKCS#1',
      locked('pkcs1', 'pem'),
      /encrypted with a passphrase/,
      /createPrivateKey\(\{ key, passphrase \}\).*openssl pkcs8/,
    ],
    [
      'an encrypted key in DER',
      locked('pkcs8', 'der'),
      /encrypted with a passphrase/,
      /createPrivateKey\(\{ key, passphrase \}\).*openssl pkcs8/,
    ],
    [
      'PKCS#12',
      Buffer.from([0x30, 0x82, 0x0a, 0x31, 2, 1, 3, 0x30]),
      /PKCS#12.*apiclient_key\.pem/,
      /apiclient_key\.pem or apiclient_cert\.pem/,
    ],
    ['an EC key', pem(curve.privateKey, 'sec1'), /type ec, not RSA/, next.giveRsaKey],
    ['an EC key, PKCS#8', pem(curve.privateKey, 'pkcs8'), /type ec, not RSA/, next.giveRsaKey],
    ['an Ed25519 key', edwards.privateKey, /type ed25519, not RSA/, next.giveRsaKey],
    ['an RSA-PSS key', pss.privateKey, /type rsa-pss, not RSA/, next.giveRsaKey],
    ['an RSA key of 1024 bits', weak.privateKey, /1024 bits.*2048/, next.longerKey],
    ['DER that is cut', der(keys.privateKey, 'pkcs8').subarray(0, 500), /neither PEM nor/, next.pemFile],
    [
      'DER with more behind',
      Buffer.concat([der(keys.privateKey, 'pkcs8'), Buffer.from([0])]),
      /neither PEM nor/,
      next.pemFile,
    ],
    [
      'PEM with more inside',
      toPem(Buffer.concat([der(keys.privateKey, 'pkcs8'), Buffer.from([0])]), 'PRIVATE KEY'),
      /damaged/,
      /Copy it once more/,
    ],
    ['one byte', Buffer.from([0x30]), /neither PEM nor/, next.pemFile],
    ['a length that wraps', Buffer.from([0x30, 0xff, 1, 2, 3]), /neither PEM nor/, next.pemFile],
  ])('refuses %s', (_name, input, message, advice) => {
    const error = failureOf(() => importPrivateKey(input, 'some.setting'), advice)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ code: 'INVALID_KEY', outcome: 'not-sent' })
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('some.setting')
  })

  test.each([
    ['undefined', undefined, /is missing/],
    ['null', null, /is missing/],
    ['a number', 5, /neither text/],
    ['an object', { type: 'private' }, /neither text/],
    ['a function', () => pkcs8, /neither text/],
    ['an array of bytes', [...der(keys.privateKey, 'pkcs8')], /neither text/],
  ])('refuses %s, as JavaScript may pass it', (_name, input, message) => {
    const error = failureOf(
      () => Reflect.apply(importPrivateKey, undefined, [input, 'privateKey']),
      /content of a \.pem file.*KeyObject\.from/,
    )
    expect(error).toMatchObject({ code: 'INVALID_KEY' })
    expect(String(error)).toMatch(message)
  })
})

describe('importPublicKey', () => {
  test.each<[string, KeyInput]>([
    ...shapesOf(spki).map(([name, input]): [string, KeyInput] => [`SPKI, ${name}`, input]),
    ...shapesOf(certificate.pem).map(([name, input]): [string, KeyInput] => [`X.509, ${name}`, input]),
    ['PKCS#1, PEM', pem(keys.publicKey, 'pkcs1')],
    ['PKCS#1, DER', der(keys.publicKey, 'pkcs1')],
    ['SPKI, DER', der(keys.publicKey, 'spki')],
    ['X.509, DER', certificate.der],
    ['KeyObject', keys.publicKey],
  ])('reads %s', (_name, input) => {
    const key = importPublicKey(input, 'publicKey')
    expect(key.type).toBe('public')
    expect(key.equals(keys.publicKey)).toBe(true)
  })

  test.each<[string, KeyInput, RegExp, RegExp]>([
    [
      'a private key',
      pkcs8,
      /is a private key, but a public key is wanted.*pub_key\.pem/,
      next.givePublicKey,
    ],
    ['a private key, PKCS#1 in DER', der(keys.privateKey, 'pkcs1'), /is a private key/, next.givePublicKey],
    ['a private KeyObject', keys.privateKey, /is a private key/, next.givePublicKey],
    ['a secret KeyObject', createSecretKey(Buffer.alloc(32)), /is a secret key/, next.givePublicKey],
    ['a path', 'pub_key.pem', /path of a file/, next.readTheFile],
    ['an EC key', pem(curve.publicKey, 'spki'), /type ec/, next.giveRsaKey],
    ['an RSA-PSS key', pem(pss.publicKey, 'spki'), /type rsa-pss/, next.giveRsaKey],
    ['an RSA key of 1024 bits', pem(weak.publicKey, 'pkcs1'), /1024 bits/, next.longerKey],
    ['a certificate with an EC key', makeCertificate({ keys: curve }).pem, /type ec/, next.giveRsaKey],
    [
      'a certificate with a key of 1024 bits',
      makeCertificate({ keys: weak }).der,
      /1024 bits/,
      next.longerKey,
    ],
    ['DER that is cut', der(keys.publicKey, 'spki').subarray(0, 200), /neither PEM nor/, next.pemFile],
  ])('refuses %s', (_name, input, message, advice) => {
    const error = failureOf(() => importPublicKey(input, 'publicKeys.PUB_KEY_ID_1'), advice)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('publicKeys.PUB_KEY_ID_1')
  })
})

describe('what importing says', () => {
  const importers = [importPrivateKey, importPublicKey, importCertificate]

  test('any input is read or refused with INVALID_KEY, and no error shows a piece of it', () => {
    const anotherKey = either(
      next.wholePem,
      next.pemFile,
      next.readTheFile,
      /createPrivateKey\(\{ key, passphrase \}\)/,
      next.givePrivateKey,
      next.givePublicKey,
      next.longerKey,
      /Copy it once more|the one block that belongs in|Give a key or a certificate|BEGIN CERTIFICATE|belongs under publicKeys/,
    )
    const spoiled = fc
      .tuple(
        fc.constantFrom(pkcs8, pkcs1, spki, certificate.pem, String(locked('pkcs8', 'pem'))),
        fc.nat(2000),
        fc.nat(40),
        fc.string({ maxLength: 5 }),
      )
      .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length))
    fc.assert(
      fc.property(spoiled, fc.constantFrom(...importers), fc.boolean(), (text, read, asBytes) => {
        const outcome = outcomeOf(() => read(asBytes ? Buffer.from(text) : text, 'setting'), anotherKey)
        if (!(outcome instanceof WechatPayError)) return
        expect(outcome.code).toBe('INVALID_KEY')
        expectNoPiece(outcome, text)
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes are refused with INVALID_KEY', () => {
    const bytes = fc.tuple(fc.constantFrom(0x30, 0x2d, 0, 0xff), fc.uint8Array({ maxLength: 60 }))
    fc.assert(
      fc.property(bytes, fc.constantFrom(...importers), ([first, rest], read) => {
        expect(
          failureOf(
            () => read(Uint8Array.of(first, ...rest), 'setting'),
            either(next.wholePem, next.pemFile),
          ),
        ).toMatchObject({
          code: 'INVALID_KEY',
        })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a path', '/home/wang/secret-folder/apiclient_key.pem', next.readTheFile],
    ['base64 alone', der(keys.privateKey, 'pkcs8').toString('base64'), next.givePublicKey],
    ['a private key as public one', pkcs8, next.givePublicKey],
    ['DER that is cut', der(keys.privateKey, 'pkcs8').subarray(0, 900), next.pemFile],
  ])('%s is not repeated', (_name, input, advice) => {
    expectNoPiece(
      failureOf(() => importPublicKey(input, 'setting'), advice),
      Buffer.from(input).toString(),
    )
  })
})

/** No twelve characters in a row of a key's content stand in an error, however it is printed. */
function expectNoPiece(error: unknown, text: string): void {
  const printed = inspect(error, { depth: 9, showHidden: true }).split('\n    at ')[0] + JSON.stringify(error)
  const content = text.replace(/-----[A-Z0-9 ]+-----/g, '\n')
  for (const line of content.split('\n')) {
    for (let at = 0; at + 12 <= line.length; at += 6) expect(printed).not.toContain(line.slice(at, at + 12))
  }
}
