/** 由openapi/v3/brand/card/card-links.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 添加交易连接名片规则申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 添加交易连接名片规则申请：应答 */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}

/** 添加交易连接名片规则申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询已生效的交易连接名片规则：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | undefined
  /** 查询页码 */
  page_index?: number | undefined
  /** 查询页大小 */
  page_size?: number | undefined
}

/** 查询已生效的交易连接名片规则：应答 */
export interface GetResponse {
  /** 品牌ID */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: GetResponseActiveLinkList[]
}

/** 查询已生效的交易连接名片规则：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseActiveLinkList {
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid_list?: string[]
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-links#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-links',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 添加交易连接名片规则申请
 *
 * 申请让某个场景的支付凭证跳到品牌名片，例如某小程序里的付款。业务申请编号自定，重试沿用；收下申请不代表生效，要等审核与商户确认。
 *
 * `appid`、`card_link_mchid`、`service_id`按`payment_scene`选填，支付分场景才有服务ID。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     brand_id: '120344',
 *     payment_scene: 'MINI_PROGRAM',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      {
        name: 'payment_scene',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'MINI_PROGRAM' },
            { value: 'APP' },
            { value: 'PAYMENT_SCORE' },
            { value: 'PAYMENT_CODE' },
          ],
        },
      },
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'card_link_mchid', schema: { kind: 'string' } },
      { name: 'service_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/card/card-links#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/card/card-links',
  queryParameters: ['brand_id', 'payment_scene', 'page_index', 'page_size'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/page_index',
    items: 'active_link_list',
    total: 'total_num',
    answeredPosition: 'page_index',
    answeredSize: 'page_size',
  },
})

/**
 * 查询已生效的交易连接名片规则
 *
 * 查询品牌名下已生效的连接规则，可按交易场景筛选；还在审核的不在列，另按业务申请编号查。此处应用ID是列表`appid_list`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`active_link_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     brand_id: '120344',
 *     payment_scene: 'MINI_PROGRAM',
 *     page_index: 1,
 *     page_size: 50,
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'active_link_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    {
      name: 'payment_scene',
      schema: {
        kind: 'string',
        enum: [
          { value: 'MINI_PROGRAM' },
          { value: 'APP' },
          { value: 'PAYMENT_SCORE' },
          { value: 'PAYMENT_CODE' },
        ],
      },
    },
    { name: 'page_index', schema: { kind: 'integer' } },
    { name: 'page_size', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.card.cardLinks`。 */
export interface PageMethods {
  /**
   * 添加交易连接名片规则申请
   *
   * 申请让某个场景的支付凭证跳到品牌名片，例如某小程序里的付款。业务申请编号自定，重试沿用；收下申请不代表生效，要等审核与商户确认。
   *
   * `appid`、`card_link_mchid`、`service_id`按`payment_scene`选填，支付分场景才有服务ID。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardLinks.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     brand_id: '120344',
   *     payment_scene: 'MINI_PROGRAM',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询已生效的交易连接名片规则
   *
   * 查询品牌名下已生效的连接规则，可按交易场景筛选；还在审核的不在列，另按业务申请编号查。此处应用ID是列表`appid_list`。
   *
   * 分页返回：`paginate(client.v3.brand.card.cardLinks.get, request)`逐个取得`active_link_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardLinks.get({
   *   query: {
   *     brand_id: '120344',
   *     payment_scene: 'MINI_PROGRAM',
   *     page_index: 1,
   *     page_size: 50,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'active_link_list'>
}
