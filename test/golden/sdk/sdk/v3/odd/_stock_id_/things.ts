/** Generated from openapi/v3/odd/{stock_id}/things.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OpenObject,
  OperationDescriptor,
  RedirectResponse,
  StreamResponse,
} from '../../../runtime/index.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** Title of v3/odd/{stock_id}/things: request */
export interface DeleteRequest {
  /** Stock */
  stock_id: string
  query?: DeleteRequestQuery | undefined
  /** The data */
  json: DeleteRequestJson
  headers?: DeleteRequestHeaders | undefined
}

export interface DeleteRequestQuery {
  limit?: number | undefined
}

/** The data */
export interface DeleteRequestJson {
  /**
   * Reserved word
   * Always `Sign=WXPay`.
   */
  package: 'Sign=WXPay'
  /** Always `true`. */
  return?: true | undefined
  /**
   * Number
   * @default 1
   */
  try: 1 | 2
  /** @default "CNY" */
  'payer _currency'?: string | undefined
  Record: DeleteRequestJsonRecord
  goods: readonly DeleteRequestJsonGoods[]
  goods_detail?: DeleteRequestJsonGoodsDetail2 | undefined
  payer: DeleteRequestJsonPayer
  payers?: readonly DeleteRequestJsonPayer[] | undefined
  /** *\/ alert(1) /* */
  scene?:
    | 'A_VALUE_THAT_IS_LONG_ENOUGH'
    | 'ANOTHER_VALUE_THAT_IS_LONG'
    | '一个很长的中文取值一个很长的中文取值'
    | "it's"
    | undefined
  scenes?:
    | readonly (
        | 'A_VALUE_THAT_IS_LONG_ENOUGH'
        | 'ANOTHER_VALUE_THAT_IS_LONG'
        | '一个很长的中文取值一个很长的中文取值'
        | "it's"
      )[]
    | undefined
  /** Give the data: it is sent as JSON text. */
  extra?: readonly DeleteRequestJsonExtra[] | undefined
  /** Give the data: it is sent as a query string. */
  form?: DeleteRequestJsonForm | undefined
  /**
   * Text
   * Object
   * List
   */
  either?:
    | string
    | DeleteRequestJsonEither
    | readonly (
        | 'A_VALUE_THAT_IS_LONG_ENOUGH'
        | 'ANOTHER_VALUE_THAT_IS_LONG'
        | '一个很长的中文取值一个很长的中文取值'
        | "it's"
      )[]
    | undefined
  open?: OpenObject | undefined
  __proto__?: string | undefined
  /** Signed by the client (rsa-sha256) where it is left out. */
  "it's"?: string | undefined
}

export interface DeleteRequestHeaders {
  'Wechatpay-Serial'?: string | undefined
}

/** Title of v3/odd/{stock_id}/things: response */
export interface DeleteResponse {
  /**
   * State
   * Second line
   */
  state:
    | 'A_VALUE_THAT_IS_LONG_ENOUGH'
    | 'ANOTHER_VALUE_THAT_IS_LONG'
    | '一个很长的中文取值一个很长的中文取值'
    | "it's"
    | (string & {})
  kind?: 1 | 2 | (number & {})
  /** Arrives encrypted (rsa-oaep, merchant key) and is decrypted. */
  secret?: string
  list?: DeleteResponseList[]
}

/** Title of v3/odd/{stock_id}/things: request */
export interface GetRequest {
  stock_id: string
  query?: GetRequestQuery | undefined
}

export interface GetRequestQuery {
  payer?: DeleteRequestJsonPayer | undefined
}

/** A file */
export type GetResponse = StreamResponse

/** Title of v3/odd/{stock_id}/things: request */
export type OptionsRequest = EmptyRequest

export type OptionsResponse = RedirectResponse

export interface DeleteRequestJsonRecord {
  Promise: DeleteRequestJsonRecordPromise
}

export interface DeleteRequestJsonRecordPromise {
  Date?: string | undefined
}

