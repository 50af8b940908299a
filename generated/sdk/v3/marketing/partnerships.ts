/** Generated from openapi/v3/marketing/partnerships.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询合作关系列表: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 合作方信息`JSON`格式字符串
   * Give the data: it is sent as JSON text.
   */
  partner?: GetRequestQueryPartner
  /**
   * 被授权数据`JSON`格式字符串
   * Give the data: it is sent as JSON text.
   */
  authorized_data?: GetRequestQueryAuthorizedData
  /** 分页大小 */
  limit?: number
  /** 分页页码 */
  offset?: number
}

/** 查询合作关系列表: response */
export interface GetResponse {
  /** 合作关系结果集 */
  data?: GetResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 总数量 */
  total_count?: number
}

/** 查询合作关系列表: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetRequestQueryPartner {
  /**
   * 合作方类别
   * `APPID` | `MERCHANT` 枚举值之一
   */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID */
  appid?: string
  /** 合作方商户ID */
  merchant_id?: string
}

export interface GetRequestQueryAuthorizedData {
  /**
   * 授权业务类别
   * `FAVOR_STOCK` | `BUSIFAVOR_STOCK` 枚举值之一
   */
  business_type?: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID */
  stock_id?: string
}

export interface GetResponseData {
  /** 合作方信息 */
  partner: GetResponseDataPartner
  /** 被授权数据 */
  authorized_data: GetResponseDataAuthorizedData
  /** 建立合作关系时间 */
  build_time: string
  /** 终止合作关系时间 */
  terminate_time?: string
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export interface GetResponseDataPartner {
  /** 合作方类别 */
  type: string
  /** 合作方APPID */
  appid?: string
  /** 合作方商户ID */
  merchant_id?: string
}

export interface GetResponseDataAuthorizedData {
  /** 授权业务类别 */
  business_type: string
  /** 授权批次ID */
  stock_id?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partnerships#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partnerships',
  queryParameters: ['partner', 'authorized_data', 'limit', 'offset'],
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/query/partner', '/query/authorized_data'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询合作关系列表
 *
 * 查自己把哪些券批次授权给了哪些商户或小程序，以及何时建立、何时终止。可按合作方或批次过滤。
 *
 * `partner`和`authorized_data`是放在查询串里的JSON字符串，编码后再传。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     partner: { type: 'APPID', appid: 'wx5a7c1e9d3b2f4860', merchant_id: '1900012345' },
 *     authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1288000000000731' },
 *     limit: 50,
 *     offset: 0,
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    {
      name: 'partner',
      schema: {
        kind: 'string',
        content: {
          mediaType: 'application/json',
          schema: {
            kind: 'object',
            properties: [
              {
                name: 'type',
                required: true,
                schema: { kind: 'string', enum: [{ value: 'APPID' }, { value: 'MERCHANT' }] },
              },
              { name: 'appid', schema: { kind: 'string' } },
              { name: 'merchant_id', schema: { kind: 'string' } },
            ],
          },
        },
      },
    },
    {
      name: 'authorized_data',
      schema: {
        kind: 'string',
        content: {
          mediaType: 'application/json',
          schema: {
            kind: 'object',
            properties: [
              {
                name: 'business_type',
                schema: { kind: 'string', enum: [{ value: 'FAVOR_STOCK' }, { value: 'BUSIFAVOR_STOCK' }] },
              },
              { name: 'stock_id', schema: { kind: 'string' } },
            ],
          },
        },
      },
    },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
  ],
}))
