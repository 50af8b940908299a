import { privateEncrypt, publicDecrypt, X509Certificate } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeAuthority } from '../../../templates/runtime/local/keys/authority.js'
import { identityOf as identityWith, makeRecord } from '../../../templates/runtime/local/keys/identity.js'
import { type KeyRing, openKeyPool, openKeyRing } from '../../../templates/runtime/local/keys/index.js'
import { foreignFailureOf, foreignRejectionOf, rejectionOf } from '../../runtime/support/failure-of.js'

let root: string
let count = 0
let data: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'key-ring-'))
})
beforeEach(() => {
  count += 1
  data = join(root, `data-${count}`)
})
afterAll(() => rmSync(root, { recursive: true }))

const identityOf = (ring: KeyRing) => {
  const [first] = ring.identities
  if (first === undefined) throw new Error('There is no merchant.')
  return first
}

describe('the keys of a local service', () => {
  it('are a merchant and its brand, each with keys of its own', async () => {
    const ring = await openKeyRing()
    const { mchid, apiV3Key, apiV2Key, merchant, publicKey, brand, certificates } = identityOf(ring)
    expect(mchid).toBe('1900000109')
    expect(publicKey.serial).toMatch(/^PUB_KEY_ID_011900000109\d{16}$/)
    expect(brand.publicKey.serial).toMatch(/^PUB_KEY_ID_0121900000109\d{15}$/)
    for (const key of [apiV3Key, apiV2Key, brand.apiKey]) expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set([apiV3Key, apiV2Key, brand.apiKey]).size).toBe(3)
    const pems = [merchant, publicKey, brand.certificate, brand.publicKey].map(key => key.publicKeyPem)
    expect(new Set(pems).size).toBe(4)
    expect(certificates).toEqual([])
    const ca = new X509Certificate(ring.tls.ca)
    for (const holder of [merchant, brand.certificate]) {
      const certificate = new X509Certificate(holder.certificatePem)
      expect(certificate.verify(ca.publicKey)).toBe(true)
      expect(certificate.checkPrivateKey(holder.privateKey)).toBe(true)
      expect(certificate.serialNumber).toBe(holder.serial)
    }
  })

  it('are those of several merchants, who share none', async () => {
    const ring = await openKeyRing()
    const [second, third, chosen] = await Promise.all([ring.add(), ring.add(), ring.add('1500000001')])
    expect(ring.identities.map(({ mchid }) => mchid).toSorted()).toEqual([
      '1500000001',
      '1900000109',
      '1900000110',
      '1900000111',
    ])
    expect([second, third, chosen].map(({ mchid }) => mchid)).toEqual([
      '1900000110',
      '1900000111',
      '1500000001',
    ])
    const keys = ring.identities.flatMap(({ merchant, publicKey, brand }) => [
      merchant.publicKeyPem,
      publicKey.publicKeyPem,
      brand.certificate.publicKeyPem,
      brand.publicKey.publicKeyPem,
    ])
    expect(new Set(keys).size).toBe(16)
    expect(await ring.add('1500000001')).toBe(chosen)
    expect(ring.identity('1500000001')).toBe(chosen)
    expect(ring.ownerOfBrand(chosen.brand.brandId)).toBe(chosen)
    expect(ring.identity('1')).toBeUndefined()
  })

  it('a merchant asked for twice at once is made once', async () => {
    const ring = await openKeyRing()
    const [first, second] = await Promise.all([ring.add('1500000002'), ring.add('1500000002')])
    expect(first).toBe(second)
    expect(ring.identities).toHaveLength(2)
  })

  it.each(['', '12', '../../etc', '1900000109\0', 'abcdefgh', '0123456789', '1'.repeat(17)])(
    'have no merchant %j',
    async mchid => {
      const ring = await openKeyRing()
      const error = await rejectionOf(ring.add(mchid), 'Give 8 to 16 digits, or leave it out.')
      expect(error).toMatchObject({ code: 'INVALID_SETTING', field: 'mchid' })
    },
  )

  it('stand before the judges as they are', async () => {
    const ring = await openKeyRing()
    const identity = identityOf(ring)
    await identity.platformCertificates()
    const { merchants, brands } = ring.parties()
    expect(merchants[0]).toMatchObject({
      mchid: identity.mchid,
      certificates: [{ serial: identity.merchant.serial }],
    })
    expect(merchants[0]?.platformKeys.map(({ serial }) => serial)).toEqual([
      identity.publicKey.serial,
      identity.certificates[0]?.serial,
    ])
    expect(brands).toMatchObject([
      { brandId: identity.brand.brandId, platformKeys: [{ serial: identity.brand.publicKey.serial }] },
    ])
  })
})

