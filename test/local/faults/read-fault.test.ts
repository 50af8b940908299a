import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'
import { faultWords } from '../../../templates/runtime/local/faults/local-fault.js'
import { readFault, readFaultHeader } from '../../../templates/runtime/local/faults/read-fault.js'
import { failureOf, outcomeOf } from '../../runtime/support/failure-of.js'

describe('a fault as data', () => {
  it.each([
    [{ kind: 'status', status: 429 }, 'status 429'],
    [
      { kind: 'status', status: 500, code: 'SYSTEM_ERROR', message: 'm', retryAfter: 3, when: 'after' },
      'status 500 code=SYSTEM_ERROR retryAfter=3 after',
    ],
    [{ kind: 'status', status: 502, html: false }, 'status 502 html=false'],
    [{ kind: 'timeout' }, 'timeout'],
    [{ kind: 'timeout', when: 'after' }, 'timeout after'],
    [{ kind: 'reset', when: undefined }, 'reset'],
    [{ kind: 'cut' }, 'cut'],
    [{ kind: 'delay', milliseconds: 0 }, 'delay 0'],
    [{ kind: 'signature', how: 'unknown-serial' }, 'signature unknown-serial'],
    [{ kind: 'rotate' }, 'rotate'],
    [{ kind: 'body', body: '' }, 'body'],
    [{ kind: 'duplicate', times: 2 }, 'duplicate 2'],
    [{ kind: 'lost' }, 'lost'],
  ])('%o is taken', (fault, words) => {
    expect(readFault(fault)).toBe(fault)
    expect(faultWords(readFault(fault))).toBe(words)
  })

  it.each([
    [undefined, /Kinds are status, timeout, reset/],
    ['timeout', /Kinds are status, timeout, reset/],
    [[], /Kinds are status, timeout, reset/],
    [{}, /Kinds are status, timeout, reset/],
    [{ kind: 'timout' }, /Did you mean timeout\? Known are status/],
    [{ kind: 'constructor' }, /Known are status/],
    [{ kind: 'timeout', wen: 'after' }, /Did you mean when\?/],
    [{ kind: 'timeout', when: 'later' }, /Give when: before, after/],
    [{ kind: 'cut', when: 'after' }, /Leave it out/],
    [{ kind: 'status' }, /Give status: a status from 400 to 599/],
    [{ kind: 'status', status: 200 }, /Give status: a status from 400 to 599/],
    [{ kind: 'status', status: '500' }, /Give status: a status from 400 to 599/],
    [{ kind: 'status', status: 500, html: 'yes' }, /Give html: true or false/],
    [{ kind: 'status', status: 429, retryAfter: 1.5 }, /Give retryAfter: a whole number of seconds/],
    [{ kind: 'delay' }, /Give milliseconds: a whole number/],
    [{ kind: 'delay', milliseconds: 2 ** 31 }, /Give milliseconds: a whole number/],
    [{ kind: 'signature' }, /Give how: probe, wrong, missing, unknown-serial, old/],
    [{ kind: 'signature', how: 'none' }, /Give how: probe, wrong, missing, unknown-serial, old/],
    [{ kind: 'body' }, /Give body: text/],
    [{ kind: 'duplicate', times: 1 }, /Give times: a whole number from 2/],
    [{ kind: 'lost', __proto__x: 1 }, /Leave it out/],
  ])('%o is refused, with what is known', (fault, advice) => {
    expect(failureOf(() => readFault(fault), advice)).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'fault',
    })
  })
})

describe('a fault in a header', () => {
  it.each([
    ['timeout', { kind: 'timeout' }],
    ['timeout; when=after', { kind: 'timeout', when: 'after' }],
    [' reset ;when = after ', { kind: 'reset', when: 'after' }],
    ['429', { kind: 'status', status: 429 }],
    [
      '429; retryAfter=3; code=RATELIMIT_EXCEEDED',
      { kind: 'status', status: 429, retryAfter: 3, code: 'RATELIMIT_EXCEEDED' },
    ],
    ['status; status=500; when=after', { kind: 'status', status: 500, when: 'after' }],
    ['502; html=false', { kind: 'status', status: 502, html: false }],
    ['500; html', { kind: 'status', status: 500, html: true }],
    ['500; code=500', { kind: 'status', status: 500, code: '500' }],
    ['delay; milliseconds=20', { kind: 'delay', milliseconds: 20 }],
    ['signature; how=probe', { kind: 'signature', how: 'probe' }],
    ['body; body={"a":"b=c"}', { kind: 'body', body: '{"a":"b=c"}' }],
  ])('%s', (header, fault) => {
    expect(readFaultHeader(header)).toEqual(fault)
  })

  it.each([
    ['', /Known are status/],
    ['tiemout', /Did you mean timeout\?/],
    ['timeout; wen=after', /Did you mean when\?/],
    ['timeout; when', /Give when: before, after/],
    ['200', /Give status: a status from 400 to 599/],
    ['999999999999999999999', /Give status: a status from 400 to 599/],
    ['signature', /Give how: probe/],
    ['toString', /Known are status/],
    ['timeout; __proto__=1', /Known are when/],
  ])('%s is refused', (header, advice) => {
    expect(failureOf(() => readFaultHeader(header), advice)).toMatchObject({ code: 'INVALID_SETTING' })
  })
})

describe('any header', () => {
  const words = fc.constantFrom(
    'timeout',
    'status',
    '429',
    'when',
    'after',
    'how',
    'probe',
    '=',
    ';',
    ' ',
    '__proto__',
    'true',
  )
  const near = fc.array(words, { maxLength: 9 }).map(parts => parts.join(''))
  it('is a fault or refused with what is known, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), header => {
        const read = outcomeOf(() => readFaultHeader(header), /Known are|^Give |^Leave it out|Kinds are/)
        if (read instanceof WechatPayError) expect(read.code).toBe('INVALID_SETTING')
        else expect(readFault(read)).toBe(read)
      }),
      { numRuns: 500 },
    )
  })
})
