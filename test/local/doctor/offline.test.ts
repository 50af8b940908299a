import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CertifiedParty, certify, type TestParties, testParties } from '../../runtime/server/parties.js'
import { makeCertificate } from '../../runtime/support/make-certificate.js'
import { expectNoSecret, rightVariables, runDoctorJson, tempFile, type Variables } from './doctor-stage.js'

let parties: TestParties
let other: CertifiedParty
const closed = 'http://127.0.0.1:9'

beforeAll(async () => {
  parties = await testParties()
  other = await certify('5A7D3C22B1E0F9580D1C6E2F7788990011223355', 2040)
})

const own = (): { privateKey: CertifiedParty['privateKey']; publicKey: CertifiedParty['publicKey'] } =>
  parties.merchant
const certificate = (wishes: { validTo?: number; validFrom?: number; commonName?: string }): string =>
  makeCertificate({ serial: parties.merchant.serial, keys: own(), ...wishes }).pem
const encrypted = (): string =>
  own().privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString()
const pemOf = (type: 'rsa' | 'ec', bits = 2048): string =>
  type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: bits })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString()
    : generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString()

type Row = readonly [name: string, change: () => Variables, step: string, problem: string]

const rows: readonly Row[] = [
  [
    'nothing is set',
    () => ({ WECHATPAY_MCHID: '', WECHATPAY_SERIAL: '', WECHATPAY_CERTIFICATE: '' }),
    'configuration',
    'SETTING_MISSING',
  ],
  [
    'a file that is missing',
    () => ({ WECHATPAY_PRIVATE_KEY: '', WECHATPAY_PRIVATE_KEY_FILE: '/nowhere' }),
    'configuration',
    'SETTING_INVALID',
  ],
  ['a misspelt variable', () => ({ WECHATPAY_APIV3KEY: 'x' }), 'configuration', 'SETTING_UNKNOWN'],
  ['an appid as merchant', () => ({ WECHATPAY_MCHID: 'wx8888888888888888' }), 'identity', 'MCHID_INVALID'],
  [
    'the id of a public key as serial number',
    () => ({ WECHATPAY_SERIAL: parties.publicKey.serial }),
    'identity',
    'SERIAL_INVALID',
  ],
  [
    'a decimal serial number',
    () => ({ WECHATPAY_SERIAL: BigInt(`0x${parties.merchant.serial}`).toString() }),
    'identity',
    'SERIAL_INVALID',
  ],
  [
    'a path in place of the key',
    () => ({ WECHATPAY_PRIVATE_KEY: '/etc/apiclient_key.pem' }),
    'private-key',
    'KEY_IS_PATH',
  ],
  ['an encrypted key', () => ({ WECHATPAY_PRIVATE_KEY: encrypted() }), 'private-key', 'KEY_ENCRYPTED'],
  [
    'an encrypted key in base64',
    () => ({ WECHATPAY_PRIVATE_KEY: Buffer.from(encrypted()).toString('base64') }),
    'private-key',
    'KEY_ENCRYPTED',
  ],
  [
    'the certificate in place of the key',
    () => ({ WECHATPAY_PRIVATE_KEY: parties.merchant.certificatePem }),
    'private-key',
    'KEY_IS_CERTIFICATE',
  ],
  [
    'a public key in place of the key',
    () => ({ WECHATPAY_PRIVATE_KEY: parties.merchant.publicKeyPem }),
    'private-key',
    'KEY_IS_PUBLIC',
  ],
  [
    'a PKCS#12 file',
    () => ({
      WECHATPAY_PRIVATE_KEY: Buffer.from([0x30, 0x82, 1, 0, 2, 1, 3, ...Array(253).fill(0)]).toString(
        'base64',
      ),
    }),
    'private-key',
    'KEY_IS_PKCS12',
  ],
  [
    'another header',
    () => ({
      WECHATPAY_PRIVATE_KEY: parties.merchant.privateKeyPem.replaceAll('PRIVATE KEY', 'OPENSSH PRIVATE KEY'),
    }),
    'private-key',
    'KEY_HEADER_UNKNOWN',
  ],
  [
    'the wrong header',
    () => ({
      WECHATPAY_PRIVATE_KEY: parties.merchant.privateKeyPem.replaceAll('PRIVATE KEY', 'CERTIFICATE'),
    }),
    'private-key',
    'KEY_UNREADABLE',
  ],
  [
    'a key that is cut off',
    () => ({ WECHATPAY_PRIVATE_KEY: parties.merchant.privateKeyPem.slice(0, 500) }),
    'private-key',
    'KEY_UNREADABLE',
  ],
  ['no key at all', () => ({ WECHATPAY_PRIVATE_KEY: 'key' }), 'private-key', 'KEY_UNREADABLE'],
  ['a key of another type', () => ({ WECHATPAY_PRIVATE_KEY: pemOf('ec') }), 'private-key', 'KEY_NOT_RSA'],
  ['a short key', () => ({ WECHATPAY_PRIVATE_KEY: pemOf('rsa', 1024) }), 'private-key', 'KEY_TOO_SHORT'],
  [
    'key and certificate in one',
    () => ({ WECHATPAY_PRIVATE_KEY: parties.merchant.certificatePem + parties.merchant.privateKeyPem }),
    'private-key',
    'KEYS_SEVERAL',
  ],
  [
    'the key of another certificate',
    () => ({ WECHATPAY_PRIVATE_KEY: other.privateKeyPem }),
    'certificate',
    'CERTIFICATE_MISMATCH',
  ],
  [
    'the serial number of another certificate',
    () => ({ WECHATPAY_SERIAL: other.serial }),
    'certificate',
    'SERIAL_MISMATCH',
  ],
  [
    'a private key in place of the certificate',
    () => ({ WECHATPAY_CERTIFICATE: parties.merchant.privateKeyPem }),
    'certificate',
    'KEY_IS_PRIVATE',
  ],
  [
    'a certificate that expired',
    () => ({ WECHATPAY_CERTIFICATE: certificate({ validTo: Date.UTC(2024, 0, 1) }) }),
    'certificate',
    'CERTIFICATE_EXPIRED',
  ],
  [
    'a certificate that is about to',
    () => ({
      WECHATPAY_CERTIFICATE: certificate({ validTo: Math.floor(Date.now() / 1000) * 1000 + 5 * 86_400_000 }),
    }),
    'certificate',
    'CERTIFICATE_EXPIRES_SOON',
  ],
  [
    'a certificate of tomorrow',
    () => ({ WECHATPAY_CERTIFICATE: certificate({ validFrom: Date.UTC(2044, 0, 1) }) }),
    'certificate',
    'CERTIFICATE_NOT_YET_VALID',
  ],
  [
    'the certificate of another merchant',
    () => ({ WECHATPAY_CERTIFICATE: certificate({ commonName: '1900000999' }) }),
    'certificate',
    'CERTIFICATE_OF_OTHER',
  ],
  ['a short APIv3 key', () => ({ WECHATPAY_APIV3_KEY: 'tooshortasecret' }), 'apiv3-key', 'SECRET_LENGTH'],
  [
    'an APIv3 key in quotes',
    () => ({ WECHATPAY_APIV3_KEY: `"${parties.apiV3Key}"` }),
    'apiv3-key',
    'SECRET_LENGTH',
  ],
  [
    "the own serial number among the platform's",
    () => ({ WECHATPAY_PUBLIC_KEY_ID: parties.merchant.serial }),
    'platform-keys',
    'OWN_SERIAL',
  ],
  [
    "the own certificate among the platform's",
    () => ({ WECHATPAY_PLATFORM_CERTIFICATE: parties.merchant.certificatePem }),
    'platform-keys',
    'OWN_SERIAL',
  ],
  [
    "the own public key as the platform's",
    () => ({ WECHATPAY_PUBLIC_KEY: parties.merchant.publicKeyPem }),
    'platform-keys',
    'OWN_KEY',
  ],
  [
    "a private key as the platform's",
    () => ({ WECHATPAY_PUBLIC_KEY: other.privateKeyPem }),
    'platform-keys',
    'KEY_IS_PRIVATE',
  ],
  [
    'a key without the beginning of its id',
    () => ({ WECHATPAY_PUBLIC_KEY_ID: '0114232134912410000000000000' }),
    'platform-keys',
    'PUBLIC_KEY_ID_INVALID',
  ],
  [
    'a platform certificate under the id of a key',
    () => ({ WECHATPAY_PUBLIC_KEY: other.certificatePem }),
    'platform-keys',
    'PUBLIC_KEY_ID_INVALID',
  ],
  [
    'an expired platform certificate',
    () => ({
      WECHATPAY_PUBLIC_KEY: '',
      WECHATPAY_PUBLIC_KEY_ID: '',
      WECHATPAY_PLATFORM_CERTIFICATE: makeCertificate({ validTo: Date.UTC(2024, 0, 1) }).pem,
    }),
    'platform-keys',
    'CERTIFICATE_EXPIRED',
  ],
  ['a short APIv2 key', () => ({ WECHATPAY_APIV2_KEY: 'tooshortasecret' }), 'apiv2-key', 'SECRET_LENGTH'],
  [
    'an address without its protocol',
    () => ({ WECHATPAY_BASE_URI: 'ftp://example.com' }),
    'client',
    'SETTING_INVALID',
  ],
]

