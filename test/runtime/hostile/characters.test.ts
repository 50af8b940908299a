import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { oaepDecrypt } from '../../../templates/runtime/local/wire/oaep.js'
import { jsonOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const [name = ''] = personal
const operation = jsonOperation({
  path: '/v3/a/{id}',
  pathParameters: ['id'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/secret', '/query/secret'],
      },
    ],
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/json/content'] }],
  },
})

const bad: readonly (readonly [string, string, string, RegExp])[] = [
  ['an emoji', '😀', 'OUTSIDE_BMP', next.takeOut],
  ['a rare character', '𠮷', 'OUTSIDE_BMP', next.takeOut],
  ['the first half of a character', '\ud83d', 'LONE_SURROGATE', next.cutText],
  ['the second half of a character', '\ude00', 'LONE_SURROGATE', next.cutText],
  ['two halves in the wrong order', '\ude00\ud83d', 'LONE_SURROGATE', next.cutText],
  ['a whole and a half', '😀\ud83d', 'LONE_SURROGATE', next.cutText],
]

const places: readonly (readonly [string, (text: string) => object, string])[] = [
  ['the path', text => ({ id: text, json: {} }), '/id'],
  ['the query', text => ({ id: 1, query: { a: text }, json: {} }), '/query/a'],
  ['a list in the query', text => ({ id: 1, query: { a: ['x', text] }, json: {} }), '/query/a'],
  ['a name in the query', text => ({ id: 1, query: { [text]: 1 }, json: {} }), '/query'],
  [
    'an encrypted field of the query',
    text => ({ id: 1, query: { secret: text }, json: {} }),
    '/query/secret',
  ],
  ['the body', text => ({ id: 1, json: { a: [{ b: text }] } }), '/json/a/0/b'],
  ['a name in the body', text => ({ id: 1, json: { [text]: 1 } }), '/json'],
  ['an encrypted field', text => ({ id: 1, json: { secret: text } }), '/json/secret'],
  ['JSON text', text => ({ id: 1, json: { content: { a: text } } }), '/json/content/a'],
]

describe.each(bad)('%s', (_, character, code, advice) => {
  it.each(places)('in %s is refused before anything is sent', async (_, request, field) => {
    const failure = await rejectionOf(
      stage.client().request(operation, request(`${name}${character}`)),
      advice,
    )
    expect(failure).toMatchObject({ name: 'RequestError', code, outcome: 'not-sent' })
    expect(failure.field?.startsWith(field)).toBe(true)
    expectNoLeak(failure, stage.parties)
    expect([...stage.server.received, ...stage.server.refused]).toEqual([])
  })
})

const fine = [
  '中文 "\'\\/',
  '\u2028\u2029',
  '\u0000\u0001\u001f\u007f',
  '\ufeff',
  '\ufffd',
  '\uffff',
  'e\u0301',
  '\u202e',
  '<![CDATA[',
  '%00%2e',
  '\ud7ff\ue000',
]

describe.each(transports)('through %s', (_, transport) => {
  it.each(fine.map(text => [JSON.stringify(text), text]))('%s arrives as it is', async (_, text) => {
    stage.server.answer(() => ({ body: { echo: text } }))
    const request = {
      id: `x${text}`,
      query: { a: text, secret: text },
      json: { [text]: text, secret: text, content: { a: text } },
    }
    const data = await stage.client(transport()).request(operation, request)
    expect(data).toEqual({ echo: text })
    expect(stage.server.refused).toEqual([])
    const [received] = stage.server.received
    const url = new URL(received?.url ?? '', 'http://a')
    expect(decodeURIComponent(url.pathname)).toBe(`/v3/a/x${text}`)
    expect(url.searchParams.get('a')).toBe(text)
    const { privateKey } = stage.parties.publicKey
    expect(oaepDecrypt(url.searchParams.get('secret') ?? '', privateKey)).toBe(text)
    const body: unknown = JSON.parse(received?.body.toString('utf8') ?? '')
    expect(body).toEqual({ [text]: text, secret: expect.any(String), content: JSON.stringify({ a: text }) })
  })
})

it('a plaintext of 214 bytes is encrypted, of 215 refused', async () => {
  const client = stage.client()
  const longest = `${'张'.repeat(71)}a`
  await client.request(operation, { id: 1, json: { secret: longest } })
  const sent: unknown = JSON.parse(stage.server.received[0]?.body.toString() ?? '')
  expect(sent).toEqual({ secret: expect.any(String) })
  const secret = typeof sent === 'object' && sent !== null && 'secret' in sent ? String(sent.secret) : ''
  expect(oaepDecrypt(secret, stage.parties.publicKey.privateKey)).toBe(longest)
  const failure = await rejectionOf(
    client.request(operation, { id: 1, json: { secret: `${longest}b` } }),
    next.shorten,
  )
  expect(failure).toMatchObject({
    code: 'TOO_LONG_TO_ENCRYPT',
    field: '/json/secret',
    message: expect.stringContaining('215'),
  })
})

it('an answer with an emoji is read: only requests are restricted', async () => {
  stage.server.answer(() => ({ body: { name: '😀' } }))
  expect(await stage.client().request(operation, { id: 1, json: {} })).toEqual({ name: '😀' })
})
