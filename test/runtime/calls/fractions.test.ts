import { describe, expect, it } from 'vitest'
import {
  type CallOptions,
  createClient,
  type OperationDescriptor,
  reply,
  type WebhookDescriptor,
} from '../../../templates/runtime/index.js'
import { createTestPlatform, createTestResponse } from '../../../templates/runtime/testing/index.js'
import { signedUrl, v2 } from '../../../templates/runtime/v2/index.js'
import { createTestV2Response } from '../../../templates/runtime/v2/testing.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const platform = createTestPlatform()

/** A client whose service takes all, and the bodies and addresses that it got. */
function recorded() {
  const sent: string[] = []
  const client = createClient({
    ...platform.config,
    fetch: async (url, { body }) => {
      sent.push(url + Buffer.from(body instanceof Uint8Array ? body : []).toString('utf8'))
      return url.includes('/v3/')
        ? createTestResponse({ ...platform.signer, data: {} })
        : createTestV2Response({ ...platform.signer })
    },
  })
  return { client, sent }
}

const v3: OperationDescriptor = {
  id: 'v3/things/{id}#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/things/{id}',
  pathParameters: ['id'],
  body: { kind: 'json', required: false },
  requestFields: {
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/json/text'] }],
    fractions: ['/json/dishes/*/count', '/json/text/weight', '/json/rate_$n', '/json/list/*'],
  },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const upload: OperationDescriptor = {
  id: 'v3/files#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/files',
  body: { kind: 'multipart', required: true, parts: ['file', 'meta'], files: ['file'] },
  requestFields: { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/body/meta'] }] },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const xml: OperationDescriptor = {
  id: 'v2/pay/micropay#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/micropay',
  body: { kind: 'xml', required: true },
  requestFields: {
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/xml/detail'] }],
    fractions: ['/xml/weight'],
  },
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
}
const link: OperationDescriptor = {
  ...xml,
  id: 'v2/papay/entrustweb#get',
  method: 'GET',
  path: '/papay/entrustweb',
  response: { kind: 'redirect', status: 302 },
}
const { body: _, ...linkOperation } = link
const file = { filename: 'a.png', content: new Uint8Array([1]) }

type Called = OperationDescriptor | `POST /v3/${string}`

describe('a fraction', () => {
  it.each<[string, Called, object, string, RegExp]>([
    [
      '19.9 * 100 in JSON',
      v3,
      { id: '1', json: { amount: { total: 19.9 * 100 } } },
      '/json/amount/total',
      /Round it: Math\.round.*\{ fractions: \['\/json\/amount\/total'\] \}/,
    ],
    [
      '1.1 * 100, which is above the whole',
      v3,
      { id: '1', json: { total: 1.1 * 100 } },
      '/json/total',
      /Round it: Math\.round.*\{ fractions: \['\/json\/total'\] \}/,
    ],
    [
      'yuan in place of fen',
      v3,
      { id: '1', json: { total: 0.1 } },
      '/json/total',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/total'\] \}/,
    ],
    [
      'a negative one',
      v3,
      { id: '1', json: { total: -2.5 } },
      '/json/total',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/total'\] \}/,
    ],
    [
      'the smallest there is',
      v3,
      { id: '1', json: { total: Number.MIN_VALUE } },
      '/json/total',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/total'\] \}/,
    ],
    [
      'in an array',
      v3,
      { id: '1', json: { items: [{ n: 1 }, { n: 1.5 }] } },
      '/json/items/1/n',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/items\/1\/n'\] \}/,
    ],
    [
      'beside a field that takes them',
      v3,
      { id: '1', json: { dishes: [{ price: 1.5 }] } },
      '/json/dishes/0/price',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/dishes\/0\/price'\] \}/,
    ],
    [
      'in a bare array',
      v3,
      { id: '1', json: [1, 2.5] },
      '/json/1',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/1'\] \}/,
    ],
    ['in a path', v3, { id: 1.5 }, '/id', /Math\.round\(yuan \* 100\).*\{ fractions: \['\/id'\] \}/],
    [
      'in a query',
      v3,
      { id: '1', query: { limit: 2.5 } },
      '/query/limit',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/query\/limit'\] \}/,
    ],
    [
      'in a list of a query',
      v3,
      { id: '1', query: { limit: [1, 2.5] } },
      '/query/limit/1',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/query\/limit\/1'\] \}/,
    ],
    [
      'in JSON inside of a string',
      v3,
      { id: '1', json: { text: { total: 1.5 } } },
      '/json/text/total',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/text\/total'\] \}/,
    ],
    [
      'in the meta of an upload',
      upload,
      { body: { file, meta: { size: 1.5 } } },
      '/body/meta/size',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/body\/meta\/size'\] \}/,
    ],
    [
      'in a part of an upload',
      upload,
      { body: { file, meta: 1.5 } },
      '/body/meta',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/body\/meta'\] \}/,
    ],
    [
      'in an endpoint without a page',
      'POST /v3/new',
      { json: { total: 1989.9999999999998 } },
      '/json/total',
      /Round it: Math\.round.*\{ fractions: \['\/json\/total'\] \}/,
    ],
    [
      'in XML',
      xml,
      { xml: { total_fee: 19.9 * 100 } },
      '/xml/total_fee',
      /Round it: Math\.round.*\{ fractions: \['\/xml\/total_fee'\] \}/,
    ],
    [
      'in JSON inside of XML',
      xml,
      { xml: { detail: { cost: 1.5 } } },
      '/xml/detail/cost',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/xml\/detail\/cost'\] \}/,
    ],
  ])('is refused before sending: %s', async (_, operation, request, field, advice) => {
    const { client, sent } = recorded()
    const error = await rejectionOf(client.request(operation, request), advice)
    expect(error).toMatchObject({ code: 'FRACTION', field, outcome: 'not-sent', name: 'RequestError' })
    expect(error.message).toContain(field)
    expect(error.message).toContain('Math.round(')
    expect(sent).toEqual([])
  })

  it('is refused in a link of v2', async () => {
    const error = await rejectionOf(
      signedUrl(recorded().client, linkOperation, { query: { total: 1.5 } }),
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/query\/total'\] \}/,
    )
    expect(error).toMatchObject({ code: 'FRACTION', field: '/query/total' })
  })

  it('is told from what arithmetic leaves, and neither is repeated', async () => {
    const message = async (total: number, advice: RegExp) =>
      (await rejectionOf(recorded().client.request(v3, { id: '1', json: { total } }), advice)).message
    expect(await message(19.9 * 100, /Math\.round\(19\.9 \* 100\) is 1990/)).toMatch(/almost a whole number/)
    const fraction = await message(12.34, /fen.*Math\.round\(yuan \* 100\)/)
    expect(fraction).toMatch(/is a fraction/)
    expect(fraction).not.toContain('12.34')
  })

  it.each<[string, Called, object, CallOptions, string]>([
    [
      'where the page says so',
      v3,
      { id: '1', json: { dishes: [{ count: 1.5 }] } },
      {},
      '{"dishes":[{"count":1.5}]}',
    ],
    ['in every element', v3, { id: '1', json: { list: [1.5, 2] } }, {}, '{"list":[1.5,2]}'],
    ['in a numbered field', v3, { id: '1', json: { rate_0: 1.5 } }, {}, '{"rate_0":1.5}'],
    [
      'inside of a string',
      v3,
      { id: '1', json: { text: { weight: 1.5 } } },
      {},
      '{"text":"{\\"weight\\":1.5}"}',
    ],
    ['in XML', xml, { xml: { weight: 1.5 } }, {}, '<weight>1.5</weight>'],
    [
      'where the call says so',
      'POST /v3/new',
      { json: { a: { n: 0.5 } } },
      { fractions: ['/json/a/n'] },
      '{"a":{"n":0.5}}',
    ],
    [
      'beside what the page says',
      v3,
      { id: '1', json: { a: 0.5, list: [0.5] } },
      { fractions: ['/json/a'] },
      '{"a":0.5,"list":[0.5]}',
    ],
    [
      'by the field of the error',
      v3,
      { id: '1', json: { b: [{ n: 1 }, { n: 0.5 }] } },
      { fractions: ['/json/b/1/n'] },
      '{"b":[{"n":1},{"n":0.5}]}',
    ],
    [
      'by every element',
      v3,
      { id: '1', json: { b: [{ n: 0.5 }] } },
      { fractions: ['/json/b/*/n'] },
      '{"b":[{"n":0.5}]}',
    ],
    ['as text, which is not judged', v3, { id: '1', json: { total: '19.9' } }, {}, '{"total":"19.9"}'],
    ['as text in XML', xml, { xml: { total_fee: '19.9' } }, {}, '<![CDATA[19.9]]>'],
    ['which is whole', v3, { id: '1', json: { total: 1990.0, zero: -0 } }, {}, '{"total":1990,"zero":0}'],
  ])('is sent %s', async (_, operation, request, options, want) => {
    const { client, sent } = recorded()
    await client.request(operation, request, options)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain(want)
  })

  it.each<[string, unknown, string]>([
    ['no list', '/json/a', 'fractions'],
    ['a list of something else', [1], 'fractions.0'],
    ['a name without its place', ['/json/a', 'total'], 'fractions.1'],
  ])('is not allowed by %s', async (_, fractions, field) => {
    const options = JSON.parse(JSON.stringify({ fractions }))
    const error = await rejectionOf(
      recorded().client.request(v3, { id: '1', json: { a: 0.5 } }, options),
      next.checkCallOptions,
    )
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field, outcome: 'not-sent' })
  })

  describe('in the answer to a notice', () => {
    const descriptor: WebhookDescriptor<unknown, object> = {
      id: 'v3/TEST',
      protocol: 'v3',
      eventTypes: ['TEST'],
      mediaType: 'application/json',
      reply: { statuses: ['200'], mediaType: 'application/json', body: 'optional', fractions: ['/weight'] },
    }

    it('is refused', () => {
      expect(
        failureOf(
          () => reply(descriptor, { fee: 1.5 }),
          /Math\.round\(yuan \* 100\).*\{ fractions: \['\/fee'\] \}/,
        ),
      ).toMatchObject({
        code: 'REPLY_INVALID',
        field: '/fee',
      })
    })

    it('is sent where the page or the options say so', () => {
      expect(reply(descriptor, { weight: 1.5 }).body).toBe('{"weight":1.5}')
      expect(reply(descriptor, { fee: 1.5 }, { fractions: ['/fee'] }).body).toBe('{"fee":1.5}')
    })
  })
})
