/** 由openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 给指定用户报名多笔立减活动：请求 */
export interface PostRequest {
  /** 用户标识ID */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 活动ID */
  activity_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 给指定用户报名多笔立减活动：应答 */
export interface PostResponse {
  /** 代金券id */
  coupon_id: string
}

/** 给指定用户报名多笔立减活动：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/bank-favor/users/{openid}/bank-multi-activity',
  pathParameters: ['openid'],
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
 * 给指定用户报名多笔立减活动
 *
 * 银行在商户平台建好多笔立减活动后，替某个用户报名，成功即发给他一张绑定活动的代金券，返回`coupon_id`。
 *
 * `out_request_no`是发券凭证，没收到答复时用原凭证重试，换了可能多发一张。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     stock_id: '1288000000000731',
 *     activity_id: '10028001',
 *     out_request_no: 'RQ202608010001',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     stock_creator_mchid: '1900012345',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'activity_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.bankFavor.users._openid_.bankMultiActivity`。 */
export interface PageMethods {
  /**
   * 给指定用户报名多笔立减活动
   *
   * 银行在商户平台建好多笔立减活动后，替某个用户报名，成功即发给他一张绑定活动的代金券，返回`coupon_id`。
   *
   * `out_request_no`是发券凭证，没收到答复时用原凭证重试，换了可能多发一张。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.bankFavor.users._openid_.bankMultiActivity.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     stock_id: '1288000000000731',
   *     activity_id: '10028001',
   *     out_request_no: 'RQ202608010001',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     stock_creator_mchid: '1900012345',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
