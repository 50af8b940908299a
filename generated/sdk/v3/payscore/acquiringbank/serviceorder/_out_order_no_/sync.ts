/** 由openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 同步支付分订单信息（从业机构）：请求 */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: PostRequestJsonDetail
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 同步支付分订单信息（从业机构）：错误码
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

export interface PostRequestJsonDetail {
  /** 收款成功时间 */
  paid_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync',
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
 * 同步支付分订单信息（从业机构）
 *
 * 用户已在别处把钱付了，而订单还停在等收款时报一次，避免重复收。`detail.paid_time`写实际收到的时间，须是商户已完结的进行中订单。
 *
 * 同步之后不再向用户收款，确实收到钱再报。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     sub_mchid: '1900013511',
 *     type: 'Order_Paid',
 *     detail: { paid_time: '20260825091210' },
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
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'type', required: true, schema: { kind: 'string' } },
      {
        name: 'detail',
        required: true,
        schema: {
          kind: 'object',
          properties: [{ name: 'paid_time', required: true, schema: { kind: 'string' } }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync`。 */
export interface PageMethods {
  /**
   * 同步支付分订单信息（从业机构）
   *
   * 用户已在别处把钱付了，而订单还停在等收款时报一次，避免重复收。`detail.paid_time`写实际收到的时间，须是商户已完结的进行中订单。
   *
   * 同步之后不再向用户收款，确实收到钱再报。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     sub_mchid: '1900013511',
   *     type: 'Order_Paid',
   *     detail: { paid_time: '20260825091210' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
