/** 由openapi/v2/wxv/cancelbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 撤销租借订单（支付分V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 商户服务订单号 */
  out_order_no: string
  /** 撤销原因 */
  reason: string
  /** 服务ID */
  service_id: string
}

/** 撤销租借订单（支付分V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 撤销租借订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/cancelbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/cancelbill',
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
})

/**
 * 撤销租借订单（支付分V2）
 *
 * 租借没有发生时取消订单，须在完结之前，用商户服务订单号和服务ID定位，撤销原因必填。
 *
 * 撤销后不能再向用户收费，完结过的订单也不能撤销。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     out_order_no: 'ZD202608010003',
 *     reason: '用户投诉',
 *     service_id: '2002000000000000000000000000042',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'reason', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.cancelbill`。 */
export interface PageMethods {
  /**
   * 撤销租借订单（支付分V2）
   *
   * 租借没有发生时取消订单，须在完结之前，用商户服务订单号和服务ID定位，撤销原因必填。
   *
   * 撤销后不能再向用户收费，完结过的订单也不能撤销。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.cancelbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     reason: '用户投诉',
   *     service_id: '2002000000000000000000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
