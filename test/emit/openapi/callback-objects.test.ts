import { describe, expect, it } from 'vitest'
import { stringifyStable } from '../../../generator/emit/json/stringify-stable.js'
import { callbackMembers } from '../../../generator/emit/openapi/callback-objects.js'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import type { FollowingNotice, Operation } from '../../../generator/model/model.js'
import { firstText, tools } from '../emit-input.js'
import {
  array,
  content,
  model,
  object,
  oneOf,
  operation,
  parameter,
  row,
  span,
  string,
  webhook,
} from './build-model.js'
import { lintFindings, schemaErrors } from './lint-document.js'

const notice = (id: string, ...address: readonly string[]): FollowingNotice => ({
  kind: 'following-notice',
  webhook: id,
  ...(address.length === 0 ? {} : { address }),
  span,
})
const body = (kind: 'json' | 'xml') =>
  ({
    kind,
    required: true,
    description: '',
    schema: object(
      row('url', string()),
      row('a/b~c', string()),
      row('url_$n', string()),
      row('}{', string()),
      row('in', object(row('url', string()))),
      row('list', array(object(row('url', string())))),
      row('text', string({ content: content(object(row('url', string()))) })),
      row('to', oneOf(['', string()], ['', object()])),
    ),
    span,
  }) as const
const call = (part: Partial<Operation>): Operation => operation('v3/a/{code}', part)
const written = (part: Partial<Operation>): unknown =>
  JSON.parse(stringifyStable(callbackMembers(call(part))))

describe('the address of a callback', () => {
  const parameters = [
    parameter('path', 'code!', string()),
    parameter('query', 'url', string()),
    parameter('header', 'X-Url', string()),
  ]
  it.each<readonly [string, 'json' | 'xml', readonly string[], string | undefined]>([
    ['of the body', 'json', ['json', 'url'], '{$request.body#/url}'],
    ['of a body of XML', 'xml', ['xml', 'url'], '{$request.body#/url}'],
    ['below an object', 'json', ['json', 'in', 'url'], '{$request.body#/in/url}'],
    ['with signs that pointers escape', 'json', ['json', 'a/b~c'], '{$request.body#/a~1b~0c}'],
    ['of the query', 'json', ['query', 'url'], '{$request.query.url}'],
    ['of the headers', 'json', ['headers', 'X-Url'], '{$request.header.X-Url}'],
    ['of the path', 'json', ['code'], '{$request.path.code}'],
    ['in an array', 'json', ['json', 'list', 'url'], undefined],
    ['in a string', 'json', ['json', 'text', 'url'], undefined],
    ['of a numbered name', 'json', ['json', 'url_$n'], undefined],
    ['that would end the expression', 'json', ['json', '}{'], undefined],
    ['with several shapes', 'json', ['json', 'to'], undefined],
    ['that is an object', 'json', ['json', 'in'], undefined],
    ['that is nowhere', 'json', ['json', 'lost'], undefined],
    ['of the other kind of body', 'xml', ['json', 'url'], undefined],
    ['of another group', 'json', ['url'], undefined],
    ['of an unknown query', 'json', ['query', 'lost'], undefined],
    ['below a query', 'json', ['query', 'url', 'x'], undefined],
    ['of the body itself', 'json', ['json'], undefined],
  ])('%s', (_, kind, address, expression) => {
    const notices = [notice('v3/COUPON.SEND', ...address)]
    expect(written({ parameters, requestBody: body(kind), notices })).toEqual(
      expression === undefined
        ? {
            'x-notices': [
              {
                webhook: 'COUPON.SEND',
                field: address.join('.'),
              },
            ],
          }
        : { callbacks: { 'COUPON.SEND': { [expression]: { $ref: '#/webhooks/COUPON.SEND' } } } },
    )
  })

  it('set elsewhere is only named, and no notices are nothing', () => {
    expect(written({ notices: [notice('v2/coupon-sent')] })).toEqual({
      'x-notices': [{ webhook: 'v2/coupon-sent' }],
    })
    expect(written({})).toEqual({})
  })

  it('of two rows for one notice are two expressions', () => {
    const notices = [notice('v2/a~b', 'query', 'url'), notice('v2/a~b', 'json', 'url')]
    const $ref = '#/webhooks/v2~1a~0b'
    expect(written({ parameters, requestBody: body('json'), notices })).toEqual({
      callbacks: { 'v2/a~b': { '{$request.query.url}': { $ref }, '{$request.body#/url}': { $ref } } },
    })
  })
})

describe('a document with callbacks', () => {
  const ids = ['v3/COUPON.SEND', 'v2/coupon-sent', 'v2/COUPON.SEND', 'v3/%22<script>']
  const calls = ids.map((id, at) =>
    operation(`v3/call/${at}`, {
      requestBody: body('json'),
      notices: [notice(id, 'json', 'url'), notice(id)],
      response: { kind: 'object', status: 200, mediaType: 'application/json', schema: object(), span },
    }),
  )
  const webhooks = ids.map(id =>
    webhook(id, {
      sentAfter: calls.filter(({ notices = [] }) => notices[0]?.webhook === id).map(each => each.id),
    }),
  )
  const text = firstText(createOpenApiEmitter(tools), model({ operations: calls, webhooks }))

  it('leads to the webhooks, and from them to the operations', () => {
    const document: unknown = JSON.parse(text)
    const at = (...path: readonly string[]): unknown =>
      path.reduce<unknown>(
        (own, key) => (typeof own === 'object' && own !== null ? Reflect.get(own, key) : undefined),
        document,
      )
    for (const [index, id] of ids.entries()) {
      const key = id.replace('v3/', '')
      const ref = at('paths', `/v3/call/${index}`, 'post', 'callbacks', key, '{$request.body#/url}', '$ref')
      const pointer = decodeURIComponent(String(ref))
        .slice(2)
        .split('/')
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      expect(at(...pointer, 'post', 'x-sent-after')).toEqual([`v3.call.${index}.post`])
      expect(at('paths', `/v3/call/${index}`, 'post', 'x-notices')).toEqual([{ webhook: key }])
    }
  })

  it('is valid by Redocly and by the schema of OpenAPI 3.1', async () => {
    expect(await lintFindings(text)).toEqual([])
    expect(await schemaErrors(text)).toEqual([])
  })
})
