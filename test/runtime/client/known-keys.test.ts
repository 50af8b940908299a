import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  findAmong,
  isPublicKeyId,
  lookUp,
  serialsOf,
  unknownSerial,
  validOf,
} from '../../../templates/runtime/client/known-keys.js'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const [one, other] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)
if (one === undefined || other === undefined) throw new Error('No keys.')
const certificate = { serial: 'AB12', publicKey: other, validFrom: 0, validTo: 1_000 }
const keys = {
  owner: merchantOwner,
  publicKeys: new Map([['PUB_KEY_ID_1', one]]),
  certificates: [certificate],
}
const none = { owner: merchantOwner, publicKeys: new Map(), certificates: [] }

describe('keys that are given', () => {
  it.each([
    [999, ['PUB_KEY_ID_1', 'AB12'], other],
    [1_000, ['PUB_KEY_ID_1'], undefined],
    [1_001, ['PUB_KEY_ID_1'], undefined],
  ])('at %d are those that have not expired', async (now, serials, key) => {
    const finder = findAmong(keys, () => now)
    expect([finder.serials, serialsOf(keys, now)]).toEqual([serials, serials])
    expect(validOf(keys.certificates, now)).toHaveLength(serials.length - 1)
    expect(lookUp(keys, 'AB12', now)).toBe(key)
    expect(await finder.find('PUB_KEY_ID_1')).toBe(one)
    if (key !== undefined) expect(await finder.find('AB12')).toBe(key)
    else {
      const error = await rejectionOf(finder.find('AB12'), next.addCertificate)
      expect(error.code).toBe('SERIAL_UNKNOWN')
      expect(error.advice).toBe(
        'Add the platform certificate to certificates. Clients can download it: they take apiV3Key, and downloadCertificates not false. Known: PUB_KEY_ID_1.',
      )
    }
  })

  it.each([
    ['PUB_KEY_ID_1', true],
    ['PUB_KEY_ID_', true],
    ['pub_key_id_1', false],
    ['XPUB_KEY_ID_1', false],
    ['AB12', false],
  ])('%s is the id of a public key: %s', (id, is) => expect(isPublicKeyId(id)).toBe(is))

  it.each([
    ['a'.repeat(80), 'a'.repeat(80)],
    ['PUB_KEY_ID_2', 'PUB_KEY_ID_2'],
    ['a-b_C9', 'a-b_C9'],
    ['a'.repeat(81), '(malformed)'],
    ['a b', '(malformed)'],
    ['a\n', '(malformed)'],
    [' a', '(malformed)'],
    ['', '(malformed)'],
  ])('%j is repeated as %s', (id, text) => {
    expect(unknownSerial(id, none, 0, 'A.').message).toContain(`is known by the id ${text}.`)
  })

  it('blames no download for the id of a public key', () => {
    const cause = new Error('x')
    const ofKey = unknownSerial('PUB_KEY_ID_2', keys, 0, 'A.', cause)
    expect([ofKey.cause, ofKey.advice]).toEqual([
      undefined,
      'Add it to publicKeys (merchant platform, API security). Known: PUB_KEY_ID_1, AB12.',
    ])
    const ofCertificate = unknownSerial('CD', none, 0, 'A.', cause)
    expect([ofCertificate.cause, ofCertificate.advice]).toEqual([cause, 'A. Known: none.'])
  })
})
