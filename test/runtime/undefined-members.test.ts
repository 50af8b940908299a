import { describe, expect, test } from 'vitest'
import { type Client, createClient, type OperationDescriptor } from '../../templates/runtime/index.js'
import { createTestPlatform } from '../../templates/runtime/testing/index.js'
import type { TransportRequest } from '../../templates/runtime/transport/transport.js'
import { v2 } from '../../templates/runtime/v2/index.js'
import { rejectionOf } from './support/failure-of.js'

const platform = createTestPlatform()
const sent: TransportRequest[] = []
const client: Client = createClient({
  ...platform.config,
  v2: { apiV2Key: '0'.repeat(32) },
  hooks: { onRequest: undefined, onRetry: undefined },
  retry: { attempts: 1, delay: undefined },
  timeout: undefined,
  region: undefined,
  transport: {
    send: async request => {
      sent.push(request)
      throw new Error('Enough.')
    },
  },
})

const json: OperationDescriptor = {
  id: 'v3/things/{id}#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/things/{id}',
  pathParameters: ['id'],
  queryParameters: ['a', 'b'],
  headerParameters: ['X-A'],
  body: { kind: 'json', required: true },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/name', '/json/list/*/name', '/headers/X-A'],
      },
    ],
  },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const xml: OperationDescriptor = {
  ...json,
  id: 'v2/x#post',
  protocol: 'v2',
  handler: v2,
  path: '/x',
  pathParameters: [],
  requestFields: {},
  body: { kind: 'xml', required: true },
}
const upload: OperationDescriptor = {
  ...json,
  requestFields: {},
  body: { kind: 'multipart', required: true, parts: ['file', 'meta', 'more'], files: ['file'] },
}

async function sentBy(operation: OperationDescriptor, request: object, options?: object): Promise<string> {
  const before = sent.length
  // The transport answers nothing: what it was given counts.
  await rejectionOf(client.request(operation, request, options), /[Qq]uery what became/)
  const own = sent[before]
  const body = own?.body === undefined ? '' : new TextDecoder().decode(own.body)
  const names = Object.keys(Object(own?.headers)).sort()
  return `${new URL(own?.url ?? '').pathname}${new URL(own?.url ?? '').search}\n${names.join()}\n${body}`
}

/** What differs from call to call by itself. */
function settled(text: string): string {
  return text.replace(/<(sign|nonce_str)>.*?<\/\1>/g, '').replace(/-{2,}[\w-]+|boundary=[\w"-]+/g, '')
}

const none = undefined
const file = { filename: 'a.txt', content: new TextEncoder().encode('a') }

describe('members that are undefined are sent as if they were left out', () => {
  test.each<readonly [string, OperationDescriptor, object, object]>([
    ['groups', json, { id: '1', json: {}, query: none, headers: none }, { id: '1', json: {} }],
    ['query', json, { id: '1', json: {}, query: { a: none, b: 1 } }, { id: '1', json: {}, query: { b: 1 } }],
    ['headers', json, { id: '1', json: {}, headers: { 'X-A': none } }, { id: '1', json: {}, headers: {} }],
    ['json', json, { id: '1', json: { a: none, b: { c: none } } }, { id: '1', json: { b: {} } }],
    [
      'json in a list',
      json,
      { id: '1', json: { a: [{ b: none, c: 1 }] } },
      { id: '1', json: { a: [{ c: 1 }] } },
    ],
    [
      'encrypted fields',
      json,
      { id: '1', json: { name: none, list: [{ name: none }] } },
      { id: '1', json: { list: [{}] } },
    ],
    ['xml', xml, { xml: { a: none, b: '1', sign: none, nonce_str: none } }, { xml: { b: '1' } }],
    [
      'parts',
      upload,
      { id: '1', body: { file, meta: none, more: { a: none } } },
      { id: '1', body: { file, more: {} } },
    ],
    [
      'facts of a file',
      upload,
      { id: '1', body: { file: { ...file, contentType: none } } },
      { id: '1', body: { file } },
    ],
  ])('%s', async (_, operation, given, want) => {
    const options = {
      headers: none,
      timeout: none,
      signal: none,
      retry: none,
      baseUri: none,
      fractions: none,
    }
    const text = settled(await sentBy(operation, given, options))
    expect(text).toBe(settled(await sentBy(operation, want)))
    expect(text).toContain('/')
    expect(text).not.toMatch(/undefined|null/)
  })
})
