/** 由openapi/v2/wxv/finishhotelbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 完结速住订单（支付分V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 是否入住 */
  checked_in: boolean
  /** 实际离店时间 */
  real_end_time?: string | undefined
  /** 其他费用金额 */
  other_fee: number
  /** 取消费用 */
  cancel_fee?: number | undefined
  /** 赔偿金费用 */
  compensation_fee: number
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费 */
  room_rate?: number | undefined
  /** 延迟退房费用 */
  overdue_fine: number
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额 */
  total_amount: number
  /** 完结凭证 */
  finish_ticket: string
  /** 分账标识 */
  profit_sharing: 'Y' | 'N'
}

/** 完结速住订单（支付分V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 完结速住订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/finishhotelbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/finishhotelbill',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 完结速住订单（支付分V2）
 *
 * 客人离店或取消后结账，把房费、延迟退房费、赔偿金等合成`total_amount`向用户扣款。没入住的`checked_in`传假，按取消规则收取消费用。
 *
 * `finish_ticket`取自订单查询，缺它无法完结。各项金额单位分，之和须与总额一致。
 *
 * 后续通知：
 *
 * - 免押订单支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v2/TRANSACTION.SUCCESS`）
 * - 免押订单支付失败通知(TRANSACTION.FAIL)（`webhooks/v2/TRANSACTION.FAIL`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     out_order_no: 'ZD202608010003',
 *     service_id: '2002000000000000000000000000042',
 *     checked_in: true,
 *     other_fee: 10000,
 *     compensation_fee: 6000,
 *     compensation_fee_desc: '损坏台灯一盏',
 *     overdue_fine: 4000,
 *     overdue_fine_desc: '晚退两小时，加收40元',
 *     total_amount: 72000,
 *     finish_ticket: 'TICKET20260801000137',
 *     profit_sharing: 'Y',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'checked_in', required: true, schema: { kind: 'boolean' } },
      { name: 'real_end_time', schema: { kind: 'string' } },
      { name: 'other_fee', required: true, schema: { kind: 'integer' } },
      { name: 'cancel_fee', schema: { kind: 'integer' } },
      { name: 'compensation_fee', required: true, schema: { kind: 'integer' } },
      { name: 'compensation_fee_desc', required: true, schema: { kind: 'string' } },
      { name: 'room_rate', schema: { kind: 'integer' } },
      { name: 'overdue_fine', required: true, schema: { kind: 'integer' } },
      { name: 'overdue_fine_desc', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'finish_ticket', required: true, schema: { kind: 'string' } },
      {
        name: 'profit_sharing',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.finishhotelbill`。 */
export interface PageMethods {
  /**
   * 完结速住订单（支付分V2）
   *
   * 客人离店或取消后结账，把房费、延迟退房费、赔偿金等合成`total_amount`向用户扣款。没入住的`checked_in`传假，按取消规则收取消费用。
   *
   * `finish_ticket`取自订单查询，缺它无法完结。各项金额单位分，之和须与总额一致。
   *
   * 后续通知：
   *
   * - 免押订单支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v2/TRANSACTION.SUCCESS`）
   * - 免押订单支付失败通知(TRANSACTION.FAIL)（`webhooks/v2/TRANSACTION.FAIL`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.finishhotelbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *     checked_in: true,
   *     other_fee: 10000,
   *     compensation_fee: 6000,
   *     compensation_fee_desc: '损坏台灯一盏',
   *     overdue_fine: 4000,
   *     overdue_fine_desc: '晚退两小时，加收40元',
   *     total_amount: 72000,
   *     finish_ticket: 'TICKET20260801000137',
   *     profit_sharing: 'Y',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
