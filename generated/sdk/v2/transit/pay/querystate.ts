/** 由openapi/v2/transit/pay/querystate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 查询乘车卡用户状态：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 查询乘车卡用户状态：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
}

/** 查询乘车卡用户状态：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/transit/pay/querystate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/transit/pay/querystate',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 查询乘车卡用户状态
 *
 * 直连商户凭委托代扣协议id看乘客是否还符合先乘后付的条件。除了`user_state`，还会带回协议状态，失效时应请用户重新开通。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     contract_id: '202608010000000137',
 *     sign_type: 'HMAC-SHA256',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.transit.pay.querystate`。 */
export interface PageMethods {
  /**
   * 查询乘车卡用户状态
   *
   * 直连商户凭委托代扣协议id看乘客是否还符合先乘后付的条件。除了`user_state`，还会带回协议状态，失效时应请用户重新开通。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
   * @example
   * ```ts
   * const answer = await client.v2.transit.pay.querystate.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     contract_id: '202608010000000137',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
