/** 由openapi/v3/edu-papay/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 教育续费通扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品或支付单简要描述 */
  body: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 支付回调通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 场景信息枚举 */
  trade_scene: string
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 设备信息 */
  device_information: PostRequestJsonDeviceInformation
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 教育续费通扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonDeviceInformation {
  /** 设备号 */
  device_id?: string | undefined
  /** 商户端设备ip */
  device_ip: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/edu-papay/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/edu-papay/transactions',
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
 * 教育续费通扣款
 *
 * 到了扣款日，凭签约协议号扣一期续费，金额单位分。请求成功没有内容，只说明受理了；结果等`notify_url`，超时则查单。
 *
 * 同一期重试沿用原商户订单号，换号会重复扣款。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     body: '山前书屋-阅读课',
 *     out_trade_no: 'DD20260801000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     contract_id: '202608010000000137',
 *     trade_scene: 'EDUCATION_PERIOD',
 *     amount: { total: 1280 },
 *     device_information: { device_ip: '203.0.113.8' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'body', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'trade_scene', required: true, schema: { kind: 'string' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'device_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.eduPapay.transactions`。 */
export interface PageMethods {
  /**
   * 教育续费通扣款
   *
   * 到了扣款日，凭签约协议号扣一期续费，金额单位分。请求成功没有内容，只说明受理了；结果等`notify_url`，超时则查单。
   *
   * 同一期重试沿用原商户订单号，换号会重复扣款。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
   * @example
   * ```ts
   * await client.v3.eduPapay.transactions.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     body: '山前书屋-阅读课',
   *     out_trade_no: 'DD20260801000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     contract_id: '202608010000000137',
   *     trade_scene: 'EDUCATION_PERIOD',
   *     amount: { total: 1280 },
   *     device_information: { device_ip: '203.0.113.8' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
