/** 由openapi/v3/businesscircle/points/notify.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商圈会员积分同步：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 小程序appid */
  appid: string
  /** 顾客openid */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 */
  increased_points: number
  /** 积分更新时间 */
  points_update_time: string
  /** 未获得积分的备注信息 */
  no_points_remarks?: string | undefined
  /** 顾客积分总额 */
  total_points?: number | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 商圈会员积分同步：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/businesscircle/points/notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/businesscircle/points/notify',
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
 * 商圈会员积分同步
 *
 * 收到商圈交易通知、算好积分后，把这一笔加了多少分告诉微信支付，凭微信订单号对应。没有积分也要报，原因写进`no_points_remarks`。
 *
 * `increased_points`是本笔新增，`total_points`才是累计；不加分时传0，并把`earn_points`置假。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     transaction_id: '4200002026080112300000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     earn_points: true,
 *     increased_points: 100,
 *     points_update_time: '2026-08-20T13:29:35.120+08:00',
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'earn_points', required: true, schema: { kind: 'boolean' } },
      { name: 'increased_points', required: true, schema: { kind: 'integer' } },
      { name: 'points_update_time', required: true, schema: { kind: 'string' } },
      { name: 'no_points_remarks', schema: { kind: 'string' } },
      { name: 'total_points', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.businesscircle.points.notify`。 */
export interface PageMethods {
  /**
   * 商圈会员积分同步
   *
   * 收到商圈交易通知、算好积分后，把这一笔加了多少分告诉微信支付，凭微信订单号对应。没有积分也要报，原因写进`no_points_remarks`。
   *
   * `increased_points`是本笔新增，`total_points`才是累计；不加分时传0，并把`earn_points`置假。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
   * @example
   * ```ts
   * await client.v3.businesscircle.points.notify.post({
   *   json: {
   *     transaction_id: '4200002026080112300000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     earn_points: true,
   *     increased_points: 100,
   *     points_update_time: '2026-08-20T13:29:35.120+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
