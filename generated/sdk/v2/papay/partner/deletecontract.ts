/** 由openapi/v2/papay/partner/deletecontract.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 委托代扣申请解约（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 请求appid */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 解约备注 */
  contract_termination_remark: string
  /**
   * 版本号
   * `1.0` 枚举值
   */
  version: '1.0'
}

/** 委托代扣申请解约（服务商）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
}

/**
 * 委托代扣申请解约（服务商）：错误码
 *
 * - `SIGN_ERROR`: 签名不符，核对密钥与参数排序
 * - `PARAMETER FAIL`: 参数有误，核对协议号或模板与签约号
 * - `MERCHANT PERMISSION ERROR`: 商户号没有委托代扣权限，先申请开通
 */
export type PostErrorCode = 'SIGN_ERROR' | 'PARAMETER FAIL' | 'MERCHANT PERMISSION ERROR' | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/papay/partner/deletecontract#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/papay/partner/deletecontract',
  body: {
    kind: 'xml',
    required: true,
  },
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 委托代扣申请解约（服务商）
 *
 * 服务商替特约商户终止与用户的代扣协议，`sub_mch_id`必传。定位协议用委托代扣协议id，或用模板id配签约协议号；解约备注会留档，写清原因。
 *
 * 解约之后再扣款会失败；恢复代扣须由用户再签一次。
 *
 * 后续通知：
 *
 * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     contract_termination_remark: '会员到期',
 *     version: '1.0',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', schema: { kind: 'string' } },
      { name: 'contract_code', schema: { kind: 'string' } },
      { name: 'contract_id', schema: { kind: 'string' } },
      { name: 'contract_termination_remark', required: true, schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.papay.partner.deletecontract`。 */
export interface PageMethods {
  /**
   * 委托代扣申请解约（服务商）
   *
   * 服务商替特约商户终止与用户的代扣协议，`sub_mch_id`必传。定位协议用委托代扣协议id，或用模板id配签约协议号；解约备注会留档，写清原因。
   *
   * 解约之后再扣款会失败；恢复代扣须由用户再签一次。
   *
   * 后续通知：
   *
   * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.papay.partner.deletecontract.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     contract_termination_remark: '会员到期',
   *     version: '1.0',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
