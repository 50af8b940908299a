import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectNoLeak } from '../hostile/expect-no-leak.js'
import { type CertifiedParty, certify, type TestParties, testParties, testTime } from '../server/parties.js'
import { failureOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { makePkcs12 } from '../support/make-pkcs12.js'
import { next } from '../support/next.js'
import { createLoosely, type LooseConfig, validConfig } from './configs.js'

let parties: TestParties
let expired: CertifiedParty
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })

beforeAll(async () => {
  parties = await testParties()
  expired = await certify('0C0C', 2025)
})

const pem = (party: CertifiedParty) => party.certificatePem
const v2 = (more: LooseConfig): LooseConfig => ({ v2: { apiV2Key: parties.apiV2Key, ...more } })

type Mistake = readonly [name: string, change: () => LooseConfig, code: string, says: RegExp, advice: RegExp]

const mistakes: readonly Mistake[] = [
  [
    'no merchant number',
    () => ({ mchid: undefined }),
    'MISSING_SETTING',
    /^mchid is missing.*merchant number/,
    /Set `mchid` to the merchant number, as a string/,
  ],
  [
    'a merchant number that is a number',
    () => ({ mchid: 1900000109 }),
    'INVALID_SETTING',
    /^mchid is a number\. Give `mchid` as a string, in quotes/,
    /in quotes: '1900000001'/,
  ],
  [
    'a merchant number of null',
    () => ({ mchid: null }),
    'MISSING_SETTING',
    /^mchid is missing/,
    /Set `mchid` to the merchant number, as a string/,
  ],
  [
    'an appid as merchant number',
    () => ({ mchid: 'wx8888888888888888' }),
    'INVALID_SETTING',
    /not an appid/,
    next.digitsAlone,
  ],
  [
    'a serial number that is a number',
    () => ({ serial: 5157 }),
    'INVALID_SETTING',
    /^serial is a number.*hexadecimal/,
    /in hexadecimal and in quotes: `openssl x509/,
  ],
  [
    'a serial number in decimal',
    () => ({ serial: BigInt(`0x${parties.merchant.serial}`).toString() }),
    'INVALID_SETTING',
    /^serial is written in decimal\. Give it in hexadecimal: 4A7D3C22B1E0F9580D1C6E2F7788990011223344/,
    /Give it in hexadecimal: 4A7D3C22B1E0F9580D1C6E2F7788990011223344/,
  ],
  [
    'the largest serial number in decimal, with blanks',
    () => ({ serial: ` ${2n ** 159n - 1n}\n` }),
    'INVALID_SETTING',
    /Give it in hexadecimal: 7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF/,
    /Give it in hexadecimal: 7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF/,
  ],
  [
    'the id of a public key as serial number',
    () => ({ serial: 'PUB_KEY_ID_0119000000012024' }),
    'INVALID_SETTING',
    /^serial is the id of a WeChat Pay public key, not.*apiclient_cert/,
    /`openssl x509 -in apiclient_cert\.pem -noout -serial`/,
  ],
  ...[
    ['publicKeys', /publicKeys: \{ PUB_KEY_ID_…: pem \}, with the id/] as const,
    ['certificates', /certificates: \[pem\]/] as const,
  ].flatMap(([setting, advice]): Mistake[] => [
    [
      `a PEM as ${setting}`,
      () => ({ [setting]: parties.publicKey.publicKeyPem }),
      'INVALID_SETTING',
      new RegExp(`^${setting} is a key.*Give .*${setting}: .*pem`),
      advice,
    ],
    [
      `bytes as ${setting}`,
      () => ({ [setting]: Buffer.from(parties.publicKey.publicKeyPem) }),
      'INVALID_SETTING',
      /is a key/,
      advice,
    ],
    [
      `a KeyObject as ${setting}`,
      () => ({ [setting]: parties.publicKey.publicKey }),
      'INVALID_SETTING',
      /is a key/,
      advice,
    ],
    [`null as ${setting}`, () => ({ [setting]: null }), 'INVALID_SETTING', /must be an object.*Give/, advice],
    [
      `a number as ${setting}`,
      () => ({ [setting]: 1 }),
      'INVALID_SETTING',
      /must be an object.*Give/,
      advice,
    ],
    [
      `a map as ${setting}`,
      () => ({ [setting]: new Map() }),
      'INVALID_SETTING',
      /must be an object.*Give/,
      advice,
    ],
  ]),
  [
    'a list of public keys',
    () => ({ publicKeys: [parties.publicKey.publicKeyPem] }),
    'INVALID_SETTING',
    /^publicKeys must be an object of keys by their ids.*PUB_KEY_ID_…: pem/,
    /publicKeys: \{ PUB_KEY_ID_…: pem \}, with the id/,
  ],
  [
    'an id beside the key in place of before it',
    () => ({ publicKeys: { id: 'PUB_KEY_ID_0119000000012024', key: parties.publicKey.publicKeyPem } }),
    'INVALID_SETTING',
    /^publicKeys\.id is the id of a key, not the key.*PUB_KEY_ID_…: pem/,
    /Name the key by its id: publicKeys: \{ PUB_KEY_ID_…: pem \}/,
  ],
  ...['0119000000012024', 'pub_key_id_0119000000012024', 'PUB_KEY_ID-0119000000012024'].map(
    (id): Mistake => [
      `the id ${id}`,
      () => ({ publicKeys: { [id]: parties.publicKey.publicKeyPem } }),
      'INVALID_SETTING',
      /^publicKeys has the name .*, which lacks PUB_KEY_ID_\. Write it as PUB_KEY_ID_0119000000012024\./,
      /as PUB_KEY_ID_0119000000012024/,
    ],
  ),
  [
    'a certificate under the id of a public key',
    () => ({ publicKeys: { PUB_KEY_ID_0119000000012024: pem(parties.certificates[1]) } }),
    'SERIAL_MISMATCH',
    /is a certificate .* Give the public key that belongs to this id \(pub_key\.pem/,
    /public key that belongs to this id/,
  ],
  [
    'a merchant number with a blank',
    () => ({ mchid: '1900000109 ' }),
    'INVALID_SETTING',
    /^mchid/,
    next.digitsAlone,
  ],
  [
    'no serial number',
    () => ({ serial: '' }),
    'MISSING_SETTING',
    /^serial is missing/,
    /Set `serial` to the serial number of the merchant's API certificate/,
  ],
  [
    'a serial number that is none',
    () => ({ serial: 'serial' }),
    'INVALID_SETTING',
    /openssl x509/,
    /`openssl x509 -in apiclient_cert\.pem -noout -serial`/,
  ],
  [
    'no private key',
    () => ({ privateKey: undefined }),
    'INVALID_KEY',
    /^privateKey is missing.*\.pem/,
    /content of a \.pem file.*KeyObject\.from/,
  ],
  [
    'a path in place of a private key',
    () => ({ privateKey: './apiclient_key.pem' }),
    'INVALID_KEY',
    /readFileSync/,
    next.readTheFile,
  ],
  [
    'a certificate in place of a private key',
    () => ({ privateKey: pem(parties.merchant) }),
    'INVALID_KEY',
    /^privateKey is a certificate.*apiclient_key/,
    next.givePrivateKey,
  ],
  [
    'a public key in place of a private key',
    () => ({ privateKey: parties.merchant.publicKeyPem }),
    'INVALID_KEY',
    /^privateKey is a public key/,
    next.givePrivateKey,
  ],
  [
    'a private key that was cut off',
    () => ({ privateKey: parties.merchant.privateKeyPem.slice(0, 900) }),
    'INVALID_KEY',
    /-----END/,
    next.wholePem,
  ],
  [
    'a private key with a changed character',
    () => ({ privateKey: parties.merchant.privateKeyPem.replace(/\n(.{10})./, '\n$1!') }),
    'INVALID_KEY',
    /damaged/,
    next.wholePem,
  ],
  [
    'a private key of 1024 bits',
    () => ({ privateKey: weak.privateKey }),
    'INVALID_KEY',
    /1024 bits.*2048/,
    next.longerKey,
  ],
  [
    'a private key of another kind',
    () => ({ privateKey: curve.privateKey }),
    'INVALID_KEY',
    /not RSA/,
    next.giveRsaKey,
  ],
  [
    'an encrypted private key',
    () => ({
      privateKey: parties.merchant.privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'x',
      }),
    }),
    'INVALID_KEY',
    /encrypted/,
    /createPrivateKey\(\{ key, passphrase \}\).*openssl pkcs8/,
  ],
  [
    'a certificate of another key',
    () => ({ certificate: pem(parties.certificates[0]) }),
    'KEY_MISMATCH',
    /does not belong/,
    /Take both from one apiclient_cert archive/,
  ],
  [
    'a certificate of another serial number',
    () => ({ certificate: pem(parties.merchant), serial: '5157F09EFDC096DE' }),
    'SERIAL_MISMATCH',
    /4A7D3C22B1E0F9580D1C6E2F7788990011223344/,
    /^Set `serial` to [0-9A-F]{4,40}\.$/,
  ],
  [
    'an own certificate that expired',
    () => ({
      certificate: pem(expired),
      serial: expired.serial.padStart(8, '0'),
      privateKey: expired.privateKey,
    }),
    'SERIAL_MISMATCH',
    /0C0C/,
    /^Set `serial` to [0-9A-F]{4,40}\.$/,
  ],
  [
    'an APIv3 key that is too short',
    () => ({ apiV3Key: 'x'.repeat(31) }),
    'INVALID_KEY',
    /^apiV3Key is 31 bytes long, not 32/,
    next.secretAsItIs,
  ],
  [
    'an APIv3 key with a line end',
    () => ({ apiV3Key: `${parties.apiV3Key}\n` }),
    'INVALID_KEY',
    /33 bytes.*blanks, quotes or a line end around it: take them off/,
    /blanks, quotes or a line end.*take them off/,
  ],
  [
    'an APIv3 key in quotes',
    () => ({ apiV3Key: `"${parties.apiV3Key}"` }),
    'INVALID_KEY',
    /34 bytes.*quotes/,
    /blanks, quotes or a line end.*take them off/,
  ],
  [
    'an APIv3 key in base64',
    () => ({ apiV3Key: Buffer.from(parties.apiV3Key).toString('base64') }),
    'INVALID_KEY',
    /44 bytes.*not as hexadecimal or base64/,
    next.secretAsItIs,
  ],
  [
    'a private key as APIv3 key',
    () => ({ apiV3Key: parties.merchant.privateKeyPem }),
    'INVALID_KEY',
    /content of a key file/,
    /content of a key file.*merchant platform/,
  ],
  [
    'an APIv3 key of Chinese characters',
    () => ({ apiV3Key: '密'.repeat(32) }),
    'INVALID_KEY',
    /96 bytes/,
    next.secretAsItIs,
  ],
  [
    'an APIv3 key that is empty',
    () => ({ apiV3Key: '' }),
    'INVALID_KEY',
    /^apiV3Key is 0 bytes/,
    next.secretAsItIs,
  ],
  [
    'nothing to verify with',
    () => ({ publicKeys: {}, apiV3Key: undefined }),
    'MISSING_SETTING',
    /publicKeys.*certificates.*apiV3Key/,
    /Set publicKeys to \{ PUB_KEY_ID_…: pem \}.*no answer can be verified/,
  ],
  [
    'nothing to verify with, downloads switched off',
    () => ({ publicKeys: undefined, downloadCertificates: false }),
    'MISSING_SETTING',
    /publicKeys/,
    /Set publicKeys to \{ PUB_KEY_ID_…: pem \}.*no answer can be verified/,
  ],
  [
    "the merchant's own serial number among the public keys",
    () => ({ publicKeys: { [parties.merchant.serial.toLowerCase()]: parties.publicKey.publicKeyPem } }),
    'OWN_SERIAL',
    /not the merchant's.*merchant platform/,
    next.wechatPayKeys,
  ],
  [
    "the merchant's own key among the public keys",
    () => ({ publicKeys: { PUB_KEY_ID_0: parties.merchant.publicKeyPem } }),
    'OWN_SERIAL',
    /PUB_KEY_ID_0 is the merchant's own/,
    next.wechatPayKeys,
  ],
  [
    "the merchant's own certificate among the platform's",
    () => ({ certificates: [pem(parties.merchant)] }),
    'OWN_SERIAL',
    /certificates\.0/,
    next.wechatPayKeys,
  ],
  [
    "another merchant's certificate among the public keys",
    () => ({ publicKeys: { '0B0B': makeCertificate({ serial: '0B0B', commonName: '1900000002' }).pem } }),
    'OWN_SERIAL',
    /is the certificate of a merchant\. These are WeChat Pay's keys/,
    next.wechatPayKeys,
  ],
  [
    "the merchant's own private key among the public keys",
    () => ({ publicKeys: { PUB_KEY_ID_0: parties.merchant.privateKeyPem } }),
    'INVALID_KEY',
    /publicKeys\.PUB_KEY_ID_0 is a private key/,
    next.givePublicKey,
  ],
  [
    'a public key among the certificates',
    () => ({ certificates: [parties.publicKey.publicKeyPem] }),
    'INVALID_KEY',
    /publicKeys/,
    /belongs under publicKeys/,
  ],
  [
    'a certificate under another serial number',
    () => ({ certificates: { '5157': pem(parties.certificates[1]) } }),
    'SERIAL_MISMATCH',
    /0A44EE11D0C096DE/,
    /^Name it [0-9A-F]{40}, or give the certificates as a list/,
  ],
  [
    'a certificate among the public keys under another serial number',
    () => ({ publicKeys: { '5157F09EFDC096DE': pem(parties.certificates[1]) } }),
    'SERIAL_MISMATCH',
    /0A44EE11D0C096DE/,
    /^Name it [0-9A-F]{40}; better yet, give it in certificates/,
  ],
  [
    'certificates that all expired',
    () => ({ certificates: [pem(expired)] }),
    'CERTIFICATE_EXPIRED',
    /2025-01-01/,
    /Give WeChat Pay's public key in publicKeys .*apiV3Key.*clock/,
  ],
  [
    'an APIv2 key that is too long',
    () => ({ v2: { apiV2Key: 'x'.repeat(33) } }),
    'INVALID_KEY',
    /^v2\.apiV2Key is 33 bytes/,
    next.secretAsItIs,
  ],
  [
    'no APIv2 key',
    () => ({ v2: {} }),
    'INVALID_KEY',
    /^v2\.apiV2Key/,
    /the key as set on the merchant platform/,
  ],
  [
    'a client certificate of another key',
    () => v2({ clientCertificate: { cert: pem(parties.merchant), key: parties.publicKey.privateKeyPem } }),
    'KEY_MISMATCH',
    /clientCertificate/,
    /Take both from one apiclient_cert archive/,
  ],
  [
    'a client certificate that expired',
    () => v2({ clientCertificate: { cert: pem(expired), key: expired.privateKeyPem } }),
    'CERTIFICATE_EXPIRED',
    /2025-01-01/,
    /current one with its key and serial.*apply for a new one.*clock/,
  ],
  [
    'PKCS#12 under another passphrase',
    () =>
      v2({
        clientCertificate: {
          pfx: makePkcs12(
            parties.merchant.privateKey,
            makeCertificate({ keys: parties.merchant }).der,
            'hunter2',
          ),
        },
      }),
    'INVALID_KEY',
    /merchant number/,
    /passphrase is the merchant number/,
  ],
  [
    'PKCS#12 that is none',
    () => v2({ clientCertificate: { pfx: new Uint8Array([1, 2, 3]) } }),
    'INVALID_KEY',
    /PEM pair/,
    /Give the PEM pair .*instead/,
  ],
  [
    'PKCS#12 as text',
    () => v2({ clientCertificate: { pfx: 'MIIK' } }),
    'INVALID_SETTING',
    /bytes/,
    /v2\.clientCertificate\.pfx/,
  ],
  ['a key for banks that is none', () => v2({ bankKey: 'x' }), 'INVALID_KEY', /^v2\.bankKey/, next.wholePem],
  [
    'a host without a scheme',
    () => ({ baseUri: 'api.mch.weixin.qq.com' }),
    'INVALID_SETTING',
    /^baseUri is not a valid URL/,
    /baseUri/,
  ],
  ['a host of another scheme', () => ({ baseUri: 'file:///etc' }), 'INVALID_SETTING', /https/, /baseUri/],
  [
    'a host with a query',
    () => ({ baseUri: 'https://a.example/?b=c' }),
    'INVALID_SETTING',
    /query/,
    /baseUri/,
  ],
  [
    'a host with a password',
    () => ({ baseUri: 'https://a:hunter2@b.example/' }),
    'INVALID_SETTING',
    /password/,
    /baseUri/,
  ],
  ['a backup host that is none', () => ({ backupUri: 'x' }), 'INVALID_SETTING', /^backupUri/, /backupUri/],
  [
    'replaced hosts that are none',
    () => ({ hosts: { apihk: 'https://a.example' } }),
    'INVALID_SETTING',
    /^hosts/,
    /hosts/,
  ],
  [
    'a place of a host that is none',
    () => ({ hosts: { 'https://apihk.mch.weixin.qq.com': 'x' } }),
    'INVALID_SETTING',
    /hosts\.https/,
    /hosts\.https:\/\/apihk\.mch\.weixin\.qq\.com/,
  ],
  ['no time', () => ({ timeout: 0 }), 'INVALID_SETTING', /^timeout/, /timeout/],
  ['a time that is text', () => ({ timeout: '30' }), 'INVALID_SETTING', /^timeout/, /timeout/],
  [
    'no bytes',
    () => ({ maxResponseBytes: Number.NaN }),
    'INVALID_SETTING',
    /^maxResponseBytes/,
    /maxResponseBytes/,
  ],
  [
    'half an attempt',
    () => ({ retry: { attempts: 0.5 } }),
    'INVALID_SETTING',
    /^retry\.attempts/,
    /retry\.attempts/,
  ],
  [
    'a delay below zero',
    () => ({ retry: { delay: -1 } }),
    'INVALID_SETTING',
    /^retry\.delay/,
    /retry\.delay/,
  ],
  [
    'a user agent of two lines',
    () => ({ userAgent: 'a\r\nb: c' }),
    'INVALID_SETTING',
    /^userAgent/,
    /userAgent/,
  ],
  ['a user agent in Chinese', () => ({ userAgent: '商店' }), 'INVALID_SETTING', /^userAgent/, /userAgent/],
  ['a clock that is a number', () => ({ now: testTime }), 'INVALID_SETTING', /^now/, /now/],
  ['a fetch that is none', () => ({ fetch: {} }), 'INVALID_SETTING', /^fetch/, /fetch/],
  [
    'a transport that is none',
    () => ({ transport: () => undefined }),
    'INVALID_SETTING',
    /^transport/,
    /transport/,
  ],
  [
    'fetch beside a transport',
    () => ({ fetch, transport: { send: fetch } }),
    'INVALID_SETTING',
    /^fetch/,
    /fetch/,
  ],
  ['a list of hooks', () => ({ hooks: [] }), 'INVALID_SETTING', /^hooks is an array/, /hooks/],
  [
    'a hook that is none',
    () => ({ hooks: { onRequest: 'log' } }),
    'INVALID_SETTING',
    /^hooks\.onRequest/,
    /hooks\.onRequest/,
  ],
  [
    'another way with large integers',
    () => ({ largeIntegers: 'string' }),
    'INVALID_SETTING',
    /^largeIntegers/,
    /largeIntegers/,
  ],
  [
    'a setting that is misspelt',
    () => ({ apiv3Key: parties.apiV3Key }),
    'INVALID_SETTING',
    /^apiv3Key.*apiV3Key/,
    /^Write `apiV3Key` instead/,
  ],
  [
    'a text for whether to repeat',
    () => ({ retry: { repeatWrites: 'false' } }),
    ...textForBoolean('retry.repeatWrites'),
    /retry\.repeatWrites/,
  ],
  [
    'a text for whether to download',
    () => ({ downloadCertificates: 'false' }),
    ...textForBoolean('downloadCertificates'),
    /downloadCertificates/,
  ],
  [
    'a misspelt rule for repeating',
    () => ({ retry: { attemps: 1 } }),
    'INVALID_SETTING',
    /^retry\.attemps.*Did you mean attempts\?/,
    /^Write `retry\.attempts` instead/,
  ],
  [
    'a misspelt setting of v2',
    () => ({ v2: { apiv2Key: parties.apiV2Key } }),
    'INVALID_SETTING',
    /^v2\.apiv2Key.*Did you mean apiV2Key\?/,
    /^Write `v2\.apiV2Key` instead/,
  ],
  [
    'a key as the name of a setting',
    () => ({ [parties.apiV3Key]: 'x' }),
    'INVALID_SETTING',
    /^\(malformed\) is not a known option/,
    /^Remove `\(malformed\)`\. Known are mchid, serial/,
  ],
  [
    'a key as the name of a public key',
    () => ({ publicKeys: { [parties.apiV3Key]: parties.publicKey.publicKeyPem } }),
    'INVALID_SETTING',
    /\(malformed\)/,
    /Name each key by its id, PUB_KEY_ID_/,
  ],
  [
    'a key as the name of what is no key',
    () => ({ publicKeys: { [parties.apiV3Key]: 'x' } }),
    'INVALID_KEY',
    /^publicKeys\.\(malformed\)/,
    next.wholePem,
  ],
  [
    'a key as the name of a certificate',
    () => ({ certificates: { [parties.apiV3Key]: pem(parties.certificates[0]) } }),
    'SERIAL_MISMATCH',
    /^certificates\.\(malformed\)/,
    /^Name it [0-9A-F]{40}, or give the certificates as a list/,
  ],
  [
    'an expired certificate among the public keys',
    () => ({ publicKeys: { [expired.serial]: pem(expired) } }),
    'CERTIFICATE_EXPIRED',
    /^publicKeys expired/,
    /Give WeChat Pay's public key in publicKeys .*apiV3Key.*clock/,
  ],
]

function textForBoolean(setting: string): [string, RegExp] {
  return ['INVALID_SETTING', new RegExp(`^${setting} must be true or false`)]
}

describe('createClient', () => {
  it.each(mistakes)('refuses %s', (_, change, code, says, advice) => {
    const failure = failureOf(() => createLoosely({ ...validConfig(parties), ...change() }), advice)
    expect(failure).toMatchObject({ name: 'ConfigurationError', code, outcome: 'not-sent' })
    expect(failure.message).toMatch(says)
    expectNoLeak(failure, parties)
    expect(failure.message).not.toContain('hunter2')
  })

  it('takes keys as secrets are stored', () => {
    const { merchant, publicKey } = parties
    const inBase64 = (text: string): string => Buffer.from(text).toString('base64')
    for (const write of [inBase64, (text: string) => text.replace(/-----.*-----|\n/g, '')]) {
      const config = {
        ...validConfig(parties),
        privateKey: write(merchant.privateKeyPem),
        certificate: write(pem(merchant)),
        publicKeys: { ' PUB_KEY_ID_0119000000012024 ': write(publicKey.publicKeyPem) },
        certificates: [write(pem(parties.certificates[0]))],
        ...v2({ clientCertificate: { cert: write(pem(merchant)), key: write(merchant.privateKeyPem) } }),
      }
      expect(() => createLoosely(config)).not.toThrow()
    }
  })

  it('takes a client certificate as files are read', () => {
    const { merchant } = parties
    const der = merchant.privateKey.export({ type: 'pkcs1', format: 'der' })
    for (const [cert, key] of [
      [pem(merchant), merchant.privateKeyPem],
      [Buffer.from(pem(merchant)), Buffer.from(merchant.privateKeyPem)],
      [new X509Certificate(pem(merchant)).raw, der],
    ]) {
      const config = { ...validConfig(parties), ...v2({ clientCertificate: { cert, key } }) }
      expect(() => createLoosely(config)).not.toThrow()
    }
  })

  it.each([undefined, null, 'x', 5])('refuses %s in place of a configuration', config => {
    expect(
      failureOf(() => createLoosely(config), /createClient\(\) an object with mchid, serial, privateKey/),
    ).toMatchObject({
      code: 'MISSING_SETTING',
    })
  })
})
