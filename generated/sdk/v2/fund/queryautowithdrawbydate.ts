/** 由openapi/v2/fund/queryautowithdrawbydate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询小微商户自动提现状态：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 日期 */
  date: string
}

/** 查询小微商户自动提现状态：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign?: string
  /** 日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 随机字符 */
  nonce_str: string
  /** 单据状态 */
  withdraw_status: string
  /** 单据失败原因 */
  fail_reason?: string
  /** 提现单单据ID */
  withdraw_id?: string
  /** 金额 */
  amount?: number
  /** 单据创建时间 */
  create_time?: string
  /** 单据成功时间 */
  success_time?: string
  /** 单据退票时间 */
  refund_time?: string
}

/** 查询小微商户自动提现状态：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/fund/queryautowithdrawbydate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/fund/queryautowithdrawbydate',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/amount'],
  },
})

/**
 * 查询小微商户自动提现状态
 *
 * 服务商按日期查小微商户当天自动提现单的进展：`withdraw_status`是状态，失败看`fail_reason`，退票看`refund_time`。金额单位分。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115346)
 * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     sign_type: 'HMAC-SHA256',
 *     date: '20260808',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'date', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.fund.queryautowithdrawbydate`。 */
export interface PageMethods {
  /**
   * 查询小微商户自动提现状态
   *
   * 服务商按日期查小微商户当天自动提现单的进展：`withdraw_status`是状态，失败看`fail_reason`，退票看`refund_time`。金额单位分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115346)
   * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.fund.queryautowithdrawbydate.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     sign_type: 'HMAC-SHA256',
   *     date: '20260808',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
