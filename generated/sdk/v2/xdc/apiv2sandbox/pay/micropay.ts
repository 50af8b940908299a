/** 由openapi/v2/xdc/apiv2sandbox/pay/micropay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V2ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'
import { v2 } from '../../../../runtime/v2/index.js'

/** 沙箱付款码支付：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商户号
   * 至多32个字符。
   */
  mch_id: string
  /**
   * 商品描述
   * 至多128个字符。
   */
  body: string
  /**
   * 商户订单号
   * 至多32个字符。
   */
  out_trade_no: string
  /**
   * 签名类型
   * 默认值 `MD5`
   * @default "MD5"
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /**
   * 附加数据
   * 至多128个字符。
   */
  attach?: string | undefined
  /** 订单金额，单位为分 */
  total_fee: number
  /**
   * 货币类型
   * 至多64个字符。
   */
  fee_type?: string | undefined
  /**
   * 授权码
   * 至多128个字符。
   */
  auth_code: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 异常用例名称 */
  'Wechatpay-Negative-Test'?:
    | 'MICROPAY_USERPAYING'
    | 'MICROPAY_TIMEOUT'
    | 'MICROPAY_PAYERROR'
    | 'MICROPAY_PAY_QUERY_TIMEOUT'
    | undefined
}

/** 沙箱付款码支付：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 `MICROPAY` */
  trade_type: string
  /** 交易状态 */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付金额 */
  cash_fee: string
  /** 代金券金额 */
  coupon_fee?: string
}

/** 沙箱付款码支付：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/xdc/apiv2sandbox/pay/micropay#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/xdc/apiv2sandbox/pay/micropay',
  headerParameters: ['Wechatpay-Negative-Test'],
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 沙箱付款码支付
 *
 * 在仿真环境按用例演练付款码收款。成功用例看金额：1分直接付成，2分含1分代金券，3分再加2分免充值券；顺序和金额都要照做。
 *
 * `secret`填[沙箱密钥](../../apiv2getsignkey/sign/getsignkey.md)而非正式密钥；`appid`可任意填写，不需要绑定关系。
 *
 * 用例细节见[支付成功用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx)和[支付异常用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx)，异常用例的名称放进请求头`Wechatpay-Negative-Test`。请求太频繁会落到公益404页面。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     body: '山前咖啡滨河店-手冲豆',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 1280,
 *     auth_code: '134500000000000042',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  headers: [
    {
      name: 'Wechatpay-Negative-Test',
      schema: {
        kind: 'string',
        enum: [
          { value: 'MICROPAY_USERPAYING' },
          { value: 'MICROPAY_TIMEOUT' },
          { value: 'MICROPAY_PAYERROR' },
          { value: 'MICROPAY_PAY_QUERY_TIMEOUT' },
        ],
      },
    },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'body', required: true, schema: { kind: 'string', maxLength: 128 } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      { name: 'attach', schema: { kind: 'string', maxLength: 128 } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', schema: { kind: 'string', maxLength: 64 } },
      { name: 'auth_code', required: true, schema: { kind: 'string', maxLength: 128 } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.xdc.apiv2sandbox.pay.micropay`。 */
export interface PageMethods {
  /**
   * 沙箱付款码支付
   *
   * 在仿真环境按用例演练付款码收款。成功用例看金额：1分直接付成，2分含1分代金券，3分再加2分免充值券；顺序和金额都要照做。
   *
   * `secret`填[沙箱密钥](../../apiv2getsignkey/sign/getsignkey.md)而非正式密钥；`appid`可任意填写，不需要绑定关系。
   *
   * 用例细节见[支付成功用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx)和[支付异常用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx)，异常用例的名称放进请求头`Wechatpay-Negative-Test`。请求太频繁会落到公益404页面。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
   * @example
   * ```ts
   * const answer = await client.v2.xdc.apiv2sandbox.pay.micropay.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     body: '山前咖啡滨河店-手冲豆',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 1280,
   *     auth_code: '134500000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
