import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import { ConfigurationError, isApiError, type OperationDescriptor } from '../../../templates/runtime/index.js'
import { readApiError } from '../../../templates/runtime/v3/read-api-error.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, success } from '../v2/facts.js'
import { answerOf } from '../v2/v2-client.js'

type Code = 'ORDERPAID' | 'NO_AUTH' | (string & {})

const post: OperationDescriptor<Code> = {
  id: 'v3/a#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/a',
  response: { kind: 'object', status: 200 },
}
const get: OperationDescriptor = { ...post, id: 'v3/a#get', method: 'GET' }

/** The error behind an answer that crossed a socket. */
async function errorOf(code: string): Promise<unknown> {
  const server = createServer((_, response) => {
    response.writeHead(403, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ code, message: '已支付' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port }: AddressInfo = addressOf(server.address())
    const { status, headers, ...answer } = await fetch(`http://127.0.0.1:${port}/v3/a`).then(
      async response => ({
        status: response.status,
        headers: response.headers,
        bytes: new Uint8Array(await response.arrayBuffer()),
      }),
    )
    const facts = { operation: post, status, headers, signed: undefined, now: 0, owner: merchantOwner }
    return readApiError({ ...facts, ...answer })
  } finally {
    server.close()
  }
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address
}

describe('isApiError', () => {
  it('knows the errors of an operation, and their codes', async () => {
    const error = await errorOf('ORDERPAID')
    expect([isApiError(error), isApiError(error, post), isApiError(error, get)]).toEqual([true, true, false])
    if (!isApiError(error, post)) throw error
    expectTypeOf(error.code).toEqualTypeOf<Code>()
    expect(error.code === 'ORDERPAID').toBe(true)
  })

  it('keeps codes that no page lists', async () => {
    const error = await errorOf('A_CODE_OF_TOMORROW')
    expect(isApiError(error, post) && error.code === 'A_CODE_OF_TOMORROW').toBe(true)
  })

  it('is true without an operation, as before', async () => {
    const error = await errorOf('NO_AUTH')
    expect([error, new ConfigurationError('CLOSED', 'm', 'a'), 1].filter(isApiError)).toEqual([error])
    expect([error].find(isApiError)).toBe(error)
  })

  it.each([
    ['nothing', undefined],
    ['a misspelt export', JSON.parse('{}').getOperation],
    ['null', null],
    ['a text', 'v3/a#post'],
    ['an object without an id', {}],
  ])('is false for %s in the place of an operation', async (_, given: unknown) => {
    const check: (error: unknown, operation: unknown) => boolean = Reflect.get({ isApiError }, 'isApiError')
    expect(check(await errorOf('NO_AUTH'), given)).toBe(false)
  })

  it.each([
    ['err_code', { err_code: 'ORDERPAID' }, 'ORDERPAID', next.seeErrorCodes],
    ['err_code with blanks', { err_code: 'PARAMETER FAIL' }, 'PARAMETER FAIL', next.seeErrorCodes],
    ['error_code', { error_code: '20002' }, '20002', next.seeErrorCodes],
    ['more than single blanks', { err_code: 'A  B' }, 'RESULT_FAIL', next.queryOrRepeatSame],
    ['a line end', { err_code: 'A\nB' }, 'RESULT_FAIL', next.queryOrRepeatSame],
    ['a long sentence', { err_code: `A ${'B '.repeat(40)}C` }, 'RESULT_FAIL', next.queryOrRepeatSame],
  ])('reads the code of a v2 answer: %s', async (_, fields, want, advice) => {
    const body = factualXml({ ...success, result_code: 'FAIL', ...fields })
    const error = await rejectionOf(answerOf({ body }), advice)
    expect(isApiError(error)).toBe(true)
    expect(error.code).toBe(want)
  })
})
