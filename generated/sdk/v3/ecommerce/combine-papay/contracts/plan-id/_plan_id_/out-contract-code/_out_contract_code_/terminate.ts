/** 由openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 解约电商代扣协议：请求 */
export interface PostRequest {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 解约电商代扣协议：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 解约电商代扣协议：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  pathParameters: ['plan_id', 'out_contract_code'],
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
 * 解约电商代扣协议
 *
 * 电商平台替用户终止代扣，模板ID与商户签约协议号都在路径，正文只有解约备注。用户再要免密支付须重新签约。
 *
 * 还有未扣的订单先处理完，解约后扣款会失败。
 *
 * 后续通知：
 *
 * - 合单代扣解约成功通知(ECOMMERCE_ENTRUST.TERMINATE)（`webhooks/v3/ECOMMERCE_ENTRUST.TERMINATE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   plan_id: 1000137,
 *   out_contract_code: 'XY20260801000003',
 *   json: { contract_termination_remark: '用户解约' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'plan_id', required: true, schema: { kind: 'integer' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [{ name: 'contract_termination_remark', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate`。 */
export interface PageMethods {
  /**
   * 解约电商代扣协议
   *
   * 电商平台替用户终止代扣，模板ID与商户签约协议号都在路径，正文只有解约备注。用户再要免密支付须重新签约。
   *
   * 还有未扣的订单先处理完，解约后扣款会失败。
   *
   * 后续通知：
   *
   * - 合单代扣解约成功通知(ECOMMERCE_ENTRUST.TERMINATE)（`webhooks/v3/ECOMMERCE_ENTRUST.TERMINATE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   *   json: { contract_termination_remark: '用户解约' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
