/** 由openapi/v2/pay/pappayapply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 委托代扣申请扣款：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商品描述 */
  body: string
  /** 商品详情 */
  detail?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 总金额 */
  total_fee: number
  /** 货币类型 */
  fee_type?: string | undefined
  /** 终端IP */
  spbill_create_ip: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /** 电子发票入口开放标识 */
  receipt?: string | undefined
}

/** 委托代扣申请扣款：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/**
 * 委托代扣申请扣款：错误码
 *
 * - `CONTRACT_NOT_EXIST`: 签约协议不存在或已解约，先查询签约关系
 * - `ORDERPAID`: 此单号已经扣款成功，查询订单确认
 * - `CONTRACTERROR`: 签约协议已过期，请用户重新签约
 * - `RULELIMIT`: 交易存在风险，请用户确认账号或联系客服
 * - `FREQUENCY_LIMITED`: 扣款过于频繁，降低调用频率
 * - `ORDER_ACCEPTED`: 扣款已受理，不要重复发起，查询订单确认
 * - `INVALID_REQUEST`: 未先发预扣费通知或不合规则，依描述处理
 */
export type PostErrorCode =
  | 'CONTRACT_NOT_EXIST'
  | 'ORDERPAID'
  | 'CONTRACTERROR'
  | 'RULELIMIT'
  | 'FREQUENCY_LIMITED'
  | 'ORDER_ACCEPTED'
  | 'INVALID_REQUEST'
  | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/pappayapply#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/pappayapply',
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
 * 委托代扣申请扣款
 *
 * 凭已签的委托代扣协议向用户扣一笔钱，例如会员续费、水电缴费。返回成功只说明申请已受理，是否扣款成功看`notify_url`通知或查询代扣订单。
 *
 * 同一期费用重试须用原商户订单号，换号会重复扣款；金额`total_fee`单位分。
 *
 * 后续通知：
 *
 * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     body: '八月水电费',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 1280,
 *     spbill_create_ip: '203.0.113.24',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     trade_type: 'PAP',
 *     contract_id: '202608010000000137',
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
      { name: 'body', required: true, schema: { kind: 'string' } },
      { name: 'detail', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'trade_type', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'receipt', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.pappayapply`。 */
export interface PageMethods {
  /**
   * 委托代扣申请扣款
   *
   * 凭已签的委托代扣协议向用户扣一笔钱，例如会员续费、水电缴费。返回成功只说明申请已受理，是否扣款成功看`notify_url`通知或查询代扣订单。
   *
   * 同一期费用重试须用原商户订单号，换号会重复扣款；金额`total_fee`单位分。
   *
   * 后续通知：
   *
   * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.pappayapply.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     body: '八月水电费',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 1280,
   *     spbill_create_ip: '203.0.113.24',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     trade_type: 'PAP',
   *     contract_id: '202608010000000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
