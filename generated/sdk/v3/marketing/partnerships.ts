/** 由openapi/v3/marketing/partnerships.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询合作关系列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 合作方信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  partner?: GetRequestQueryPartner | undefined
  /**
   * 被授权数据`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  authorized_data?: GetRequestQueryAuthorizedData | undefined
  /** 分页大小 */
  limit?: number | undefined
  /** 分页页码 */
  offset?: number | undefined
}

/** 查询合作关系列表：应答 */
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

/** 查询合作关系列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetRequestQueryPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID */
  appid?: string | undefined
  /** 合作方商户ID */
  merchant_id?: string | undefined
}

export interface GetRequestQueryAuthorizedData {
  /** 授权业务类别 */
  business_type?: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | undefined
  /** 授权批次ID */
  stock_id?: string | undefined
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

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询合作关系列表
 *
 * 查自己把哪些券批次授权给了哪些商户或小程序，以及何时建立、何时终止。可按合作方或批次过滤。
 *
 * `partner`和`authorized_data`是放在查询串里的JSON字符串，编码后再传。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
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
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.marketing.partnerships`。 */
export interface PageMethods {
  /**
   * 查询合作关系列表
   *
   * 查自己把哪些券批次授权给了哪些商户或小程序，以及何时建立、何时终止。可按合作方或批次过滤。
   *
   * `partner`和`authorized_data`是放在查询串里的JSON字符串，编码后再传。
   *
   * 分页返回：`paginate(client.v3.marketing.partnerships.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partnerships.get({
   *   query: {
   *     partner: { type: 'APPID', appid: 'wx5a7c1e9d3b2f4860', merchant_id: '1900012345' },
   *     authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1288000000000731' },
   *     limit: 50,
   *     offset: 0,
   *   },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
