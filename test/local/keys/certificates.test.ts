import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  certifyAuthority,
  issueTo,
  makeAuthority,
  makeServerTls,
  newSerial,
  readAuthority,
} from '../../../templates/runtime/local/keys/authority.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const day = 86_400_000
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

// `node:crypto` (OpenSSL) reads what is made here.
describe('the local authority', () => {
  it('is one, and signs itself', async () => {
    const authority = await makeAuthority(now)
    const certificate = new X509Certificate(authority.certificatePem)
    expect(certificate.ca).toBe(true)
    expect(certificate.checkIssued(certificate)).toBe(true)
    expect(certificate.verify(authority.publicKey)).toBe(true)
    expect(certificate.checkPrivateKey(authority.privateKey)).toBe(true)
    expect([certificate.validFrom, certificate.validTo].map(Date.parse)).toEqual([
      now - day,
      now + 3650 * day,
    ])
  })

  it('keeps its key when its certificate is made anew', async () => {
    const first = await makeAuthority(now)
    const again = certifyAuthority(first.privateKeyPem, now + 9 * 365 * day)
    const issued = issueTo(first, [['CN', '1']], rsa.publicKey, now)
    const leaf = new X509Certificate(issued.certificatePem)
    expect(leaf.checkIssued(new X509Certificate(again.certificatePem))).toBe(true)
    expect(leaf.verify(again.publicKey)).toBe(true)
  })

  it('is not taken from disk with another key, nor in its last year', async () => {
    const [first, second] = [await makeAuthority(now), await makeAuthority(now)]
    const { privateKeyPem } = second
    expect(readAuthority(first, now)?.certificatePem).toBe(first.certificatePem)
    expect(readAuthority({ ...first, privateKeyPem }, now)).toBeUndefined()
    expect(readAuthority(first, now + 3300 * day)).toBeUndefined()
  })
})

describe('a certificate of a merchant', () => {
  it('is issued by the authority and belongs to its key', async () => {
    const authority = await makeAuthority(now)
    const issued = issueTo(
      authority,
      [
        ['C', 'CN'],
        ['O', '本地微信支付'],
        ['CN', '1900000109'],
      ],
      rsa.publicKey,
      now,
    )
    const certificate = new X509Certificate(issued.certificatePem)
    const ca = new X509Certificate(authority.certificatePem)
    expect(certificate.checkIssued(ca)).toBe(true)
    expect(certificate.verify(authority.publicKey)).toBe(true)
    expect(certificate.checkPrivateKey(rsa.privateKey)).toBe(true)
    expect(certificate.ca).toBe(false)
    expect(certificate.serialNumber).toBe(issued.serial)
    expect(certificate.subject).toBe('C=CN\nO=本地微信支付\nCN=1900000109')
    expect(certificate.issuer).toBe(ca.subject)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
    expect([certificate.validFrom, certificate.validTo].map(Date.parse)).toEqual([
      issued.validFrom,
      issued.validTo,
    ])
  })

  it('of another authority does not pass', async () => {
    const [first, second] = [await makeAuthority(now), await makeAuthority(now)]
    const { certificatePem } = issueTo(first, [['CN', '1']], rsa.publicKey, now)
    expect(new X509Certificate(certificatePem).verify(second.publicKey)).toBe(false)
  })

  it.each([
    ['before 2050', Date.UTC(2044, 11, 31)],
    ['across 2050', Date.UTC(2047, 5, 1)],
    ['after 2050', Date.UTC(2060, 5, 1)],
  ])('has its times %s', async (_, at) => {
    const { certificatePem, validFrom, validTo } = issueTo(
      await makeAuthority(at),
      [['CN', '1']],
      rsa.publicKey,
      at,
    )
    const certificate = new X509Certificate(certificatePem)
    expect([certificate.validFrom, certificate.validTo].map(Date.parse)).toEqual([validFrom, validTo])
  })

  it('has a number of 40 digits as WeChat Pay gives them', () => {
    const serials = Array.from({ length: 500 }, newSerial)
    expect(serials.filter(serial => !/^[2-7][0-9A-F]{39}$/.test(serial))).toEqual([])
    expect(new Set(serials).size).toBe(500)
  })
})

it('the certificate of the TLS server names its hosts', async () => {
  const hosts = ['localhost', '127.0.0.1', '::1', 'host.docker.internal', 'fe80::1:2']
  const { cert, ca } = await makeServerTls(await makeAuthority(now), hosts, now)
  const certificate = new X509Certificate(cert)
  expect(certificate.checkIssued(new X509Certificate(ca))).toBe(true)
  expect(certificate.checkHost('localhost')).toBe('localhost')
  expect(certificate.checkHost('host.docker.internal')).toBe('host.docker.internal')
  expect(certificate.checkHost('api.mch.weixin.qq.com')).toBeUndefined()
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(certificate.checkIP('::1')).toBe('::1')
  expect(certificate.checkIP('fe80::1:2')).toBe('fe80::1:2')
  expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
  expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBeLessThan(825 * day)
})
