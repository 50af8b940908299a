import { beforeEach, describe, expect, it } from 'vitest'
import { createChainClient } from '../../../templates/runtime/chain/create-chain-client.js'
import { requestSchema } from '../../../templates/runtime/check/request-schema.js'
import {
  type BrandClientConfig,
  type CallOptions,
  type Client,
  type ClientConfig,
  createClient,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import {
  createTestBrand,
  createTestPlatform,
  createTestResponse,
} from '../../../templates/runtime/testing/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import {
  order,
  orderOperation,
  orderSchema,
  orderWith,
  uploadSchema,
  v2Operation,
  v2Schema,
} from './operations.js'

const { config, signer } = createTestPlatform()
const brand = createTestBrand()
/** Bodies that were sent. */
const sent: unknown[] = []
/** Pages whose modules were loaded. */
const loaded: string[] = []
beforeEach(() => {
  sent.length = 0
  loaded.length = 0
})

const fetch: ClientConfig['fetch'] = async (_, { body }) => {
  sent.push(body)
  return createTestResponse({ ...signer, data: {} })
}
const settings = { ...config, fetch }

function page(path: string, module: Readonly<Record<string, unknown>>) {
  return async () => {
    loaded.push(path)
    return module
  }
}

const brandOperation: OperationDescriptor = {
  ...orderOperation,
  id: 'brand/test#post',
  protocol: 'brand',
  path: '/brand/test',
  pathParameters: [],
}
const v2Order: OperationDescriptor = { ...v2Operation, handler: v2 }
const operations = {
  'v3/test/orders/{id}': page('orders', { postOperation: orderOperation, postRequestSchema: orderSchema }),
  'v2/test/order': page('v2', { postOperation: v2Order, postRequestSchema: v2Schema }),
  'brand/test': page('brand', {
    postOperation: brandOperation,
    postRequestSchema: requestSchema<object>(brandOperation, () => ({
      body: { kind: 'object', properties: [{ name: 'a', required: true, schema: { kind: 'string' } }] },
    })),
  }),
}

interface PagesClient extends Client {
  chain(path: string): object
}

/** The client of the root, which knows the pages. */
function rootClient(more: Partial<ClientConfig> = {}) {
  return createChainClient<PagesClient>({ ...settings, ...more }, operations, {})
}

const faulty = orderWith({ total: 0 })
const correct = /^Correct what `problems` lists\. .*\{ validate: false \}/
const give = { options: /^Give the table itself, such as \{ validate: postRequestSchema \}/ }

interface Caller {
  request(
    operation: OperationDescriptor | `POST /v3/${string}`,
    request?: object,
    options?: CallOptions,
  ): PromiseLike<unknown>
}

type Case = readonly [
  name: string,
  client: () => Caller,
  options: CallOptions | undefined,
  isRefused: boolean,
]

describe('a request that does not fit its page', () => {
  it.each<Case>([
    ['is sent by default', () => createClient(settings), undefined, false],
    ['is sent by the client of the root by default', () => rootClient(), undefined, false],
    ['is refused by a call with the schema', () => createClient(settings), { validate: orderSchema }, true],
    [
      'is refused by a client with the pages',
      () => createClient({ ...settings, validate: operations }),
      undefined,
      true,
    ],
    [
      'is sent where the call says so',
      () => createClient({ ...settings, validate: operations }),
      { validate: false },
      false,
    ],
    ['is refused by the client of the root', () => rootClient({ validate: true }), undefined, true],
    [
      'is refused by the client of the root with a table of its own',
      () => rootClient({ validate: operations }),
      undefined,
      true,
    ],
    ['is refused by a call of the client of the root', () => rootClient(), { validate: true }, true],
    [
      'is sent by a call of the client of the root',
      () => rootClient({ validate: true }),
      { validate: false },
      false,
    ],
  ])('%s', async (_, client, options, isRefused) => {
    const call = client().request(orderOperation, faulty, options)
    if (isRefused) {
      const error = await rejectionOf(call, correct)
      expect(error).toMatchObject({
        code: 'CHECK_FAILED',
        outcome: 'not-sent',
        field: '/json/total',
        operation: orderOperation.id,
      })
    } else await call
    expect(sent).toHaveLength(isRefused ? 0 : 1)
  })

  it('is refused through a chain, where no more than its page is loaded', async () => {
    const chained: unknown = Reflect.get(rootClient({ validate: true }).chain('v3/test/orders/{id}'), 'post')
    if (typeof chained !== 'function') throw new Error('There is no method.')
    expect(await rejectionOf(chained(faulty), correct)).toMatchObject({ code: 'CHECK_FAILED' })
    expect(new Set(loaded)).toEqual(new Set(['orders']))
  })

  it('is refused by method and path, if a page has both', async () => {
    const error = await rejectionOf(
      rootClient({ validate: true }).request('POST /v3/test/orders/{id}', faulty),
      correct,
    )
    expect(error).toMatchObject({ code: 'CHECK_FAILED', field: '/json/total' })
  })

  it.each<[name: string, operation: OperationDescriptor, request: object, field: string]>([
    ['v2', v2Order, { xml: { total_fee: 1 } }, '/xml/body'],
    ['the brand API', brandOperation, { json: {} }, '/json/a'],
  ])('is refused for %s', async (_, operation, request, field) => {
    const client = rootClient({ validate: true, ...brand.config })
    const error = await rejectionOf(client.request(operation, request), correct)
    expect(error).toMatchObject({ code: 'CHECK_FAILED', field })
  })

  it('is refused by the client of a brand alone', async () => {
    const alone: BrandClientConfig = { ...brand.config, fetch, validate: operations }
    const error = await rejectionOf(createClient(alone).request(brandOperation, { json: {} }), correct)
    expect(error).toMatchObject({ code: 'CHECK_FAILED', field: '/json/a' })
  })
})

