import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { signedDifference } from '../../../templates/runtime/errors/signature-rejected-error.js'
import {
  ApiError,
  ConfigurationError,
  SignatureRejectedError,
  WechatPayError,
} from '../../../templates/runtime/index.js'

const facts = {
  code: 'SIGN_ERROR',
  message: '签名错误',
  advice: 'Check the key.',
  outcome: 'rejected',
  operation: 'v3/x#post',
  status: 401,
  requestId: 'R1',
  detail: { body: 'personal' },
} as const

describe('WechatPayError', () => {
  it('is an Error with a name, a code, a cause and an advice', () => {
    const cause = new Error('inner')
    const error = new ConfigurationError('INVALID_KEY', 'The key is damaged.', 'Copy it again.', { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(WechatPayError)
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      code: 'INVALID_KEY',
      outcome: 'not-sent',
      cause,
    })
    expect(error.message).toBe('The key is damaged. Copy it again.')
    expect('status' in error).toBe(false)
  })

  it('holds what the service said, and shows nothing that can be personal', () => {
    const error = new ApiError(facts)
    expect(error.detail).toEqual({ body: 'personal' })
    expect(error.message).toBe('签名错误. Check the key.')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'SIGN_ERROR',
      status: 401,
      requestId: 'R1',
    })
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('personal')
  })
})

describe('ApiError', () => {
  it('holds the text of the service apart from what is logged', () => {
    const error = new ApiError({ ...facts, serviceMessage: '完整的说明' })
    expect(error.serviceMessage).toBe('完整的说明')
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('完整')
    expect(new ApiError(facts).serviceMessage).toBeUndefined()
  })
})

describe('signedDifference', () => {
  const here = 'POST\n/v3/x?a=1\n1700000000\nnonce\n{"name":"张三","a":"x\\ny"}\n'

  it.each([
    ['nothing', here, undefined],
    ['nothing as far as it is told', here.slice(0, 40), undefined],
    ['another method', here.replace('POST', 'PUT'), { line: 'method', column: 2 }],
    [
      'another query',
      here.replace('a=1', 'a=2'),
      { line: 'url', column: 9, there: '2\n1700000000\nnonce\n{"name'.slice(0, 24) },
    ],
    ['another time', here.replace('1700000000', '1700000001'), { line: 'timestamp', column: 10 }],
    ['another nonce', here.replace('nonce', 'n0nce'), { line: 'nonce', column: 2 }],
    ['another body', here.replace('张三', '李四'), { line: 'body', column: 10 }],
    ['more behind the end', `${here}x`, { line: 'body', there: 'x', here: '' }],
  ])('finds %s', (_, there, want) => {
    const found = signedDifference(here, there)
    if (want === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(want)
  })

  it('is told without a character of the data', () => {
    const difference = signedDifference(here, here.replace('张三', '李四'))
    const error = new SignatureRejectedError(facts, difference)
    expect(error.difference).toMatchObject({ line: 'body' })
    expect(error.message).toContain('in the body, column 10: U+5F20 here, U+674E there.')
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toMatch(/[张三李四]/)
  })
})