describe('WeChat Pay signs', () => {
  it('with the key that a request names, or else with the newest certificate', async () => {
    const identity = identityOf(await openKeyRing())
    const { publicKey } = identity
    expect(await identity.signerFor(publicKey.serial)).toBe(publicKey)
    const [first] = await identity.platformCertificates()
    expect(await identity.signerFor(undefined)).toBe(first)
    const second = await identity.rotate()
    expect(await identity.platformCertificates()).toEqual([first, second])
    expect(second.serial).not.toBe(first?.serial)
    expect(await identity.signerFor(undefined)).toBe(second)
    expect(await identity.signerFor(first?.serial)).toBe(second)
    expect(await identity.signerFor(publicKey.serial)).toBe(publicKey)
    expect(identity.decrypterOf(first?.serial ?? '')).toBe(first)
    expect(identity.decrypterOf('PUB_KEY_ID_1')).toBeUndefined()
  })

  it('with one first certificate, however many ask for it at once', async () => {
    const identity = identityOf(await openKeyRing())
    await Promise.all(Array.from({ length: 5 }, () => identity.platformCertificates()))
    expect(identity.certificates).toHaveLength(1)
  })

  it('and has one key for bank cards', async () => {
    const identity = identityOf(await openKeyRing())
    const [first, second] = await Promise.all([identity.bankKey(), identity.bankKey()])
    expect(first).toBe(second)
    const sealed = privateEncrypt(first.privateKey, Buffer.from('a'))
    expect(publicDecrypt(first.publicKeyPem, sealed).toString()).toBe('a')
  })
})

it('what could not be kept is made again when it is asked for again', async () => {
  const pool = await openKeyPool()
  const workshop = { authority: await makeAuthority(Date.now()), pool, now: Date.now }
  let failures = 2
  const identity = identityWith(await makeRecord('1900000109', workshop), workshop, async () => {
    failures -= 1
    if (failures >= 0) throw new Error('The disk is full.')
  })
  for (const ask of [() => identity.bankKey(), () => identity.platformCertificates()])
    expect(await foreignRejectionOf(ask())).toMatchObject({ message: 'The disk is full.' })
  expect((await identity.bankKey()).serial).toBe('bank')
  expect(await identity.platformCertificates()).toHaveLength(1)
})

