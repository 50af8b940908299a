/** 由openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取商品和服务税收分类对照表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
}

/** 获取商品和服务税收分类对照表：应答 */
export interface GetResponse {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: GetResponseLinks
  /** 本次查询到的数据 */
  data: GetResponseData[]
  /** 总记录数 */
  total_count: number
}

/** 获取商品和服务税收分类对照表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

export interface GetResponseData {
  /** 货物或应税劳务、服务名称，商户自定义 */
  goods_name: string
  /** 货物或应税劳务、服务编码（企业自行维护） */
  goods_id?: number
  /** 货物或应税劳务、服务分类名称（税局规定） */
  goods_category?: string
  /** 货物或应税劳务、服务编码 */
  tax_code: string
  /** 税率，单位为万分之一，如13%为1300 */
  tax_rate: number
  /** 税收优惠政策标识 */
  tax_prefer_mark: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/tax-codes#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/tax-codes',
  queryParameters: ['sub_mchid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
    next: '/links/next',
  },
})

/**
 * 获取商品和服务税收分类对照表
 *
 * 分页取商户在平台上配好的货物、税收分类编码、税率对照，开票时的`tax_code`从中选。`goods_id`是企业自己的编码，可与自家商品表对应。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474057)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { sub_mchid: '1900013511', offset: 0, limit: 5 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.merchant.taxCodes`。 */
export interface PageMethods {
  /**
   * 获取商品和服务税收分类对照表
   *
   * 分页取商户在平台上配好的货物、税收分类编码、税率对照，开票时的`tax_code`从中选。`goods_id`是企业自己的编码，可与自家商品表对应。
   *
   * 分页返回：`paginate(client.v3.newTaxControlFapiao.merchant.taxCodes.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474057)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.merchant.taxCodes.get({
   *   query: { sub_mchid: '1900013511', offset: 0, limit: 5 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
