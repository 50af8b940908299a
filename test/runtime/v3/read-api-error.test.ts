import { describe, expect, it } from 'vitest'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import {
  ApiError,
  type OperationDescriptor,
  SignatureRejectedError,
} from '../../../templates/runtime/index.js'
import { readApiError } from '../../../templates/runtime/v3/read-api-error.js'

const operation: OperationDescriptor = {
  id: 'v3/a#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/a',
  response: { kind: 'object', status: 200 },
}

function errorOf(status: number, body: unknown, signed?: string) {
  const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
  const headers = new Headers({ 'Request-ID': 'R1' })
  return readApiError({
    operation,
    status,
    headers,
    bytes,
    signed,
    now: Date.parse('2026-08-01T00:00:00Z'),
    owner: merchantOwner,
  })
}

describe('an error of the service', () => {
  it.each([
    ['SIGN_ERROR', 401, /privateKey and serial belong to one certificate, which belongs to mchid/],
    ['PARAM_ERROR', 400, /detail names the field/],
    ['INVALID_REQUEST', 400, /^Compare the request with the operation's documentation\.$/],
    ['NO_AUTH', 403, /permission of this product/],
    ['RESOURCE_NOT_EXISTS', 404, /a query right after a write can be too early/],
    ['FREQUENCY_LIMITED', 429, /^Call less often/],
    ['SYSTEM_ERROR', 500, /repeat with the same parameters and the same numbers/],
    ['ANOTHER', 429, /^Call less often/],
    ['ANOTHER', 502, /repeat with the same parameters and the same numbers/],
    ['ANOTHER', 400, /^See the error codes/],
    ['constructor', 400, /^See the error codes/],
  ])('has advice for %s with %d', (code, status, advice) => {
    const error = errorOf(status, { code, message: '信息' })
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code, status, requestId: 'R1', operation: operation.id })
    expect(error.advice).toMatch(advice)
    expect(error.message).toContain(`${code}: 信息`)
  })

  it.each<[string, string, string]>([
    ['a page of a gateway', '<html>', 'HTTP_502'],
    ['an empty body', '', 'HTTP_502'],
    ['JSON that is no object', '"x"', 'HTTP_502'],
    ['an empty code', '{"code":"","message":""}', 'HTTP_502'],
    ['a code that is no text', '{"code":1}', 'HTTP_502'],
  ])('is told by its status where there is %s', (_, body, code) => {
    expect(errorOf(502, body)).toMatchObject({ code, outcome: 'unknown' })
    expect(errorOf(502, body).message).toContain(
      'the status 502 came without a code, so it is hardly an answer of the service',
    )
  })

  it.each([
    [302, 'REDIRECTED', /Check baseUri/],
    [300, 'REDIRECTED', /Check baseUri/],
    [399, 'REDIRECTED', /Check baseUri/],
    [199, 'STATUS_UNEXPECTED', /Query what became of the call.*request id/],
  ])('is none with the status %d', (status, code, advice) => {
    const error = errorOf(status, {})
    expect(error).toMatchObject({ name: 'ResponseError', code })
    expect(error.advice).toMatch(advice)
  })

  it('tells where the signed texts part', () => {
    const detail = { sign_information: { truncated_sign_message: 'POST\n/gw/v3/a\n1\n' } }
    const body = { code: 'SIGN_ERROR', message: 'x', detail }
    const error = errorOf(401, body, 'POST\n/v3/a\n1\nn\n{}\n')
    expect(error).toBeInstanceOf(SignatureRejectedError)
    expect(error).toMatchObject({ difference: { line: 'url', column: 2 } })
    expect(error.advice).toContain('Check that no proxy rewrites the URL')
    const other = errorOf(401, body, 'GET\n/gw/v3/a\n1\nn\n\n')
    expect(other).toMatchObject({ difference: { line: 'method', column: 1 } })
    expect(other.advice).not.toContain('proxy')
    expect(errorOf(401, body)).toMatchObject({ difference: undefined })
    expect(errorOf(401, { code: 'SIGN_ERROR', message: 'x' }, 'POST\n')).toMatchObject({
      difference: undefined,
    })
  })
})
