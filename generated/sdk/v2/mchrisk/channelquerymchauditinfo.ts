/** 由openapi/v2/mchrisk/channelquerymchauditinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 渠道商查询商户审核信息：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 渠道商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 服务商号 */
  acquiring_bank_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 渠道商查询商户审核信息：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type?: 'HMAC-SHA256' | (string & {})
}

/** 渠道商查询商户审核信息：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mchrisk/channelquerymchauditinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mchrisk/channelquerymchauditinfo',
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
 * 渠道商查询商户审核信息
 *
 * 渠道商查看下级机构所进件商户的审核结论。请求里`mch_id`填渠道商号，机构的号填在`acquiring_bank_id`。
 *
 * `mch_id`在请求里是渠道商号，在返回里是服务商号，不要拿来互相比对。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     acquiring_bank_id: '102584',
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
      { name: 'acquiring_bank_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mchrisk.channelquerymchauditinfo`。 */
export interface PageMethods {
  /**
   * 渠道商查询商户审核信息
   *
   * 渠道商查看下级机构所进件商户的审核结论。请求里`mch_id`填渠道商号，机构的号填在`acquiring_bank_id`。
   *
   * `mch_id`在请求里是渠道商号，在返回里是服务商号，不要拿来互相比对。
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
   * @example
   * ```ts
   * const answer = await client.v2.mchrisk.channelquerymchauditinfo.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     acquiring_bank_id: '102584',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
