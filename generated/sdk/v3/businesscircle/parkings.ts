/** 由openapi/v3/businesscircle/parkings.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 商圈会员停车状态同步：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 状态 */
  state: string
  /** 时间 */
  time: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 商圈会员停车状态同步：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/businesscircle/parkings#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/businesscircle/parkings',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 商圈会员停车状态同步
 *
 * 会员的车进出商圈停车场时上报车牌与状态，帮微信支付判断人到了场，场内消费才好自动积分。成功没有返回内容。
 *
 * 这里的品牌ID字段叫`brandid`，没有下划线，类型是整数；服务商代报才给`sub_mchid`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     brandid: 1000,
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     plate_number: '粤B10137',
 *     state: 'IN',
 *     time: '2026-08-01T10:43:39+08:00',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'brandid', required: true, schema: { kind: 'integer' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      { name: 'state', required: true, schema: { kind: 'string' } },
      { name: 'time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.businesscircle.parkings`。 */
export interface PageMethods {
  /**
   * 商圈会员停车状态同步
   *
   * 会员的车进出商圈停车场时上报车牌与状态，帮微信支付判断人到了场，场内消费才好自动积分。成功没有返回内容。
   *
   * 这里的品牌ID字段叫`brandid`，没有下划线，类型是整数；服务商代报才给`sub_mchid`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
   * @example
   * ```ts
   * await client.v3.businesscircle.parkings.post({
   *   json: {
   *     brandid: 1000,
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     plate_number: '粤B10137',
   *     state: 'IN',
   *     time: '2026-08-01T10:43:39+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
