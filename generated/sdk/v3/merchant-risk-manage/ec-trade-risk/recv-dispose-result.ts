/** 由openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 回传电商风险处置结果：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2 | undefined
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4 | undefined
  /** 处置结论 */
  disp_conclusion?: readonly (1 | 2 | 3)[] | undefined
  /** 处置补充 */
  disp_addition?: string | undefined
  /** 是否有投诉 */
  exist_complaint?: boolean | undefined
  /** 退款金额 */
  refund_amount?: number | undefined
}

/** 回传电商风险处置结果：应答 */
export interface PostResponse {
  /** 返回描述 */
  rsp_msg?: string
}

/** 回传电商风险处置结果：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_trade_no: 'DD20260801000137' } })
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

/** 客户端上的页面：`client.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult`。 */
export interface PageMethods {
  /**
   * 回传电商风险处置结果
   *
   * 平台查实风险订单后，把最终结论、处置手段、有无投诉和退款金额告诉微信支付。结论、类型和手段都用数字编码，处置可以多选。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post({
   *   json: { out_trade_no: 'DD20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
