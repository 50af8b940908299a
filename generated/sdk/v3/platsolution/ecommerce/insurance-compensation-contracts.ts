/** 由openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 开通保险理赔功能：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: readonly PostRequestJsonAgreementList[]
}

/** 开通保险理赔功能：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 */
  success_time?: string
}

/** 开通保险理赔功能：错误码 */
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
  id: 'v3/platsolution/ecommerce/insurance-compensation-contracts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/insurance-compensation-contracts',
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
 * 开通保险理赔功能
 *
 * 平台为保险公司的二级商户号开通理赔，附上签过的协议编号、版本、主体与时间。`opened`为假说明还没开好，再用二级商户号去查。
 *
 * 同一次申请重试保持`out_apply_no`不变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_apply_no: 'APPLY20260801000137',
 *     sub_mchid: '1900013511',
 *     agreement_list: [
 *       {
 *         agreement_code: '微信支付运营功能服务协议（平台二级商户）',
 *         agreement_version: '20260815',
 *         sign_organization: '山前贸易有限公司',
 *         sign_time: '2026-08-08T10:34:56+08:00',
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
      { name: 'out_apply_no', required: true, schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.platsolution.ecommerce.insuranceCompensationContracts`。 */
export interface PageMethods {
  /**
   * 开通保险理赔功能
   *
   * 平台为保险公司的二级商户号开通理赔，附上签过的协议编号、版本、主体与时间。`opened`为假说明还没开好，再用二级商户号去查。
   *
   * 同一次申请重试保持`out_apply_no`不变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.insuranceCompensationContracts.post({
   *   json: {
   *     out_apply_no: 'APPLY20260801000137',
   *     sub_mchid: '1900013511',
   *     agreement_list: [
   *       {
   *         agreement_code: '微信支付运营功能服务协议（平台二级商户）',
   *         agreement_version: '20260815',
   *         sign_organization: '山前贸易有限公司',
   *         sign_time: '2026-08-08T10:34:56+08:00',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