describe('a mistake in the configuration', () => {
  it.each(rows)('%s', async (_, change, step, problem) => {
    const env = { ...rightVariables(parties, closed), ...change() }
    const { code, steps, printed } = await runDoctorJson({ env })
    const found = steps.find(({ id }) => id === step)
    expect(found).toMatchObject({
      problem,
      cause: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    })
    expect(code).toBe(1)
    expectNoSecret(printed, env)
    const chinese = await runDoctorJson({ env, args: ['--lang', 'zh'] })
    expect(chinese.steps.find(({ id }) => id === step)?.cause).toMatch(/[\u4e00-\u9fff]|WECHATPAY/)
    expectNoSecret(chinese.printed, env)
  })

  it('does not keep the others from being found', async () => {
    const env = {
      ...rightVariables(parties, closed),
      WECHATPAY_MCHID: '',
      WECHATPAY_PRIVATE_KEY: encrypted(),
      WECHATPAY_APIV3_KEY: 'x',
    }
    const { steps } = await runDoctorJson({ env })
    const failures = steps.flatMap(({ id, problem }) => (problem === undefined ? [] : [`${id} ${problem}`]))
    expect(failures).toEqual(
      expect.arrayContaining([
        'configuration SETTING_MISSING',
        'private-key KEY_ENCRYPTED',
        'apiv3-key SECRET_LENGTH',
        'tls HOST_UNREACHABLE',
      ]),
    )
    expect(steps.find(({ id }) => id === 'certificate')).toMatchObject({
      status: 'skipped',
      blockedBy: 'private-key',
    })
  })
})

