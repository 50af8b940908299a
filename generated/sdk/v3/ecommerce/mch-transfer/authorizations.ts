/** 由openapi/v3/ecommerce/mch-transfer/authorizations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请二级商户转账授权：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: readonly PostRequestJsonAgreementList[]
}

/** 申请二级商户转账授权：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权申请受理时间 */
  accept_time: string
  /** 授权时间 */
  authorize_time?: string
}

/** 申请二级商户转账授权：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAgreementList {
  /** 协议编号 */
  agreement_code: string
  /** 协议版本号 */
  agreement_version: string
  /** 签约主体 */
  sign_organization: string
  /** 签约时间 */
  sign_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/mch-transfer/authorizations#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/mch-transfer/authorizations',
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
 * 申请二级商户转账授权
 *
 * 二级商户要用商家转账，平台先替它提交已签协议的编号、版本与时间。返回授权状态，没有当即授权的稍后去查。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     agreement_list: [
 *       {
 *         agreement_code: '1',
 *         agreement_version: '20260801',
 *         sign_organization: '山前食品有限公司',
 *         sign_time: '2026-08-20T13:29:35.120+08:00',
 *       },
 *     ],
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'agreement_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'agreement_code', required: true, schema: { kind: 'string' } },
              { name: 'agreement_version', required: true, schema: { kind: 'string' } },
              { name: 'sign_organization', required: true, schema: { kind: 'string' } },
              { name: 'sign_time', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.mchTransfer.authorizations`。 */
export interface PageMethods {
  /**
   * 申请二级商户转账授权
   *
   * 二级商户要用商家转账，平台先替它提交已签协议的编号、版本与时间。返回授权状态，没有当即授权的稍后去查。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.mchTransfer.authorizations.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     agreement_list: [
   *       {
   *         agreement_code: '1',
   *         agreement_version: '20260801',
   *         sign_organization: '山前食品有限公司',
   *         sign_time: '2026-08-20T13:29:35.120+08:00',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
