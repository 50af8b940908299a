/** 由openapi/v2/mmpaysptrans/pay_bank.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 企业付款到银行卡：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /**
   * 收款方银行卡号
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  enc_bank_no: string
  /**
   * 收款方用户名
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  enc_true_name: string
  /** 收款方开户行 */
  bank_code: string
  /** 付款金额 */
  amount: number
  /** 付款说明 */
  desc?: string | undefined
}

/** 企业付款到银行卡：应答 */
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /** 代付金额 */
  amount: number
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信企业付款单号 */
  payment_no: string
  /** 手续费金额 */
  cmms_amt: number
}

/** 企业付款到银行卡：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaysptrans/pay_bank#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaysptrans/pay_bank',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'bank',
        direction: 'encrypt',
        paths: ['/xml/enc_bank_no', '/xml/enc_true_name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/amount', '/cmms_amt'],
  },
})

/**
 * 企业付款到银行卡
 *
 * 从商户账户直接付款到个人银行卡，卡号和户名须用专用RSA公钥加密，公钥另行获取。受理不等于到账，结果要按商户付款单号查询，手续费见`cmms_amt`，单位分。
 *
 * 结果不明时用原付款单号查询或重试，换号会重复出款。银行退票时查询结果会变成`BANK_FAIL`，成功之后也要复查。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     partner_trade_no: 'FK20260801000137',
 *     enc_bank_no: 'plaintext',
 *     enc_true_name: 'plaintext',
 *     bank_code: '1001',
 *     amount: 100000,
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
      { name: 'partner_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'enc_bank_no', required: true, schema: { kind: 'string' } },
      { name: 'enc_true_name', required: true, schema: { kind: 'string' } },
      { name: 'bank_code', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'desc', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaysptrans.pay_bank`。 */
export interface PageMethods {
  /**
   * 企业付款到银行卡
   *
   * 从商户账户直接付款到个人银行卡，卡号和户名须用专用RSA公钥加密，公钥另行获取。受理不等于到账，结果要按商户付款单号查询，手续费见`cmms_amt`，单位分。
   *
   * 结果不明时用原付款单号查询或重试，换号会重复出款。银行退票时查询结果会变成`BANK_FAIL`，成功之后也要复查。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
   * @example
   * ```ts
   * const answer = await client.v2.mmpaysptrans.pay_bank.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     partner_trade_no: 'FK20260801000137',
   *     enc_bank_no: 'plaintext',
   *     enc_true_name: 'plaintext',
   *     bank_code: '1001',
   *     amount: 100000,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
