import { expect, test } from 'vitest'
import { stringifyStable } from '../../../generator/emit/json/stringify-stable.js'
import { replyObjects } from '../../../generator/emit/openapi/response-objects.js'
import { wordsOf } from '../../../generator/emit/words/words.js'
import type { WebhookReply } from '../../../generator/model/model.js'
import { object, parameter, row, span, string } from './build-model.js'

const words = wordsOf('en').openapi

const base = {
  kind: 'webhook-reply',
  statuses: [],
  headers: [],
  mediaType: 'application/json',
  bodyRequired: false,
  roots: [],
  span,
} as const satisfies WebhookReply

const refused = { '4XX': { description: 'Client error' } }
const body = object(row('code', string()))
const schema = { type: 'object', properties: { code: { type: 'string' } } }

test.each<[name: string, reply: WebhookReply, want: object]>([
  ['no status', base, { '200': { description: 'OK' }, ...refused }],
  [
    'two notations of one range',
    { ...base, statuses: ['20X', '2XX', 'x'] },
    { '2XX': { description: 'Success' }, default: { description: 'Any other status' } },
  ],
  [
    'a JSON body',
    { ...base, body },
    { '200': { description: 'OK', content: { 'application/json': { schema } } }, ...refused },
  ],
  [
    'an XML body',
    { ...base, body, mediaType: 'application/xml' },
    {
      '200': {
        description: 'OK',
        content: { 'application/xml': { schema: { ...schema, xml: { name: 'xml' } } } },
      },
      ...refused,
    },
  ],
])('a reply with %s', (_name, reply, want) => {
  expect(JSON.parse(stringifyStable(replyObjects(reply, [], words)))).toEqual(want)
})

test('a reply with headers', () => {
  const headers = [parameter('header', 'Authorization!', string(), 'The signature')]
  expect(JSON.parse(stringifyStable(replyObjects(base, headers, words)))).toEqual({
    '200': {
      description: 'OK',
      headers: {
        Authorization: { description: 'The signature', required: true, schema: { type: 'string' } },
      },
    },
    ...refused,
  })
})
