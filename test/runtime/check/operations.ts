import { requestSchema } from '../../../templates/runtime/check/request-schema.js'
import type { OperationDescriptor } from '../../../templates/runtime/index.js'

/** An order with a table of its own. */
export const orderOperation: OperationDescriptor = {
  id: 'v3/test/orders/{id}#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/test/orders/{id}',
  pathParameters: ['id'],
  queryParameters: ['limit', 'ids'],
  headerParameters: ['Idempotency-Key'],
  body: { kind: 'json', required: true },
  requestFields: { fractions: ['/json/rate'] },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}

export const orderSchema = requestSchema<object>(orderOperation, () => ({
  path: [{ name: 'id', required: true, schema: { kind: 'string', maxLength: 4 } }],
  query: [
    { name: 'limit', schema: { kind: 'integer', minimum: 1, maximum: 50 } },
    { name: 'ids', schema: { kind: 'array', items: { kind: 'string', maxLength: 2 }, maxItems: 2 } },
  ],
  headers: [{ name: 'Idempotency-Key', required: true, schema: { kind: 'string', minLength: 2 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_trade_no', required: true, schema: { kind: 'string', minLength: 2, maxLength: 8 } },
      { name: 'total', required: true, schema: { kind: 'integer', minimum: 1 } },
      { name: 'rate', schema: { kind: 'number', fractions: true } },
      { name: 'weight', schema: { kind: 'number' } },
      { name: 'scene', schema: { kind: 'string', enum: [{ value: 'APP' }, { value: 'H5' }] } },
      { name: 'split', schema: { kind: 'boolean' } },
      {
        name: 'detail',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [{ name: 'goods', required: true, schema: { kind: 'array', items: goods() } }],
            },
          },
        },
      },
      { name: 'a', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'g' } },
      { name: 'b', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'g' } },
    ],
  },
}))

function goods() {
  return {
    kind: 'object',
    properties: [{ name: 'count', required: true, schema: { kind: 'integer' } }],
  } as const
}

/** What fits the table. */
export const order = {
  id: '1',
  headers: { 'idempotency-key': 'k1' },
  json: { out_trade_no: 'SO42', total: 1, a: '1' },
}

/** An order with other members of its body. */
export function orderWith(json: object): object {
  return { ...order, json: { ...order.json, ...json } }
}

/** An upload whose digest the client fills in. */
export const uploadOperation: OperationDescriptor = {
  ...orderOperation,
  id: 'v3/test/upload#post',
  path: '/v3/test/upload',
  pathParameters: [],
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [{ kind: 'digest', path: '/body/meta/sha256', file: 'file', algorithm: 'sha256' }],
  },
}

export const uploadSchema = requestSchema<object>(uploadOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [{ name: 'sha256', schema: { kind: 'string', maxLength: 64 } }],
            },
          },
        },
      },
    ],
  },
}))

/** An order of v2, whose fields are texts. */
export const v2Operation: OperationDescriptor = {
  ...orderOperation,
  id: 'v2/test/order#post',
  protocol: 'v2',
  path: '/test/order',
  pathParameters: [],
  body: { kind: 'xml', required: true },
}

export const v2Schema = requestSchema<object>(v2Operation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'body', required: true, schema: { kind: 'string', maxLength: 4 } },
      { name: 'total_fee', required: true, schema: { kind: 'integer', maximum: 9 } },
      { name: 'coupon_id_$n', schema: { kind: 'string', maxLength: 2 } },
    ],
  },
}))
