/** 由openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/app.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** APP个人收款预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
}

/** APP个人收款预签约：应答 */
export interface PostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** APP个人收款预签约：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/individual-contracts/pre-entrust-sign/app#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign/app',
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
 * APP个人收款预签约
 *
 * 个人卖家在App里开通收款，后台先登记一个业务申请单号，换得`pre_entrustweb_id`供微信SDK打开签约页。不做实名比对；签完按业务申请单号查结果。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { appid: 'wx5a7c1e9d3b2f4860', out_contract_code: 'APPLYMENT20260801000137' },
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
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.individualContracts.preEntrustSign.app`。 */
export interface PageMethods {
  /**
   * APP个人收款预签约
   *
   * 个人卖家在App里开通收款，后台先登记一个业务申请单号，换得`pre_entrustweb_id`供微信SDK打开签约页。不做实名比对；签完按业务申请单号查结果。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.individualContracts.preEntrustSign.app.post({
   *   json: { appid: 'wx5a7c1e9d3b2f4860', out_contract_code: 'APPLYMENT20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
