/** 由openapi/v2/pay/settlementquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, UnclearPromise } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询结算资金（境外）：请求 */
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
  sub_mch_id?: string | undefined
  /** 结算状态 */
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
  query_split?: boolean | undefined
}

/** 查询结算资金（境外）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
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

/** 查询结算资金（境外）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'unclear',
    position: '/xml/offset',
    reason: 'no-list',
  },
})

/**
 * 查询结算资金（境外）
 *
 * 境外商户按日期区间查询已结算或未结算的资金，`usetag`区分两者。金额按结算币种的最小单位，从`offset`起每次取`limit`条。
 *
 * 请求里商户号叫`mchid`，返回里叫`mch_id`；查分账资金须把`query_split`置真。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618)
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
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): UnclearPromise<PostResponse, 'no-list'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v2.pay.settlementquery`。 */
export interface PageMethods {
  /**
   * 查询结算资金（境外）
   *
   * 境外商户按日期区间查询已结算或未结算的资金，`usetag`区分两者。金额按结算币种的最小单位，从`offset`起每次取`limit`条。
   *
   * 请求里商户号叫`mchid`，返回里叫`mch_id`；查分账资金须把`query_split`置真。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618)
   * @example
   * ```ts
   * const answer = await client.v2.pay.settlementquery.post({
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
  post(request: PostRequest, options?: CallOptions): UnclearPromise<PostResponse, 'no-list'>
}
