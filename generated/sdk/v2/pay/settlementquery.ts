/** Generated from openapi/v2/pay/settlementquery.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询结算资金（境外）: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 结算状态
   * `1` | `2` 枚举值之一
   */
  usetag: 1 | 2
  /** 偏移量 */
  offset: number
  /** 最大记录条数 */
  limit: number
  /** 开始日期 */
  date_start: string
  /** 结束日期 */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: boolean
}

/** 查询结算资金（境外）: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 业务结果
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign?: string
  /** 返回数据行数 */
  record_num: string
  /** 付汇批次号 */
  fbatchno: string
  /** 结算日期 */
  date_settlement: string
  /** 交易开始日期 */
  date_start: string
  /** 交易结束日期 */
  date_end: string
  /** 划账金额 */
  settlement_fee: number
  /** 未划账金额 */
  unsettlement_fee: number
  /** 结算币种 */
  settlementfee_type: string
  /** 支付金额 */
  pay_fee: number
  /** 退款金额 */
  refund_fee: number
  /** 支付净额 */
  pay_net_fee: number
  /** 手续费金额 */
  poundage_fee: number
  /** 分账划账金额 */
  split_settlement_fee?: number
  /** 分账未划账金额 */
  split_unsettlement_fee?: number
}

/** 查询结算资金（境外）: codes of its errors */
export type PostErrorCode = V2ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/settlementquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/settlementquery',
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
  responseFields: {
    numbers: [
      '/settlement_fee',
      '/unsettlement_fee',
      '/pay_fee',
      '/refund_fee',
      '/pay_net_fee',
      '/poundage_fee',
      '/split_settlement_fee',
      '/split_unsettlement_fee',
    ],
  },
})

/**
 * 查询结算资金（境外）
 *
 * 境外商户按日期区间查询已结算或未结算的资金，`usetag`区分两者。金额按结算币种的最小单位，从`offset`起每次取`limit`条。
 *
 * 请求里商户号叫`mchid`，返回里叫`mch_id`；查分账资金须把`query_split`置真。
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     usetag: 1,
 *     offset: 0,
 *     limit: 20,
 *     date_start: '20260807',
 *     date_end: '20260813',
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'usetag', required: true, schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'offset', required: true, schema: { kind: 'integer' } },
      { name: 'limit', required: true, schema: { kind: 'integer' } },
      { name: 'date_start', required: true, schema: { kind: 'string' } },
      { name: 'date_end', required: true, schema: { kind: 'string' } },
      { name: 'query_split', schema: { kind: 'boolean' } },
    ],
  },
}))
