import { describe, expect, it } from 'vitest'
import { DecryptionError } from '../../../templates/runtime/index.js'
import {
  settleAdvice,
  undecryptedField,
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
    expect(undecryptedField('/a', value, algorithm, error)).toEqual({ field: '/a', holds, error })
  })
})

describe('the advice for all fields of a message', () => {
  const failed = (['ciphertext', 'plain'] as const).map(holds => ({ field: `/${holds}`, holds, error }))

  it.each([
    [0, /^None could be opened: check that privateKey/],
    [1, /^Others were opened, so it was made for another key/],
    [9, /^Others were opened, so it was made for another key/],
  ])('where %d were opened', (opened, advice) => {
    const [ciphertext, plain] = settleAdvice({ opened, failed })
    expect(ciphertext?.error.advice).toMatch(advice)
    expect(plain?.error.advice).toMatch(/^The service sent no ciphertext/)
    for (const each of [ciphertext, plain]) {
      expect(each?.error).toMatchObject({
        name: 'DecryptionError',
        code: 'CIPHERTEXT_INVALID',
        field: each?.field,
      })
      expect(each?.error.message).toBe(`It does not open. ${each?.error.advice}`)
    }
  })

  it('is none where all were', () => {
    expect(settleAdvice({ opened: 2, failed: [] })).toEqual([])
    expect([undecryptedOf({}), undecryptedMember({})]).toEqual([[], {}])
    const event = { body: {}, resource: {} }
    expect(undecryptedOfNotice(event)).toBe(event)
  })
})
