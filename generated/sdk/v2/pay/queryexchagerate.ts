/** 由openapi/v2/pay/queryexchagerate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 汇率查询（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 币种 */
  fee_type: string
  /** 日期 */
  date: string
}

/** 汇率查询（境外）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 币种 */
  fee_type: string
  /** 汇率时间 */
  rate_time: string
  /** 现汇卖出价(汇率) */
  rate: string
  /** 签名 */
  sign: string
}

/** 汇率查询（境外）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/queryexchagerate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/queryexchagerate',
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
 * 汇率查询（境外）
 *
 * 商品以外币标价时，查微信支付当天采用的换算汇率，报价取现汇卖出价。北京时间每天10点更新一次，可按币种和日期缓存。
 *
 * `rate`已放大成整数，使用前按约定的倍数还原。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635002)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635261)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636500)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636620)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     fee_type: 'USD',
 *     date: '20260807',
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
      { name: 'fee_type', required: true, schema: { kind: 'string' } },
      { name: 'date', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.queryexchagerate`。 */
export interface PageMethods {
  /**
   * 汇率查询（境外）
   *
   * 商品以外币标价时，查微信支付当天采用的换算汇率，报价取现汇卖出价。北京时间每天10点更新一次，可按币种和日期缓存。
   *
   * `rate`已放大成整数，使用前按约定的倍数还原。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635002)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635261)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636500)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636620)
   * @example
   * ```ts
   * const answer = await client.v2.pay.queryexchagerate.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     fee_type: 'USD',
   *     date: '20260807',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
