/** 由openapi/v2/fund/reautowithdrawbydate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 小微商户重新发起提现：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 服务商商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 自动提现单提现日期 */
  date: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 小微商户重新发起提现：应答 */
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
  /** 自动提现单提现日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 提现单单据ID */
  withdraw_id: string
  /** 金额，单位为分 */
  amount: number
  /** 单据创建时间 */
  create_time: string
  /** 随机字符 */
  nonce_str: string
}

/** 小微商户重新发起提现：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/fund/reautowithdrawbydate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/fund/reautowithdrawbydate',
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
 * 小微商户重新发起提现
 *
 * 针对某天失败的自动提现单再次发起提现，用日期而不是单号定位。如今小微商户可在商家助手小程序里自行手动提现。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
 * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     date: '20260802',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'date', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.fund.reautowithdrawbydate`。 */
export interface PageMethods {
  /**
   * 小微商户重新发起提现
   *
   * 针对某天失败的自动提现单再次发起提现，用日期而不是单号定位。如今小微商户可在商家助手小程序里自行手动提现。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.fund.reautowithdrawbydate.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     date: '20260802',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
