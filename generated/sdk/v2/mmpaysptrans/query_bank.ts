/** 由openapi/v2/mmpaysptrans/query_bank.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询企业付款到银行卡：请求 */
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
}

/** 查询企业付款到银行卡：应答 */
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
  /** 微信企业付款单号 */
  payment_no: string
  /** 银行卡号 */
  bank_no_md5: string
  /** 用户真实姓名 */
  true_name_md5: string
  /** 代付金额，单位为分 */
  amount: number
  /** 代付单状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额，单位为分 */
  cmms_amt: number
  /** 商户下单时间 */
  create_time: string
  /** 成功付款时间 */
  pay_succ_time?: string
  /** 失败原因 */
  reason?: string
}

/** 查询企业付款到银行卡：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaysptrans/query_bank#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaysptrans/query_bank',
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
    numbers: ['/amount', '/cmms_amt'],
  },
})

/**
 * 查询企业付款到银行卡
 *
 * 凭商户付款单号查代付到银行卡的结果。`PROCESSING`要继续等，`BANK_FAIL`是银行退票；卡号和姓名只以MD5返回，可与本地比对。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { mch_id: '1900000109', partner_trade_no: 'FK20260801000137' },
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
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaysptrans.query_bank`。 */
export interface PageMethods {
  /**
   * 查询企业付款到银行卡
   *
   * 凭商户付款单号查代付到银行卡的结果。`PROCESSING`要继续等，`BANK_FAIL`是银行退票；卡号和姓名只以MD5返回，可与本地比对。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
   * @example
   * ```ts
   * const answer = await client.v2.mmpaysptrans.query_bank.post({
   *   xml: { mch_id: '1900000109', partner_trade_no: 'FK20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
