/** 由openapi/v2/papay/querycontract.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询代扣签约关系：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: number
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: number | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /**
   * 版本号
   * `1.0` 枚举值
   */
  version: '1.0'
}

/** 查询代扣签约关系：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: number
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: number
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: number
  /** 签名 */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des: string
}

/** 查询代扣签约关系：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/papay/querycontract#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/papay/querycontract',
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
  responseFields: {
    numbers: ['/mch_id', '/plan_id', '/contract_state', '/contract_termination_mode'],
  },
})

/**
 * 查询代扣签约关系
 *
 * 核对用户与商户的一份代扣协议是否有效、何时到期。凭`contract_id`查，或凭`plan_id`加`contract_code`查，两种方式结果一样。
 *
 * 签约通知可能丢失，扣款前先确认`contract_state`仍为已签约。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: 1900000109, version: '1.0' },
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
      { name: 'mch_id', required: true, schema: { kind: 'integer' } },
      { name: 'contract_id', schema: { kind: 'string' } },
      { name: 'plan_id', schema: { kind: 'integer' } },
      { name: 'contract_code', schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.papay.querycontract`。 */
export interface PageMethods {
  /**
   * 查询代扣签约关系
   *
   * 核对用户与商户的一份代扣协议是否有效、何时到期。凭`contract_id`查，或凭`plan_id`加`contract_code`查，两种方式结果一样。
   *
   * 签约通知可能丢失，扣款前先确认`contract_state`仍为已签约。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
   * @example
   * ```ts
   * const answer = await client.v2.papay.querycontract.post({
   *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: 1900000109, version: '1.0' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
