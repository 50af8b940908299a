/** 由openapi/v3/marketing/shopping-receipt/customentrances.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建电子小票自定义入口：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题，补充介绍商家活动或商家小程序 */
  subtitle: string
  /** 展示的商品信息，入口种类为商家活动时必填，商家小程序不填 */
  goods_thumbnail_url?: string | undefined
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  /** 自定义入口状态：ONLINE上线展示，OFFLINE下线不展示 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 创建入口的凭据号（商户ID+日期+流水号），商家侧唯一且递增 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: PostRequestJsonJumpLink
}

/** 创建电子小票自定义入口：应答 */
export interface PostResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题，补充介绍商家活动或商家小程序 */
  subtitle: string
  /** 展示的商品信息，入口种类为商家活动时必填，商家小程序不填 */
  goods_thumbnail_url?: string
  /** 自定义入口状态：ONLINE上线展示，OFFLINE下线不展示 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 */
  create_time: string
  /** 自定义入口修改的时间 */
  modify_time: string
  /** 创建入口的凭据号（商户ID+日期+流水号），商家侧唯一且递增 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: PostResponseJumpLink
}

/** 创建电子小票自定义入口：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonJumpLink {
  /** 自定义入口所跳小程序的AppID */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path */
  mini_programs_path: string
}

export interface PostResponseJumpLink {
  /** 自定义入口所跳小程序的AppID */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path */
  mini_programs_path: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/shopping-receipt/customentrances#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/shopping-receipt/customentrances',
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
 * 创建电子小票自定义入口
 *
 * 在品牌的电子小票上加一个入口，通往商家活动或小程序，起止时间内展示。`ONLINE`立即可见，想先备好就设`OFFLINE`。
 *
 * 类型是商家活动时要给商品缩略图，是小程序时不给；`out_request_no`须唯一且递增。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     custom_entrance_type: 'MERCHANT_ACTIVITY',
 *     subtitle: '中秋九折',
 *     start_time: '2026-08-20T13:29:35+08:00',
 *     end_time: '2026-08-20T15:29:35+08:00',
 *     custom_entrance_state: 'ONLINE',
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     jump_link: {
 *       mini_programs_appid: 'wx8d4f20b6a1c37e59',
 *       mini_programs_path: '/pages/coupon/detail',
 *     },
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
      {
        name: 'custom_entrance_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ACTIVITY' }, { value: 'MERCHANT_MINI_PROGRAM' }],
        },
      },
      { name: 'subtitle', required: true, schema: { kind: 'string' } },
      { name: 'goods_thumbnail_url', schema: { kind: 'string' } },
      { name: 'start_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
      {
        name: 'custom_entrance_state',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ONLINE' }, { value: 'OFFLINE' }] },
      },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'jump_link',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'mini_programs_appid', required: true, schema: { kind: 'string' } },
            { name: 'mini_programs_path', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.shoppingReceipt.customentrances`。 */
export interface PageMethods {
  /**
   * 创建电子小票自定义入口
   *
   * 在品牌的电子小票上加一个入口，通往商家活动或小程序，起止时间内展示。`ONLINE`立即可见，想先备好就设`OFFLINE`。
   *
   * 类型是商家活动时要给商品缩略图，是小程序时不给；`out_request_no`须唯一且递增。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.shoppingReceipt.customentrances.post({
   *   json: {
   *     custom_entrance_type: 'MERCHANT_ACTIVITY',
   *     subtitle: '中秋九折',
   *     start_time: '2026-08-20T13:29:35+08:00',
   *     end_time: '2026-08-20T15:29:35+08:00',
   *     custom_entrance_state: 'ONLINE',
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     jump_link: {
   *       mini_programs_appid: 'wx8d4f20b6a1c37e59',
   *       mini_programs_path: '/pages/coupon/detail',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
