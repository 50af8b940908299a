/** 由openapi/v3/payscore/partner/serviceorder/{out_order_no}/modify.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改支付分订单金额（服务商）：请求 */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly PostRequestJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 总金额，单位为分 */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: PostRequestJsonDevice | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 修改支付分订单金额（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonPostPayments {
  /** 付费名称 */
  name: string
  /** 付费说明 */
  description?: string | undefined
  /** 付费金额，单位为分 */
  amount?: number | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额，单位为分 */
  amount: number
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonDevice {
  /** 服务开始的设备ID */
  start_device_id?: string | undefined
  /** 服务结束的设备ID */
  end_device_id?: string | undefined
  /** 物料URL */
  materiel_no?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/partner/serviceorder/{out_order_no}/modify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/modify',
  pathParameters: ['out_order_no'],
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
 * 修改支付分订单金额（服务商）
 *
 * 完结时金额报错了、订单还是`USER_PAYING`，才可以改。`post_payments`整组重给，写明原因；用户已付的改走退款。
 *
 * **`post_payments`按所属行业有规定的写法：**
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     sub_mchid: '1900013511',
 *     post_payments: [{ name: '就餐费用' }],
 *     total_amount: 39900,
 *     reason: '用户投诉',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'service_id', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'post_payments',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'reason', required: true, schema: { kind: 'string' } },
      {
        name: 'device',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_device_id', schema: { kind: 'string' } },
            { name: 'end_device_id', schema: { kind: 'string' } },
            { name: 'materiel_no', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.partner.serviceorder._out_order_no_.modify`。 */
export interface PageMethods {
  /**
   * 修改支付分订单金额（服务商）
   *
   * 完结时金额报错了、订单还是`USER_PAYING`，才可以改。`post_payments`整组重给，写明原因；用户已付的改走退款。
   *
   * **`post_payments`按所属行业有规定的写法：**
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.partner.serviceorder._out_order_no_.modify.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     sub_mchid: '1900013511',
   *     post_payments: [{ name: '就餐费用' }],
   *     total_amount: 39900,
   *     reason: '用户投诉',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