describe('where the configuration comes from', () => {
  it('a .env file, over the variables of the process', async () => {
    const lines = Object.entries(rightVariables(parties, closed)).map(([name, value]) => `${name}="${value}"`)
    const path = tempFile('.env', lines.join('\n'))
    const { steps } = await runDoctorJson({ env: { WECHATPAY_MCHID: 'wrong' }, args: ['--env', path] })
    expect(steps.slice(0, 6).map(({ status }) => status)).toEqual(Array(6).fill('ok'))
  })

  it.each([
    ['config', (config: string) => `export const config = ${config}`],
    ['default', (config: string) => `export default ${config}`],
    ['a function', (config: string) => `export const config = async () => (${config})`],
  ])('a module that exports %s', async (_, write) => {
    const config = {
      mchid: parties.mchid,
      serial: parties.merchant.serial,
      privateKey: parties.merchant.privateKeyPem,
      publicKeys: { [parties.merchant.serial]: parties.publicKey.publicKeyPem },
      baseUri: closed,
    }
    const path = tempFile('config.mjs', write(JSON.stringify(config)))
    const { steps, code } = await runDoctorJson({ env: {}, args: ['--config', path] })
    expect(code).toBe(1)
    expect(steps.find(({ id }) => id === 'platform-keys')).toMatchObject({
      problem: 'OWN_SERIAL',
      cause: expect.stringContaining('publicKeys holds'),
    })
  })

  it.each([
    [['--env', '/nowhere'], /--env cannot be read \(ENOENT\)/],
    [['--config', '/nowhere.mjs'], /--config cannot be read \(ERR_MODULE_NOT_FOUND\)/],
    [['--notify', 'shop'], /--notify takes an address/],
    [['--wait', 'long'], /--wait takes a number/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, printed } = await runDoctorJson({ env: {}, args })
    expect(code).toBe(2)
    expect(printed).toMatch(message)
  })
})