describe('keys in a folder', () => {
  const merchantFolder = (): string => join(data, 'merchants/1900000109')
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))

  it('are the same after a restart', async () => {
    const first = await openKeyRing({ data })
    const before = identityOf(first)
    await before.platformCertificates()
    await before.rotate()
    const bank = await before.bankKey()
    await first.add('1500000001')
    const second = await openKeyRing({ data })
    const after = identityOf(second)
    expect(second.identities.map(({ mchid }) => mchid)).toEqual(['1900000109', '1500000001'])
    expect(second.tls.ca).toBe(first.tls.ca)
    for (const name of ['apiV3Key', 'apiV2Key'] as const) expect(after[name]).toBe(before[name])
    expect(after.merchant).toMatchObject({
      serial: before.merchant.serial,
      privateKeyPem: before.merchant.privateKeyPem,
    })
    expect(after.publicKey.publicKeyPem).toBe(before.publicKey.publicKeyPem)
    expect(after.brand.apiKey).toBe(before.brand.apiKey)
    expect(after.certificates.map(({ certificatePem }) => certificatePem)).toEqual(
      before.certificates.map(({ certificatePem }) => certificatePem),
    )
    expect((await after.bankKey()).publicKeyPem).toBe(bank.publicKeyPem)
  })

  it('have the names that users know, and are closed to everyone else', async () => {
    const identity = identityOf(await openKeyRing({ data }))
    const read = (name: string): string => readFileSync(join(merchantFolder(), name), 'utf8')
    expect(read('apiclient_key.pem')).toBe(identity.merchant.privateKeyPem)
    expect(read('apiclient_cert.pem')).toBe(identity.merchant.certificatePem)
    const pfx = readFileSync(join(merchantFolder(), 'apiclient_cert.p12'))
    expect(createSecureContext({ pfx, passphrase: '1900000109' }).context).toBeDefined()
    expect(foreignFailureOf(() => createSecureContext({ pfx, passphrase: '1' }))).toBeInstanceOf(Error)
    expect(read('pub_key.pem')).toBe(identity.publicKey.publicKeyPem)
    expect(read('brand/pub_key.pem')).toBe(identity.brand.publicKey.publicKeyPem)
    expect(JSON.parse(read('identity.json'))).toMatchObject({
      mchid: '1900000109',
      apiV3Key: identity.apiV3Key,
    })
    expect(readFileSync(join(data, '.gitignore'), 'utf8')).toBe('*\n')
    const modes = files(data).map(file => [file, statSync(file).mode & 0o777])
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([])
    expect(statSync(merchantFolder()).mode & 0o777).toBe(0o700)
    // Drafts are moved or removed.
    expect(files(data).filter(file => /\/\.(?!gitignore)/.test(file))).toEqual([])
  })

  it('that others could read are closed, and said', async () => {
    await openKeyRing({ data })
    const file = join(merchantFolder(), 'apiclient_key.pem')
    chmodSync(file, 0o644)
    expect((await openKeyRing({ data })).mended).toEqual([file])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await openKeyRing({ data })).mended).toEqual([])
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a key that is damaged',
      'apiclient_key.pem',
      text => text.replace(/\w/g, 'A'),
      /keys in .* cannot be read/,
    ],
    ['numbers that are no JSON', 'identity.json', () => '{', /identity\.json is no JSON/],
    ['numbers without a key', 'identity.json', text => text.replace('apiV3Key', 'x'), /lacks apiV3Key/],
    [
      'the numbers of another',
      'identity.json',
      text => text.replace('1900000109', '1900000999'),
      /is that of 1900000999/,
    ],
  ])('are refused with %s', async (_, name, change, message) => {
    const { apiV3Key } = identityOf(await openKeyRing({ data }))
    const file = join(merchantFolder(), name)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const error = await rejectionOf(openKeyRing({ data }), /Restore the folder, or delete it/)
    expect(error).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'data',
      message: expect.stringMatching(message),
    })
    expect(`${error.message}${error.stack}`).not.toContain(apiV3Key)
  })

  it('are not put among the files of a project', async () => {
    const data = mkdtempSync(join(root, 'project-'))
    writeFileSync(join(data, 'package.json'), '{}')
    const error = await rejectionOf(openKeyRing({ data }), /^Give a folder of its own/)
    expect(error).toMatchObject({ code: 'INVALID_SETTING', field: 'data' })
    expect(readdirSync(data)).toEqual(['package.json'])
  })

  it('are refused with a file missing', async () => {
    await openKeyRing({ data })
    rmSync(join(merchantFolder(), 'apiclient_cert.pem'))
    const error = await rejectionOf(openKeyRing({ data }), /Restore the folder, or delete it/)
    expect(error.message).toMatch(/apiclient_cert\.pem/)
  })

  it('are one set for two that start at once', async () => {
    const [first, second] = await Promise.all([openKeyRing({ data }), openKeyRing({ data })])
    expect(identityOf(first).apiV3Key).toBe(identityOf(second).apiV3Key)
    const ca = new X509Certificate(first.tls.ca)
    for (const ring of [first, second])
      expect(new X509Certificate(identityOf(ring).merchant.certificatePem).verify(ca.publicKey)).toBe(true)
  })

  it('give no key to a second merchant after a restart', async () => {
    const first = await openKeyRing({ data })
    const second = await openKeyRing({ data })
    const added = await second.add()
    const [before] = first.identities
    const keys = [before, added].flatMap(each => [each?.merchant.publicKeyPem, each?.publicKey.publicKeyPem])
    expect(new Set(keys).size).toBe(4)
  })
})
