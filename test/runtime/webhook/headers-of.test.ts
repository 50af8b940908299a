import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { createWebhookKeys, fail, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { headersOf } from '../../../templates/runtime/webhook/take-request.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoSecret } from './expect-no-secret.js'

const keys = createWebhookKeys(createTestPlatform().config)
/** What a program without a compiler passes. */
const loose = (value: unknown) => JSON.parse(JSON.stringify({ value })).value

describe('a request that is none', () => {
  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'There is no request.'],
    ['null', null, 'There is no request.'],
    ['a text', '{}', 'There is no request.'],
    ['no headers', { body: '{}' }, 'The request has no headers.'],
    ['headers of null', { headers: null, body: '{}' }, 'The request has no headers.'],
    ['headers of text', { headers: 'a: b', body: '{}' }, 'The request has no headers.'],
    [
      'a list of names and values',
      { headers: ['a', 'b'] },
      'The headers must be a list of pairs, or an object.',
    ],
    ['a header of null', { headers: { 'X-A': null } }, 'The header X-A is not text.'],
    ['a header of a number', { headers: { 'X-A': 1 } }, 'The header X-A is not text.'],
    ['a list with null', { headers: { 'X-A': ['secret', null] } }, 'The header X-A is not text.'],
    ['a pair without a text', { headers: [['X-A', null]] }, 'The header X-A is not text.'],
    ['a hostile name', { headers: { 'x\nsecret': null } }, 'The header (malformed) is not text.'],
  ])('%s', async (_, request, message) => {
    for (const parse of [parseWebhook, parseV2Webhook]) {
      const error = await rejectionOf(parse(keys, loose(request), []), next.passRequest)
      expect(error).toMatchObject({
        name: 'WebhookError',
        code: 'REQUEST_INVALID',
        message: expect.stringContaining(message),
      })
      expect(error.advice).toContain('{ headers, body }')
      expect(fail(error).status).toBe(500)
      expectNoSecret(error, ['secret'])
    }
  })

  it('may have headers that can be read once', () => {
    expect(headersOf({ headers: new Headers({ a: '1' }).entries() }).toObject()).toEqual({ A: '1' })
  })

  it('may lack headers that are listed', () => {
    expect(headersOf({ headers: { a: undefined, b: ['1', '2'] } }).toObject()).toEqual({ B: '1, 2' })
  })
})