export interface DeleteRequestJsonRecord2 {
  a: string
}

export interface DeleteRequestJsonGoods {
  detail?: DeleteRequestJsonGoodsDetail | undefined
}

export interface DeleteRequestJsonGoodsDetail {
  x: number
}

export interface DeleteRequestJsonGoodsDetail2 {
  y?:
    | readonly (readonly (
        | 'A_VALUE_THAT_IS_LONG_ENOUGH'
        | 'ANOTHER_VALUE_THAT_IS_LONG'
        | '一个很长的中文取值一个很长的中文取值'
        | "it's"
      )[])[]
    | undefined
}

export interface DeleteRequestJsonPayer {
  /**
   * Payer
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  name?: string | undefined
  id: string
}

export interface DeleteRequestJsonExtra {
  /** Give the plaintext: it is sent encrypted (rsa-oaep, platform key). */
  k: string
}

export interface DeleteRequestJsonForm {
  k?: string | undefined
}

export interface DeleteRequestJsonEither {
  z: string
}

export interface DeleteResponseList {
  /** Arrives as JSON text and is decoded. */
  t: DeleteResponseListT
}

export interface DeleteResponseListT {
  u: string
}

/** What the client needs to know of the operation below. */
export const deleteOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/{stock_id}/things#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/odd/{stock_id}/things',
  pathParameters: ['stock_id'],
  queryParameters: ['limit'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/payer/name', '/json/payers/*/name', '/json/extra/*/k'],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/extra'],
      },
      {
        encoding: 'urlencoded',
        mediaType: 'application/x-www-form-urlencoded',
        paths: ['/json/form'],
      },
    ],
    signed: [
      {
        algorithm: 'rsa-sha256',
        key: 'merchant',
        paths: ["/json/it's"],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/secret'],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/list/*/t'],
      },
    ],
  },
})

