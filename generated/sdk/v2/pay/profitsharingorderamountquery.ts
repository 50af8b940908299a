/** 由openapi/v2/pay/profitsharingorderamountquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询订单待分账金额（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 查询订单待分账金额（V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id?: string
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount?: number
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
}

/** 查询订单待分账金额（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingorderamountquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingorderamountquery',
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
  responseFields: {
    numbers: ['/unsplit_amount'],
  },
})

/**
 * 查询订单待分账金额（V2）
 *
 * 用微信订单号查一笔订单还剩多少钱可分，`unsplit_amount`单位分。多次分账前查一下，可避免超出余额被拒。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985079)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.profitsharingorderamountquery`。 */
export interface PageMethods {
  /**
   * 查询订单待分账金额（V2）
   *
   * 用微信订单号查一笔订单还剩多少钱可分，`unsplit_amount`单位分。多次分账前查一下，可避免超出余额被拒。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985079)
   * @example
   * ```ts
   * const answer = await client.v2.pay.profitsharingorderamountquery.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
