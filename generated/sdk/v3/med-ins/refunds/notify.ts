/** 由openapi/v3/med-ins/refunds/notify.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 医保退款成功上报：请求 */
export interface PostRequest {
  /** 声明请求的查询参数 */
  query: PostRequestQuery
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 医保自费混合订单号 */
  mix_trade_no: string
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 医疗机构的商户号 */
  sub_mchid: string
  /** 医保退款的总金额 */
  med_refund_total_fee: number
  /** 医保统筹退款金额 */
  med_refund__gov_fee: number
  /** 医保个账退款金额 */
  med_refund__self_fee: number
  /** 医保其他退款金额 */
  med_refund__other_fee: number
  /** 医保退款成功时间 */
  refund_time: string
  /** 从业机构退款单号 */
  out_refund_no: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 医保退款成功上报：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/med-ins/refunds/notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/med-ins/refunds/notify',
  queryParameters: ['mix_trade_no'],
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
 * 医保退款成功上报
 *
 * 医保部分退款由机构与医保局办妥后，把退款金额和时间报给微信，使订单状态一致。这一步不退钱，自费部分另走退款申请。没有返回正文。
 *
 * 统筹、个账、其他三项之和应等于总额，单位分；这三个字段名里是两条下划线，如`med_refund__gov_fee`。`mix_trade_no`放查询串。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012166534)
 * @example
 * ```ts
 * await post(client, {
 *   query: { mix_trade_no: '4209002026080112300000000052' },
 *   json: {
 *     sub_mchid: '1900013511',
 *     med_refund_total_fee: 45000,
 *     med_refund__gov_fee: 45000,
 *     med_refund__self_fee: 45000,
 *     med_refund__other_fee: 45000,
 *     refund_time: '2026-08-08T10:34:56+08:00',
 *     out_refund_no: 'TK20260801000009',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  query: [{ name: 'mix_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'med_refund_total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'med_refund__gov_fee', required: true, schema: { kind: 'integer' } },
      { name: 'med_refund__self_fee', required: true, schema: { kind: 'integer' } },
      { name: 'med_refund__other_fee', required: true, schema: { kind: 'integer' } },
      { name: 'refund_time', required: true, schema: { kind: 'string' } },
      { name: 'out_refund_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.medIns.refunds.notify`。 */
export interface PageMethods {
  /**
   * 医保退款成功上报
   *
   * 医保部分退款由机构与医保局办妥后，把退款金额和时间报给微信，使订单状态一致。这一步不退钱，自费部分另走退款申请。没有返回正文。
   *
   * 统筹、个账、其他三项之和应等于总额，单位分；这三个字段名里是两条下划线，如`med_refund__gov_fee`。`mix_trade_no`放查询串。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012166534)
   * @example
   * ```ts
   * await client.v3.medIns.refunds.notify.post({
   *   query: { mix_trade_no: '4209002026080112300000000052' },
   *   json: {
   *     sub_mchid: '1900013511',
   *     med_refund_total_fee: 45000,
   *     med_refund__gov_fee: 45000,
   *     med_refund__self_fee: 45000,
   *     med_refund__other_fee: 45000,
   *     refund_time: '2026-08-08T10:34:56+08:00',
   *     out_refund_no: 'TK20260801000009',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