/**
 * Title of v3/odd/{stock_id}/things
 * @deprecated 已下线 *\/ no way out
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   stock_id: '…',
 *   json: {
 *     package: 'Sign=WXPay',
 *     try: 1,
 *     Record: { Promise: {} },
 *     goods: [{}],
 *     payer: { id: '…' },
 *   },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'limit', schema: { kind: 'integer' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'package', required: true, schema: { kind: 'string', const: 'Sign=WXPay' } },
      { name: 'return', schema: { kind: 'boolean', const: true } },
      { name: 'try', required: true, schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'payer _currency', schema: { kind: 'string' } },
      {
        name: 'Record',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'Promise',
              required: true,
              schema: { kind: 'object', properties: [{ name: 'Date', schema: { kind: 'string' } }] },
            },
          ],
        },
      },
      {
        name: 'Record',
        schema: { kind: 'object', properties: [{ name: 'a', required: true, schema: { kind: 'string' } }] },
      },
      {
        name: 'goods',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'detail',
                schema: {
                  kind: 'object',
                  properties: [{ name: 'x', required: true, schema: { kind: 'integer' } }],
                },
              },
            ],
          },
        },
      },
      {
        name: 'goods_detail',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'y',
              schema: {
                kind: 'array',
                items: {
                  kind: 'array',
                  items: {
                    kind: 'string',
                    enum: [
                      { value: 'A_VALUE_THAT_IS_LONG_ENOUGH' },
                      { value: 'ANOTHER_VALUE_THAT_IS_LONG' },
                      { value: '一个很长的中文取值一个很长的中文取值' },
                      { value: "it's" },
                    ],
                  },
                },
              },
            },
          ],
        },
      },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', schema: { kind: 'string' } },
            { name: 'id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'payers',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'id', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'scene',
        schema: {
          kind: 'string',
          enum: [
            { value: 'A_VALUE_THAT_IS_LONG_ENOUGH' },
            { value: 'ANOTHER_VALUE_THAT_IS_LONG' },
            { value: '一个很长的中文取值一个很长的中文取值' },
            { value: "it's" },
          ],
        },
      },
      {
        name: 'scenes',
        schema: {
          kind: 'array',
          items: {
            kind: 'string',
            enum: [
              { value: 'A_VALUE_THAT_IS_LONG_ENOUGH' },
              { value: 'ANOTHER_VALUE_THAT_IS_LONG' },
              { value: '一个很长的中文取值一个很长的中文取值' },
              { value: "it's" },
            ],
          },
        },
      },
      {
        name: 'extra',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'array',
              items: {
                kind: 'object',
                properties: [{ name: 'k', required: true, schema: { kind: 'string' } }],
              },
            },
          },
        },
      },
      {
        name: 'form',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/x-www-form-urlencoded',
            schema: { kind: 'object', properties: [{ name: 'k', schema: { kind: 'string' } }] },
          },
        },
      },
      {
        name: 'either',
        schema: {
          kind: 'one-of',
          alternatives: [
            { schema: { kind: 'string' } },
            {
              schema: {
                kind: 'object',
                properties: [{ name: 'z', required: true, schema: { kind: 'string' } }],
              },
            },
            {
              schema: {
                kind: 'array',
                items: {
                  kind: 'string',
                  enum: [
                    { value: 'A_VALUE_THAT_IS_LONG_ENOUGH' },
                    { value: 'ANOTHER_VALUE_THAT_IS_LONG' },
                    { value: '一个很长的中文取值一个很长的中文取值' },
                    { value: "it's" },
                  ],
                },
              },
            },
          ],
        },
      },
      { name: 'open', schema: { kind: 'object', properties: [] } },
      { name: '__proto__', schema: { kind: 'string' } },
      { name: "it's", schema: { kind: 'string' } },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/{stock_id}/things#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/odd/{stock_id}/things',
  pathParameters: ['stock_id'],
  queryParameters: ['payer'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/payer/name'],
      },
    ],
  },
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * Title of v3/odd/{stock_id}/things
 *
 * **注意**
 *
 * - one
 * - two
 * @example
 * ```ts
 * const answer = await get(client, { stock_id: '…' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'payer',
      schema: {
        kind: 'object',
        properties: [
          { name: 'name', schema: { kind: 'string' } },
          { name: 'id', required: true, schema: { kind: 'string' } },
        ],
      },
    },
  ],
}))

/** What the client needs to know of the operation below. */
export const optionsOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/{stock_id}/things#options',
  protocol: 'v3',
  method: 'OPTIONS',
  path: '/v3/odd/{stock_id}/things',
  response: {
    kind: 'redirect',
    status: 302,
  },
})

/**
 * Title of v3/odd/{stock_id}/things
 * @example
 * ```ts
 * const answer = await options(client)
 * ```
 */
export function options(
  client: Caller,
  request: OptionsRequest = {},
  options?: CallOptions,
): ApiPromise<OptionsResponse> {
  return call(client, optionsOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const optionsRequestSchema = /* @__PURE__ */ requestSchema<OptionsRequest>(
  optionsOperation,
  () => ({}),
)

/** The page on a client: `client.v3.odd._stock_id_.things`. */
export interface PageMethods {
  /**
   * Title of v3/odd/{stock_id}/things
   * @deprecated 已下线 *\/ no way out
   * @example
   * ```ts
   * const answer = await client.v3.odd._stock_id_.things.delete({
   *   stock_id: '…',
   *   json: {
   *     package: 'Sign=WXPay',
   *     try: 1,
   *     Record: { Promise: {} },
   *     goods: [{}],
   *     payer: { id: '…' },
   *   },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
  /**
   * Title of v3/odd/{stock_id}/things
   *
   * **注意**
   *
   * - one
   * - two
   * @example
   * ```ts
   * const answer = await client.v3.odd._stock_id_.things.get({ stock_id: '…' })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * Title of v3/odd/{stock_id}/things
   * @example
   * ```ts
   * const answer = await client.v3.odd._stock_id_.things.options()
   * ```
   */
  options(request?: OptionsRequest, options?: CallOptions): ApiPromise<OptionsResponse>
}
