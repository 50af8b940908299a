import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { safeCause } from '../../../templates/runtime/errors/safe-cause.js'
import { signedDifference } from '../../../templates/runtime/errors/signature-rejected-error.js'
import { completeFacts, settleOutcome } from '../../../templates/runtime/errors/wechatpay-error.js'
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
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

describe('toJSON', () => {
  const connection = { operation: 'v3/x#post', status: 200, requestId: 'R1', cause: new Error('inner') }
  it('gives the facts that there are, and nothing else', () => {
    const error = new ConnectionError('CONNECTION_LOST', 'Lost.', 'Query.', 'unknown', connection)
    const { cause: _, ...facts } = connection
    const known = { name: 'ConnectionError', code: 'CONNECTION_LOST', message: 'Lost. Query.' }
    expect(error.toJSON()).toEqual({ ...known, advice: 'Query.', outcome: 'unknown', ...facts })
    expect(Object.keys(error.toJSON())).not.toContain('cause')
    expect(JSON.stringify(error)).not.toContain('inner')
  })

  it('gives field and retryAfter where they are known', () => {
    const error = new ConfigurationError('INVALID_KEY', 'x', 'y', { field: 'privateKey' })
    completeFacts(error, { retryAfter: 5 })
    expect(error.toJSON()).toMatchObject({ field: 'privateKey', retryAfter: 5 })
    completeFacts(error, { retryAfter: 7, status: undefined })
    expect(error.toJSON()).toMatchObject({ retryAfter: 5 })
    expect(error.toJSON()).not.toHaveProperty('status')
  })
})

describe('settleOutcome', () => {
  it('changes message and advice together, in the stack that loggers print, too', () => {
    const error = new ConnectionError('CONNECTION_FAILED', 'No way.', 'Nothing was sent: repeat.', 'not-sent')
    settleOutcome(error, 'unknown', "Query $& first, don't repeat.")
    expect(error).toMatchObject({ outcome: 'unknown', advice: "Query $& first, don't repeat." })
    expect(error.message).toBe("No way. Query $& first, don't repeat.")
    expect(error.stack).toContain("ConnectionError: No way. Query $& first, don't repeat.\n    at ")
    expect(inspect(error)).not.toContain('Nothing was sent')
  })

  it('leaves the advice where only the outcome changes', () => {
    const error = new ConnectionError('TIMEOUT', 'x', 'Query.', 'not-sent')
    settleOutcome(error, 'unknown')
    expect(error).toMatchObject({ outcome: 'unknown', message: 'x. Query.' })
  })
})

describe('safeCause', () => {
  it.each<[string, unknown, object | undefined]>([
    ['a code', Object.assign(new TypeError('personal'), { code: 'ECONNRESET' }), { code: 'ECONNRESET' }],
    ['a step', Object.assign(new Error('personal'), { syscall: 'read' }), { syscall: 'read' }],
    ['text behind a code', Object.assign(new Error(), { code: 'ECONNRESET personal' }), { name: 'Error' }],
    ['text before a code', Object.assign(new Error(), { code: 'personal ECONNRESET' }), { name: 'Error' }],
    ['a code of two lines', Object.assign(new Error(), { code: 'A\npersonal' }), { name: 'Error' }],
    ['a long code', Object.assign(new Error(), { code: 'x'.repeat(61) }), { message: 'Error' }],
    ['text in a step', Object.assign(new Error(), { syscall: 'read personal' }), { name: 'Error' }],
    ['text in a name', Object.assign(new Error(), { name: 'Error: personal' }), { name: 'Error' }],
    ['a code that is no text', Object.assign(new Error(), { code: 5 }), { message: 'Error' }],
    [
      'the causes',
      new Error('personal', { cause: new RangeError('personal') }),
      { cause: { name: 'RangeError' } },
    ],
    ['text', 'personal', undefined],
    ['nothing', null, undefined],
  ])('keeps of %s only words', (_, error, want) => {
    const kept = safeCause(error)
    if (want === undefined) expect(kept).toBeUndefined()
    else expect(kept).toMatchObject(want)
    expect(inspect(kept, { depth: 9, showHidden: true }).replace(/\n {4}at .*/g, '')).not.toMatch(
      /personal|x{61}/,
    )
  })

  it('follows causes nine deep, in a circle, too', () => {
    const error = new Error('a')
    error.cause = error
    let depth = 0
    for (let each: unknown = safeCause(error); each instanceof Error; each = each.cause) depth += 1
    expect(depth).toBe(9)
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
