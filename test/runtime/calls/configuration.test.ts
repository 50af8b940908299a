import { inspect } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/index.js'
import { expectNoLeak } from '../hostile/expect-no-leak.js'
import { type CertifiedParty, certify, type TestParties, testParties } from '../server/parties.js'
import { createLoosely, type LooseConfig, validConfig } from './configs.js'

let parties: TestParties
let expired: CertifiedParty

beforeAll(async () => {
  parties = await testParties()
  expired = await certify('0C0C', 2025)
})

const pem = (party: CertifiedParty) => party.certificatePem

describe('createClient', () => {
  it.each<[string, () => LooseConfig]>([
    ['PKCS#8', () => ({})],
    ['PKCS#1', () => ({ privateKey: parties.merchant.privateKey.export({ type: 'pkcs1', format: 'pem' }) })],
    ['DER', () => ({ privateKey: parties.merchant.privateKey.export({ type: 'pkcs8', format: 'der' }) })],
    ['a KeyObject', () => ({ privateKey: parties.merchant.privateKey })],
    ['bytes of PEM', () => ({ privateKey: Buffer.from(parties.merchant.privateKeyPem) })],
    ['line ends of Windows', () => ({ privateKey: parties.merchant.privateKeyPem.replaceAll('\n', '\r\n') })],
    [
      'a public key in PKCS#1',
      () => ({
        publicKeys: { PUB_KEY_ID_1: parties.publicKey.publicKey.export({ type: 'pkcs1', format: 'pem' }) },
      }),
    ],
    ['a public key as KeyObject', () => ({ publicKeys: { PUB_KEY_ID_1: parties.publicKey.publicKey } })],
    ['a serial number as openssl prints it', () => ({ serial: `serial=${parties.merchant.serial}` })],
    [
      'a serial number with colons in small letters',
      () => ({ serial: parties.merchant.serial.toLowerCase().replace(/(..)(?!$)/g, '$1:') }),
    ],
    [
      'certificates by serial number',
      () => ({
        publicKeys: undefined,
        certificates: { [parties.certificates[0].serial]: pem(parties.certificates[0]) },
      }),
    ],
    [
      'a certificate among the public keys',
      () => ({ publicKeys: { [parties.certificates[0].serial]: pem(parties.certificates[0]) } }),
    ],
    [
      'an expired certificate beside a valid one',
      () => ({ certificates: [pem(expired), pem(parties.certificates[0])] }),
    ],
    ['only an APIv3 key', () => ({ publicKeys: undefined })],
    [
      'settings left undefined',
      () => ({ userAgent: undefined, hooks: undefined, fetch: undefined, v2: undefined }),
    ],
  ])('takes %s', (_, change) => {
    expect(() => createLoosely({ ...validConfig(parties), ...change() })).not.toThrow()
  })

  it('shows nothing of what it holds', () => {
    const client = createClient({ ...validConfig(parties), v2: { apiV2Key: parties.apiV2Key } })
    expectNoLeak(client, parties)
    const shown = inspect(client, { depth: 20, showHidden: true, getters: true })
    expect(shown).not.toContain(parties.apiV3Key)
  })
})
