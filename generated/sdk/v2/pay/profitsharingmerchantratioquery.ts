/** 由openapi/v2/pay/profitsharingmerchantratioquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询最大分账比例（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 */
  brand_mch_id?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 查询最大分账比例（V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 品牌主商户号 */
  brand_mch_id?: string
  /** 最大分账比例 */
  max_ratio: number
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
}

/** 查询最大分账比例（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingmerchantratioquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingmerchantratioquery',
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
    numbers: ['/max_ratio'],
  },
})

/**
 * 查询最大分账比例（V2）
 *
 * 看子商户允许服务商分走多大比例，分账前据此检查金额。品牌分账查`brand_mch_id`的设置，`max_ratio`以万分比计，2000即20%。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     brand_mch_id: '1900012345',
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
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'brand_mch_id', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.profitsharingmerchantratioquery`。 */
export interface PageMethods {
  /**
   * 查询最大分账比例（V2）
   *
   * 看子商户允许服务商分走多大比例，分账前据此检查金额。品牌分账查`brand_mch_id`的设置，`max_ratio`以万分比计，2000即20%。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
   * @example
   * ```ts
   * const answer = await client.v2.pay.profitsharingmerchantratioquery.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     brand_mch_id: '1900012345',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
