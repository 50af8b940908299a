/** 由openapi/v2/mmpaymkttransfers/promotion/querywwsptrans2pocket.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 企业微信查询付款记录：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号 */
  partner_trade_no?: string | undefined
  /** 商户号 */
  mch_id: string
  /** Appid */
  appid: string
}

/** 企业微信查询付款记录：应答 */
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
  /** 商户订单号 */
  partner_trade_no: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 红包退款金额，单位为分 */
  payment_amount: number
  /** 转账时间 */
  transfer_time: string
  /** 付款描述 */
  desc: string
}

/** 企业微信查询付款记录：错误码 */
export type PostErrorCode = V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
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
 * 企业微信查询付款记录
 *
 * 查看企业微信向员工付款的进展，30天以前的记录要到商户平台看。字段沿用了红包的叫法，`detail_id`就是这笔付款的单号。
 * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
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
      { name: 'partner_trade_no', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket`。 */
export interface PageMethods {
  /**
   * 企业微信查询付款记录
   *
   * 查看企业微信向员工付款的进展，30天以前的记录要到商户平台看。字段沿用了红包的叫法，`detail_id`就是这笔付款的单号。
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post({
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
