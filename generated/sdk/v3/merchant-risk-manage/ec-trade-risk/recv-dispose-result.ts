/** Generated from openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 回传电商风险处置结果: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 最终风险结论
   * `1` | `2` 枚举值之一
   */
  final_risk_result?: 1 | 2
  /**
   * 最终风险类型
   * `1` | `2` | `3` | `4` 枚举值之一
   */
  final_risk_type?: 1 | 2 | 3 | 4
  /**
   * 处置结论
   * `1` | `2` | `3` 枚举值之一
   */
  disp_conclusion?: readonly (1 | 2 | 3)[]
  /** 处置补充 */
  disp_addition?: string
  /** 是否有投诉 */
  exist_complaint?: boolean
  /** 退款金额 */
  refund_amount?: number
}

/** 回传电商风险处置结果: response */
export interface PostResponse {
  /** 返回描述 */
  rsp_msg?: string
}

/** 回传电商风险处置结果: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result',
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
 * 回传电商风险处置结果
 *
 * 平台查实风险订单后，把最终结论、处置手段、有无投诉和退款金额告诉微信支付。结论、类型和手段都用数字编码，处置可以多选。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_trade_no: 'DD20260801000137' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'final_risk_result', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }] } },
      {
        name: 'final_risk_type',
        schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }] },
      },
      {
        name: 'disp_conclusion',
        schema: {
          kind: 'array',
          items: { kind: 'number', enum: [{ value: 1 }, { value: 2 }, { value: 3 }] },
        },
      },
      { name: 'disp_addition', schema: { kind: 'string' } },
      { name: 'exist_complaint', schema: { kind: 'boolean' } },
      { name: 'refund_amount', schema: { kind: 'number' } },
    ],
  },
}))
