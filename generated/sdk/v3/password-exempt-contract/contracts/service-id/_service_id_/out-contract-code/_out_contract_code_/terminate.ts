/** 由openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 按商户协议号解除免密支付协议：请求 */
export interface PostRequest {
  /** 免密支付服务ID */
  service_id: number
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

/** 按商户协议号解除免密支付协议：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 按商户协议号解除免密支付协议：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate',
  pathParameters: ['service_id', 'out_contract_code'],
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
 * 按商户协议号解除免密支付协议
 *
 * 终止一份生效中的免密支付协议，直连商户和各类服务商通用。只返回单号，解约的方式与时间要再查协议。
 *
 * 解约后不能再免密扣款，重新开通须用户再次签约；备注必填，写明是谁要求解除的。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   service_id: 0,
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
    { name: 'service_id', required: true, schema: { kind: 'number' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [{ name: 'contract_termination_remark', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate`。 */
export interface PageMethods {
  /**
   * 按商户协议号解除免密支付协议
   *
   * 终止一份生效中的免密支付协议，直连商户和各类服务商通用。只返回单号，解约的方式与时间要再查协议。
   *
   * 解约后不能再免密扣款，重新开通须用户再次签约；备注必填，写明是谁要求解除的。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
   * @example
   * ```ts
   * const answer = await client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.post({
   *   service_id: 0,
   *   out_contract_code: 'XY20260801000003',
   *   json: { contract_termination_remark: '用户解约' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
