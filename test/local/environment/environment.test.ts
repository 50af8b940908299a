import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientConfig } from '../../../templates/runtime/client/client-config.js'
import {
  brandConfigFromEnvironment,
  configFromEnvironment,
  environmentFile,
  environmentOf,
} from '../../../templates/runtime/environment/index.js'
import { variableNames } from '../../../templates/runtime/environment/variables.js'
import { createClient } from '../../../templates/runtime/index.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { failureOf } from '../../runtime/support/failure-of.js'
import { makeCertificate } from '../../runtime/support/make-certificate.js'
import { makePkcs12 } from '../../runtime/support/make-pkcs12.js'
import { next } from '../../runtime/support/next.js'

const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKey = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const pkcs1 = key.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
const otherPrivateKey = other.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = other.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const own = makeCertificate({ keys: key, serial: '4A7D3C22B1E0F9580D1C6E2F7788990011223344' })
const platform = makeCertificate({ keys: other })
const apiV3Key = '0123456789abcdefghijklmnopqrstuv'
const id = 'PUB_KEY_ID_0114232134912410000000000000'

const least = {
  WECHATPAY_MCHID: '1900000109',
  WECHATPAY_SERIAL: own.serial,
  WECHATPAY_PRIVATE_KEY: privateKey,
  WECHATPAY_PUBLIC_KEY_ID: id,
  WECHATPAY_PUBLIC_KEY: publicKey,
}
const wanted: ClientConfig = {
  mchid: '1900000109',
  serial: own.serial,
  privateKey,
  publicKeys: { [id]: publicKey },
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a configuration from the environment', () => {
  const file = (content: string | Uint8Array): string => {
    const path = join(tempFolder(), 'key.pem')
    writeFileSync(path, content)
    return path
  }

  it.each([
    ['PEM', () => ({})],
    ['PEM with escaped line ends', () => ({ WECHATPAY_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') })],
    ['PEM in base64', () => ({ WECHATPAY_PRIVATE_KEY: base64(privateKey) })],
    ['PKCS#1', () => ({ WECHATPAY_PRIVATE_KEY: pkcs1 })],
    ['DER in base64', () => ({ WECHATPAY_PRIVATE_KEY: privateKey.replace(/-----.*-----|\n/g, '') })],
    ['a file', () => ({ WECHATPAY_PRIVATE_KEY: '', WECHATPAY_PRIVATE_KEY_FILE: file(privateKey) })],
    [
      'a file in DER',
      () => ({
        WECHATPAY_PRIVATE_KEY: undefined,
        WECHATPAY_PRIVATE_KEY_FILE: file(key.privateKey.export({ type: 'pkcs8', format: 'der' })),
      }),
    ],
    [
      'a public key in a file',
      () => ({ WECHATPAY_PUBLIC_KEY: '', WECHATPAY_PUBLIC_KEY_FILE: file(publicKey) }),
    ],
  ])('from %s', (_, more) => {
    const config = configFromEnvironment({ ...least, ...more() })
    expect(config).toEqual(wanted)
    expect(() => createClient(config)).not.toThrow()
  })

  it('takes the serial number from the certificate', () => {
    const environment = { ...least, WECHATPAY_SERIAL: '', WECHATPAY_CERTIFICATE: own.pem }
    expect(configFromEnvironment(environment)).toEqual({ ...wanted, certificate: own.pem })
  })

  it('gives the client certificate the private key, unless it has one of its own', () => {
    const v2 = { WECHATPAY_APIV2_KEY: apiV3Key, WECHATPAY_CLIENT_CERTIFICATE: own.pem }
    expect(configFromEnvironment({ ...least, ...v2 }).v2).toEqual({
      apiV2Key: apiV3Key,
      clientCertificate: { cert: own.pem, key: privateKey },
    })
    const withKey = { ...v2, WECHATPAY_CLIENT_CERTIFICATE_KEY: otherPrivateKey }
    expect(configFromEnvironment({ ...least, ...withKey }).v2?.clientCertificate).toMatchObject({
      key: otherPrivateKey,
    })
  })

  it('reads a secret from a file without the line end behind it', () => {
    const environment = { ...least, WECHATPAY_APIV3_KEY_FILE: file(`${apiV3Key}\n`) }
    expect(configFromEnvironment(environment).apiV3Key).toBe(apiV3Key)
  })

  it('reads several public keys and certificates', () => {
    const second = { WECHATPAY_PUBLIC_KEY_ID_2: `${id}2`, WECHATPAY_PUBLIC_KEY_2: publicKey }
    const environment = { ...least, ...second, WECHATPAY_PLATFORM_CERTIFICATE: own.pem + platform.pem }
    expect(configFromEnvironment(environment)).toMatchObject({
      publicKeys: { [id]: publicKey, [`${id}2`]: publicKey },
      certificates: [own.pem, platform.pem],
    })
  })

  it('reads hosts, the backup and the region', () => {
    const environment = {
      ...least,
      WECHATPAY_HOSTS:
        'https://apihk.mch.weixin.qq.com=http://127.0.0.1:1/a=b, https://b.example=https://c.example',
      WECHATPAY_BACKUP_URI: 'none',
      WECHATPAY_REGION: 'overseas',
    }
    expect(configFromEnvironment(environment)).toEqual({
      ...wanted,
      hosts: {
        'https://apihk.mch.weixin.qq.com': 'http://127.0.0.1:1/a=b',
        'https://b.example': 'https://c.example',
      },
      backupUri: false,
      region: 'overseas',
    })
  })

  it('reads a brand, alone or beside a merchant', () => {
    const brand = {
      WECHATPAY_BRAND_ID: '120344',
      WECHATPAY_BRAND_CERTIFICATE: own.pem,
      WECHATPAY_BRAND_PRIVATE_KEY: privateKey,
      WECHATPAY_BRAND_PUBLIC_KEY_ID: id,
      WECHATPAY_BRAND_PUBLIC_KEY: publicKey,
    }
    const config = {
      brandId: '120344',
      serial: own.serial,
      privateKey,
      certificate: own.pem,
      publicKeys: { [id]: publicKey },
    }
    expect(brandConfigFromEnvironment(brand)).toEqual({ brand: config })
    expect(() => createClient(brandConfigFromEnvironment(brand))).not.toThrow()
    expect(configFromEnvironment({ ...least, ...brand }).brand).toEqual(config)
  })
})

describe('a mistake in the environment', () => {
  const longSecret = 'x'.repeat(400)

  it.each([
    [
      'everything missing',
      {},
      'WECHATPAY_MCHID',
      'MISSING_SETTING',
      /Set them in the environment, or in a \.env file/,
    ],
    [
      'no key to verify with',
      { ...least, WECHATPAY_PUBLIC_KEY: '', WECHATPAY_PUBLIC_KEY_ID: '' },
      'WECHATPAY_PUBLIC_KEY_ID',
      'MISSING_SETTING',
      /Set them in the environment, or in a \.env file/,
    ],
    [
      'a key without its id',
      { ...least, WECHATPAY_PUBLIC_KEY_ID: '' },
      'WECHATPAY_PUBLIC_KEY_ID',
      'MISSING_SETTING',
      /Set WECHATPAY_PUBLIC_KEY_ID to the id beside the key/,
    ],
    [
      'an id without its key',
      { ...least, WECHATPAY_PUBLIC_KEY: '' },
      'WECHATPAY_PUBLIC_KEY',
      'MISSING_SETTING',
      /Set WECHATPAY_PUBLIC_KEY to WeChat Pay's public key/,
    ],
    [
      'a key in both forms',
      { ...least, WECHATPAY_PRIVATE_KEY_FILE: '/a' },
      'WECHATPAY_PRIVATE_KEY',
      'INVALID_SETTING',
      /Keep one of them, and remove the other/,
    ],
    [
      'a file that is missing',
      { ...least, WECHATPAY_CERTIFICATE_FILE: '/nowhere' },
      'WECHATPAY_CERTIFICATE_FILE',
      'INVALID_SETTING',
      /Give the path of the file, absolute or from/,
    ],
    [
      'a key in place of a path',
      { ...least, WECHATPAY_CERTIFICATE_FILE: longSecret },
      'WECHATPAY_CERTIFICATE_FILE',
      'INVALID_SETTING',
      /write it into WECHATPAY_CERTIFICATE\./,
    ],
    [
      'a path in place of a key',
      { ...least, WECHATPAY_PRIVATE_KEY: '/etc/apiclient_key.pem' },
      'WECHATPAY_PRIVATE_KEY',
      'INVALID_KEY',
      /Write the path into WECHATPAY_PRIVATE_KEY_FILE/,
    ],
    [
      'a certificate in place of a key',
      { ...least, WECHATPAY_PRIVATE_KEY: own.pem },
      'WECHATPAY_PRIVATE_KEY',
      'INVALID_KEY',
      next.givePrivateKey,
    ],
    [
      'a private key in place of a public one',
      { ...least, WECHATPAY_PUBLIC_KEY: privateKey },
      'WECHATPAY_PUBLIC_KEY',
      'INVALID_KEY',
      next.givePublicKey,
    ],
    [
      'a short secret',
      { ...least, WECHATPAY_APIV3_KEY: 'secret' },
      'WECHATPAY_APIV3_KEY',
      'INVALID_KEY',
      next.secretAsItIs,
    ],
    [
      'a client certificate without the APIv2 key',
      { ...least, WECHATPAY_CLIENT_CERTIFICATE: own.pem },
      'WECHATPAY_APIV2_KEY',
      'MISSING_SETTING',
      /Set it in the environment, or in a \.env file/,
    ],
    [
      'a client key without its certificate',
      { ...least, WECHATPAY_APIV2_KEY: apiV3Key, WECHATPAY_CLIENT_CERTIFICATE_KEY: privateKey },
      'WECHATPAY_CLIENT_CERTIFICATE',
      'MISSING_SETTING',
      /Set it in the environment, or in a \.env file/,
    ],
    [
      'both forms of a client certificate',
      {
        ...least,
        WECHATPAY_APIV2_KEY: apiV3Key,
        WECHATPAY_CLIENT_CERTIFICATE: own.pem,
        WECHATPAY_CLIENT_CERTIFICATE_P12: 'MAA=',
      },
      'WECHATPAY_CLIENT_CERTIFICATE',
      'INVALID_SETTING',
      /Keep the PEM pair or the PKCS#12 file/,
    ],
    [
      'a PKCS#12 file that is not base64',
      { ...least, WECHATPAY_APIV2_KEY: apiV3Key, WECHATPAY_CLIENT_CERTIFICATE_P12: '?' },
      'WECHATPAY_CLIENT_CERTIFICATE_P12',
      'INVALID_KEY',
      /Give the file in base64, or its path in/,
    ],
    [
      'another region',
      { ...least, WECHATPAY_REGION: 'mars' },
      'WECHATPAY_REGION',
      'INVALID_SETTING',
      /Write mainland or overseas/,
    ],
    [
      'hosts without replacements',
      { ...least, WECHATPAY_HOSTS: 'https://a.example' },
      'WECHATPAY_HOSTS',
      'INVALID_SETTING',
      /Write it like https:/,
    ],
    [
      'half a brand',
      { ...least, WECHATPAY_BRAND_ID: '1' },
      'WECHATPAY_BRAND_SERIAL',
      'MISSING_SETTING',
      /Set them in the environment, or in a \.env file/,
    ],
  ])('%s: its variable is named, and no value', (_, environment, field, code, advice) => {
    const problem = failureOf(() => configFromEnvironment(environment), advice)
    expect(problem).toMatchObject({ name: 'ConfigurationError', code, field, outcome: 'not-sent' })
    const text = `${problem.message}${JSON.stringify(problem)}`
    for (const [name, value = ''] of Object.entries(environment))
      if (value.length > 10 && !name.endsWith('_ID')) expect(text).not.toContain(value.slice(0, 40))
  })

  it('every variable of an error is one that is read', () => {
    expect(variableNames()).toContain('WECHATPAY_PUBLIC_KEY_2_FILE')
    expect(variableNames()).toContain('WECHATPAY_APIV3_KEY_FILE')
    expect(new Set(variableNames()).size).toBe(variableNames().length)
  })
})

describe('the environment of a configuration', () => {
  const text = fc.stringMatching(/^[!-~]{32}$/)
  const keys = fc.dictionary(fc.stringMatching(/^PUB_KEY_ID_[0-9]{10,20}$/), fc.constant(publicKey), {
    minKeys: 1,
    maxKeys: 9,
    noNullPrototype: true,
  })
  const address = fc.constantFrom('https://gateway.example', 'http://127.0.0.1:8790/a=b')
  const brand = fc.record(
    {
      brandId: fc.stringMatching(/^[0-9]{6}$/),
      serial: fc.constant(own.serial),
      privateKey: fc.constant(privateKey),
      certificate: fc.constant(own.pem),
      apiKey: text,
      publicKeys: keys,
    },
    { requiredKeys: ['brandId', 'serial', 'privateKey', 'publicKeys'], noNullPrototype: true },
  )
  const pfx = new Uint8Array(makePkcs12Bytes())
  const clientCertificate = fc.oneof(
    fc.constantFrom(
      { cert: own.pem, key: privateKey },
      { cert: platform.pem, key: otherPrivateKey },
      { pfx },
    ),
    text.map(passphrase => ({ pfx, passphrase })),
  )
  const v2 = fc.record(
    { apiV2Key: text, clientCertificate, bankKey: fc.constant(publicKey) },
    { requiredKeys: ['apiV2Key'], noNullPrototype: true },
  )
  const config: fc.Arbitrary<ClientConfig> = fc.record(
    {
      mchid: fc.stringMatching(/^[0-9]{10}$/),
      serial: fc.constant(own.serial),
      privateKey: fc.constant(privateKey),
      certificate: fc.constant(own.pem),
      apiV3Key: text,
      publicKeys: keys,
      certificates: fc.constantFrom([platform.pem], [platform.pem, own.pem]),
      region: fc.constantFrom('mainland' as const, 'overseas' as const),
      v2,
      brand,
      baseUri: address,
      backupUri: fc.oneof(address, fc.constant(false as const)),
      hosts: fc.dictionary(fc.constantFrom('https://a.example', 'https://b.example'), address, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['mchid', 'serial', 'privateKey', 'publicKeys'], noNullPrototype: true },
  )

  it('and back is the same configuration, through a .env file too', () => {
    fc.assert(
      fc.property(config, given => {
        const environment = environmentOf(given)
        expect(configFromEnvironment(environment)).toEqual(given)
        const known = new Set(variableNames())
        expect(Object.keys(environment).filter(name => !known.has(name))).toEqual([])
        const values = Object.values(environment)
        // `.env` files have comments and quotes, which no value of the service holds.
        if (values.some(value => /[#'"`\\]/.test(value))) return
        expect(parseEnv(environmentFile(environment))).toEqual(environment)
      }),
      { numRuns: 60 },
    )
  })

  it('takes keys in every form', () => {
    const given = { ...wanted, privateKey: key.privateKey, publicKeys: { [id]: createPublicKey(publicKey) } }
    expect(configFromEnvironment(environmentOf(given))).toEqual(wanted)
  })

  it('takes certificates by their serial numbers', () => {
    const given = { ...wanted, certificates: { [platform.serial]: platform.pem } }
    expect(configFromEnvironment(environmentOf(given)).certificates).toEqual([platform.pem])
  })

  it.each([
    ['a function', { now: Date.now }, 'now'],
    ['a number', { timeout: 5 }, 'timeout'],
    ['an address with a comma', { hosts: { 'https://a.example': 'https://b.example/a,b' } }, 'hosts'],
    ['a secret of any bytes', { apiV3Key: new Uint8Array(32) }, 'apiV3Key'],
    [
      'ten public keys',
      {
        publicKeys: Object.fromEntries(
          Array.from({ length: 10 }, (_, index) => [`${id}${index}`, publicKey]),
        ),
      },
      'publicKeys',
    ],
  ])('cannot hold %s', (_, more, field) => {
    const advice = /set it in the program|Set it in the program|Leave out those|Percent-encode/
    const failure = failureOf(() => environmentOf({ ...wanted, ...more }), advice)
    expect(failure).toMatchObject({ code: 'INVALID_SETTING', field })
  })
})

function makePkcs12Bytes(): Uint8Array {
  return makePkcs12(key.privateKey, own.der, '1900000109')
}
