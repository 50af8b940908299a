/** 由openapi/v2/mmpaymkttransfers/gettransferinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询企业付款到零钱：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号 */
  partner_trade_no: string
  /** 商户号 */
  mch_id: string
  /** Appid */
  appid: string
}

/** 查询企业付款到零钱：应答 */
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
  /** 商户单号 */
  partner_trade_no: string
  /** Appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 付款单号 */
  detail_id: string
  /** 转账状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason?: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 付款金额，单位为分 */
  payment_amount: number
  /** 转账时间 */
  transfer_time: string
  /** 付款成功时间 */
  payment_time: string
  /** 企业付款备注 */
  desc: string
}

/**
 * 查询企业付款到零钱：错误码
 *
 * - `CA_ERROR`: 未带证书或证书有误，换正确证书再查
 * - `SIGN_ERROR`: 签名不符，核对密钥与参数排序
 * - `NO_AUTH`: 没有查询权限，联系微信支付开通
 * - `NOT_FOUND`: 查无此单，可能还在处理，隔几分钟以原单号再查
 * - `FREQ_LIMIT`: 查询过于频繁，控制频率后再查
 * - `PARAM_ERROR`: 参数有误，依 err_code_des 改正
 * - `SYSTEMERROR`: 系统繁忙，稍后以原单号再查
 */
export type PostErrorCode =
  | 'CA_ERROR'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'NOT_FOUND'
  | 'FREQ_LIMIT'
  | 'PARAM_ERROR'
  | 'SYSTEMERROR'
  | V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/gettransferinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/gettransferinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/payment_amount'],
  },
})

/**
 * 查询企业付款到零钱
 *
 * 凭商户订单号查看付款到用户零钱的结果，只能查近30天，更早的去商户平台。`PROCESSING`不是终态，等它变为`SUCCESS`或`FAILED`再处理。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     partner_trade_no: 'FK20260801000137',
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
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
      { name: 'partner_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.gettransferinfo`。 */
export interface PageMethods {
  /**
   * 查询企业付款到零钱
   *
   * 凭商户订单号查看付款到用户零钱的结果，只能查近30天，更早的去商户平台。`PROCESSING`不是终态，等它变为`SUCCESS`或`FAILED`再处理。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.gettransferinfo.post({
   *   xml: {
   *     partner_trade_no: 'FK20260801000137',
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
