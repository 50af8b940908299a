import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { createTestV2Response, type TestV2ResponseOptions } from '../../../templates/runtime/v2/testing.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualFields, factualSign } from './facts.js'
import { operationOf } from './v2-client.js'

const { config, signer } = createTestPlatform()
const operation = operationOf({
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
  responseFields: {
    numbers: ['/total_fee'],
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/detail'] }],
  },
})
const fields = { out_trade_no: '订单 ]]> 1', total_fee: 100, detail: { goods: ['a'] } }

const ask = (options: Partial<TestV2ResponseOptions>, xml = {}) =>
  createClient({
    ...config,
    retry: { attempts: 1 },
    fetch: async () => createTestV2Response({ ...signer, operation, fields, ...options }),
  }).request<typeof fields>(operation, { xml })

describe('createTestV2Response', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)('answers a call signed with %s', async signType => {
    const { data, requestId } = await ask({ signType }, { sign_type: signType }).withResponse()
    expect(data).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', ...fields })
    expect(requestId).toMatch(/^\w+$/)
  })

  it('is signed as the official documents say', async () => {
    const given = { return_code: 'SUCCESS', a: 'b', nonce_str: 'n' }
    const read = factualFields(await createTestV2Response({ ...signer, fields: given }).text())
    expect(read).toMatchObject({ ...given, result_code: 'SUCCESS' })
    expect(read.sign).toBe(factualSign(read, signer.apiV2Key))
  })

  it.each<[string, Partial<TestV2ResponseOptions>, object, RegExp]>([
    [
      'a failure',
      { fields: { result_code: 'FAIL', err_code: 'ORDERNOTEXIST' } },
      { name: 'ApiError', code: 'ORDERNOTEXIST' },
      next.seeErrorCodes,
    ],
    ['another key', { apiV2Key: 'k'.repeat(32) }, { code: 'SIGNATURE_INVALID' }, next.compareV2KeyThenQuery],
    ['another status', { status: 500 }, { code: 'HTTP_500', status: 500 }, next.queryOrRepeatSame],
  ])('can be %s', async (_, options, want, advice) => {
    expect(await rejectionOf(ask(options), advice)).toMatchObject(want)
  })

  it('refuses what no sign covers', () => {
    const act = () => createTestV2Response({ ...signer, fields: { a: { b: 1 } } })
    expect(failureOf(act, /text or a number.*data within data as JSON text/)).toMatchObject({
      code: 'INVALID_FIELD',
    })
  })
})