describe('what is checked is what is sent', () => {
  it('reads each value once', async () => {
    let reads = 0
    const json = {
      ...order.json,
      get total() {
        reads++
        return reads
      },
    }
    await createClient({ ...settings, validate: operations }).request(orderOperation, { ...order, json })
    expect(reads).toBe(1)
    expect(JSON.parse(new TextDecoder().decode(asBytes(sent[0])))).toMatchObject({ total: 1 })
  })

  it('takes headers and fractions of the call into account', async () => {
    const request = { id: '1', json: { ...order.json, weight: 1.5 } }
    const options = { headers: { 'Idempotency-Key': 'k1' }, fractions: ['/json/weight'] }
    await rootClient({ validate: true }).request(orderOperation, request, options)
    expect(sent).toHaveLength(1)
  })
})

describe('a client that does not check', () => {
  it('loads no page', async () => {
    await rootClient().request(orderOperation, order)
    expect(loaded).toEqual([])
  })
})

describe('an endpoint without a page', () => {
  const unlisted = 'POST /v3/new/endpoint'

  it('is called as it is by a client that checks', async () => {
    await rootClient({ validate: true }).request(unlisted, { json: { total: 0 } })
    expect(sent).toHaveLength(1)
  })

  it('cannot be checked by a call that asks for it', async () => {
    const call = rootClient().request(unlisted, { json: {} }, { validate: true })
    const error = await rejectionOf(call, /^Leave validate out for an endpoint without a page/)
    expect(error).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: 'validate',
      operation: 'v3/new/endpoint#post',
    })
    expect(sent).toEqual([])
  })
})

describe('a client without pages', () => {
  it('cannot be made to check with true', () => {
    const error = failureOf(
      () => createClient({ ...settings, validate: true }),
      /^Set validate to operations of the package's entry \/operations/,
    )
    expect(error).toMatchObject({ code: 'MISSING_SETTING', field: 'validate' })
  })

  it('cannot check a call with true', async () => {
    const call = createClient(settings).request(orderOperation, order, { validate: true })
    const error = await rejectionOf(call, give.options)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'validate' })
  })
})

it('a schema of another operation is refused', async () => {
  const call = createClient(settings).request(orderOperation, order, { validate: uploadSchema })
  const error = await rejectionOf(call, /^Give the schema of the operation's own module\.$/)
  expect(error.message).toMatch(
    /^validate is the schema of v3\/test\/upload#post, and the call is v3\/test\/orders/,
  )
  expect(sent).toEqual([])
})

it.each<[name: string, validate: unknown]>([
  ['text', 'yes'],
  ['another object', {}],
])('%s is no way to check', async (_, validate) => {
  const options: object = { validate }
  const error = await rejectionOf(
    createClient(settings).request(orderOperation, order, options),
    /^Give true, false or the schema of the operation, such as postRequestSchema/,
  )
  expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: 'validate' })
})

it('a page that cannot be loaded is an error of its own', async () => {
  const broken = {
    'v3/test/orders/{id}': async () => {
      throw new Error('chunk')
    },
  }
  const call = createClient({ ...settings, validate: broken }).request(orderOperation, order)
  expect(await rejectionOf(call, /^Install the package whole/)).toMatchObject({ code: 'UNKNOWN_OPERATION' })
})

function asBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  throw new Error('No bytes were sent.')
}
