import { describe, expect, it } from 'vitest'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import { DecryptionError } from '../../../templates/runtime/index.js'
import {
  settleAdvice,
  undecryptedMember,
  undecryptedOf,
  undecryptedOfNotice,
} from '../../../templates/runtime/v3/undecrypted.js'

const error = new DecryptionError('CIPHERTEXT_INVALID', 'It does not open.', 'First advice.')
const base64 = (length: number, end = ''): string => `${'A'.repeat(length - end.length)}${end}`

describe('what stands in a field that could not be opened', () => {
  it.each([
    ['rsa-oaep', base64(160), 'ciphertext'],
    ['rsa-oaep', base64(344, '=='), 'ciphertext'],
    ['rsa-oaep', base64(344, '='), 'ciphertext'],
    ['rsa-oaep', base64(159), 'plain'],
    ['rsa-oaep', base64(344, '==='), 'plain'],
    ['rsa-oaep', ` ${base64(344)}`, 'plain'],
    ['rsa-oaep', `${base64(344)} `, 'plain'],
    ['rsa-oaep', `${base64(172)}=${base64(172)}`, 'plain'],
    ['rsa-oaep', `${base64(172)}*${base64(172)}`, 'plain'],
    ['rsa-oaep', `_-+/${base64(172)}`, 'ciphertext'],
    ['rsa-oaep', 1, 'plain'],
    ['aes-256-gcm', base64(20), 'ciphertext'],
    ['aes-256-gcm', base64(19), 'plain'],
    ['aes-256-ecb', base64(20), 'ciphertext'],
    ['aes-256-ecb', base64(19), 'plain'],
  ] as const)('by %s: %s is %s', (algorithm, value, holds) => {
    const failed = [{ field: '/a', value, algorithm, error }]
    expect(settleAdvice({ opened: new Set(), failed }, merchantOwner)).toMatchObject([{ field: '/a', holds }])
  })
})

describe('the advice for all fields of a message', () => {
  const mismatch = new DecryptionError('TAG_MISMATCH', 'It does not open.', 'First advice.')

  it.each([
    ['rsa-oaep', error, [], /^Check that privateKey belongs to the certificate with the number serial/],
    ['rsa-oaep', error, ['aes-256-gcm'], /^Check that privateKey belongs/],
    ['rsa-oaep', error, ['rsa-oaep'], /^privateKey opened other fields.*give that to decryptOaep\(\)/],
    ['aes-256-gcm', mismatch, [], /^Compare apiV3Key with the key set on the merchant platform/],
    ['aes-256-gcm', mismatch, ['rsa-oaep'], /^Compare apiV3Key with the key set/],
    [
      'aes-256-gcm',
      mismatch,
      ['aes-256-gcm'],
      /^apiV3Key opened other fields.*give that to decryptAesGcm\(\)/,
    ],
    ['aes-256-gcm', error, [], /nothing changed the field on the way: report it .*Request-ID/],
    ['aes-256-ecb', error, [], /^Compare v2\.apiV2Key with the key set on the merchant platform/],
    [
      'aes-256-ecb',
      error,
      ['aes-256-ecb'],
      /^v2\.apiV2Key opened other fields.*give that to decryptAesEcb\(\)/,
    ],
  ] as const)('by %s: %s where %j opened others', (algorithm, failure, opened, advice) => {
    const failed = ['/a', '/b'].map((field, at) => ({
      field,
      value: at === 0 ? base64(344) : '张*',
      algorithm,
      error: failure,
    }))
    const [ciphertext, plain] = settleAdvice({ opened: new Set(opened), failed }, merchantOwner)
    expect(ciphertext?.error.advice).toMatch(advice)
    expect(plain?.error.advice).toMatch(/^The service sent no ciphertext/)
    for (const each of [ciphertext, plain]) {
      const { code } = failure
      expect(each?.error).toMatchObject({ name: 'DecryptionError', code, field: each?.field })
      expect(each?.error.message).toBe(`It does not open. ${each?.error.advice}`)
    }
  })

  it('is none where all were', () => {
    expect(settleAdvice({ opened: new Set(['rsa-oaep']), failed: [] }, merchantOwner)).toEqual([])
    expect([undecryptedOf({}), undecryptedMember({})]).toEqual([[], {}])
    const event = { body: {}, resource: {} }
    expect(undecryptedOfNotice(event)).toBe(event)
  })
})
