/** Generated from openapi/v2/pay/closeorder.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 关闭订单（V2）: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 签名类型
   * `MD5` | `HMAC-SHA256` 枚举值之一
   */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 关闭订单（V2）: response */
export interface PostResponse {
  /**
   * 通信结果，FAIL时看return_msg
   * `SUCCESS` | `FAIL` 枚举值之一
   */
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
  /**
   * 业务结果，FAIL时看err_code
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/**
 * 关闭订单（V2）: codes of its errors
 *
 * - `ORDERPAID`: 订单已支付不能关闭，按支付成功的订单处理
 * - `SYSTEMERROR`: 系统异常，用相同参数重新关单
 * - `ORDERCLOSED`: 订单早已关闭，无须再次调用
 */
export type PostErrorCode = 'ORDERPAID' | 'SYSTEMERROR' | 'ORDERCLOSED' | V2ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935216)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936618)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937627)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937390)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941206)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987803)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936646)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989257)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011960250)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011940962)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984036)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988383)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602)
 * @throws {ApiError} with a {@link PostErrorCode}
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
