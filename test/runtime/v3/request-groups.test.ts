import { describe, expect, it } from 'vitest'
import type { OperationDescriptor } from '../../../templates/runtime/index.js'
import {
  bodyGroup,
  checkedHeaders,
  headersOf,
  requestGroups,
} from '../../../templates/runtime/v3/request-groups.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const operation: OperationDescriptor = {
  id: 'v3/a/{id}#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/a/{id}',
  pathParameters: ['id'],
  headerParameters: ['Idempotency-Key'],
  body: { kind: 'json', required: true },
  response: { kind: 'object', status: 200 },
}

const checked = (headers: object): Readonly<Record<string, string>> =>
  checkedHeaders(headersOf(headers), operation)

describe('headers that only the client sets', () => {
  it.each([
    'Authorization',
    'Connection',
    'Content-Length',
    'Content-Type',
    'Expect',
    'Host',
    'Keep-Alive',
    'TE',
    'Trailer',
    'Transfer-Encoding',
    'Upgrade',
  ])('%s is refused in every spelling', name => {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
      expect(failureOf(() => checked({ [spelling]: 'x' }), next.leaveOut)).toMatchObject({
        code: 'FORBIDDEN_HEADER',
        field: `/headers/${name.toLowerCase()}`,
        outcome: 'not-sent',
      })
    }
  })

  it.each([
    ['the media type that is sent anyway', { 'Content-Type': 'application/json' }],
    ['with its character set', { 'content-type': 'application/json; charset=utf-8' }],
  ])('%s is left out', (_, headers) => {
    expect(checked(headers)).toEqual({})
  })

  it.each([['application/jsonx'], ['text/json'], ['x application/json']])(
    '%s is not that media type',
    value => {
      expect(failureOf(() => checked({ 'Content-Type': value }), next.leaveOut)).toMatchObject({
        code: 'FORBIDDEN_HEADER',
      })
    },
  )

  it('a media type that the page lists is the client’s own affair', () => {
    const listing = { ...operation, headerParameters: ['Content-Type'] }
    expect(checkedHeaders(headersOf({ 'Content-Type': 'multipart/form-data' }), listing)).toEqual({})
    expect(
      failureOf(
        () => checkedHeaders({ host: 'x' }, { ...operation, headerParameters: ['Host'] }),
        next.leaveOut,
      ),
    ).toMatchObject({
      code: 'FORBIDDEN_HEADER',
    })
  })

  it.each(['accept', 'user-agent', 'wechatpay-serial', 'idempotency-key', 'x-connection', 'te-x'])(
    '%s is handed on',
    name => {
      expect(checked({ [name]: 'v' })).toEqual({ [name]: 'v' })
    },
  )
})

describe('headers', () => {
  it('may be absent, and have values that are', () => {
    expect([headersOf(undefined), headersOf(null)]).toEqual([{}, {}])
    expect(headersOf({ a: undefined, B: 1, c: '' })).toEqual({ b: '1', c: '' })
  })

  it.each<[string, unknown, RegExp]>([
    ['a text', 'x', /Object\.fromEntries\(headers\)/],
    ['an object as value', { a: {} }, next.giveAscii],
    ['null as value', { a: null }, next.giveAscii],
    ['a boolean as value', { a: true }, next.giveAscii],
    ['a line end in a value', { a: 'x\r\ny: z' }, next.giveAscii],
    ['a character outside ASCII at the end', { a: 'x\u00e9' }, next.giveAscii],
    ['a control character at the beginning', { a: '\u0001x' }, next.giveAscii],
    ['a blank in a name', { 'a b': 'x' }, /Names are letters, digits and - without/],
    ['a line end behind a name', { 'a\n': 'x' }, /Names are letters, digits and - without/],
    ['a colon before a name', { ':a': 'x' }, /Names are letters, digits and - without/],
    ['no name', { '': 'x' }, /Names are letters, digits and - without/],
  ])('are refused: %s', (_, group, advice) => {
    expect(failureOf(() => headersOf(group), advice)).toMatchObject({
      code: 'INVALID_PARAMETER',
    })
  })

  it('may hold tabs and every visible character', () => {
    const text = `\t${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}`
    expect(headersOf({ a: text })).toEqual({ a: text })
  })
})

describe('groups', () => {
  it.each<[string, object, string, string, RegExp]>([
    [
      'a group that is not there',
      { id: 1, json: {}, xml: {} },
      'UNKNOWN_GROUP',
      '/xml',
      /takes id, json, query, headers; fields of the body/,
    ],
    [
      'a field of the body beside it',
      { id: 1, json: {}, amount: 1 },
      'UNKNOWN_GROUP',
      '/amount',
      /takes id, json, query, headers; fields of the body/,
    ],
    ['no body', { id: 1 }, 'MISSING_BODY', '/json', /Give \{ json: … \}/],
    ['null as body', { id: 1, json: null }, 'MISSING_BODY', '/json', /Give \{ json: … \}/],
    ['a text as body', { id: 1, json: '{}' }, 'INVALID_FIELD', '/json', /the data itself, not its text/],
    ['a number as body', { id: 1, json: 1 }, 'INVALID_FIELD', '/json', /the data itself, not its text/],
  ])('are refused: %s', (_, request, code, field, advice) => {
    expect(failureOf(() => requestGroups(operation, request), advice)).toMatchObject({
      code,
      field,
    })
  })

  it('are taken: those of the operation, query, headers, and what is undefined', () => {
    const request = { id: 1, json: [], query: {}, headers: { A: 'b' }, xml: undefined }
    expect(requestGroups(operation, request)).toEqual({ values: request, headers: { a: 'b' } })
    const { body: _, ...without } = operation
    expect(requestGroups(without, { id: 1 }).values).toEqual({ id: 1 })
    expect(
      failureOf(() => requestGroups(without, { json: {} }), /takes id, query, headers; fields of the body/),
    ).toMatchObject({
      code: 'UNKNOWN_GROUP',
    })
    const optional = { ...operation, body: { kind: 'json', required: false } } as const
    expect(requestGroups(optional, {}).values).toEqual({})
  })

  it('have one for the body', () => {
    const bodies = ['json', 'xml', 'multipart'] as const
    expect(bodies.map(kind => bodyGroup({ ...operation, body: { kind, required: true } }))).toEqual([
      'json',
      'xml',
      'body',
    ])
    const { body: _, ...without } = operation
    expect(bodyGroup(without)).toBeUndefined()
  })
})
