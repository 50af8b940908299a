/** 由openapi/v2/pay/closeorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 关闭订单（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 关闭订单（V2）：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果，FAIL时看err_code */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/**
 * 关闭订单（V2）：错误码
 *
 * - `ORDERPAID`: 订单已支付不能关闭，按支付成功的订单处理
 * - `SYSTEMERROR`: 系统异常，用相同参数重新关单
 * - `ORDERCLOSED`: 订单早已关闭，无须再次调用
 */
export type PostErrorCode = 'ORDERPAID' | 'SYSTEMERROR' | 'ORDERCLOSED' | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/closeorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/closeorder',
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
 * 关闭订单（V2）
 *
 * 以XML关闭一笔还没支付的V2订单，之后用户不能再为它付款；新接入请用V3的同名接口。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 下单满五分钟才能关单。换新单号重新下单之前先关闭旧单，避免用户付两次。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935216)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936618)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937627)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937390)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941206)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987803)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936646)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989257)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011960250)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011940962)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984036)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988383)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mch_id: '1900000109',
 *     out_trade_no: 'DD20260801000137',
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
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.closeorder`。 */
export interface PageMethods {
  /**
   * 关闭订单（V2）
   *
   * 以XML关闭一笔还没支付的V2订单，之后用户不能再为它付款；新接入请用V3的同名接口。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   *
   * 下单满五分钟才能关单。换新单号重新下单之前先关闭旧单，避免用户付两次。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935216)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936618)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937627)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937390)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941206)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987803)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936646)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989257)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011960250)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011940962)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984036)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988383)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.closeorder.post({
   *   xml: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
