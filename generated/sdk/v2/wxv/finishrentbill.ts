/** 由openapi/v2/wxv/finishrentbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 完结租借订单（支付分V2）：请求 */
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
  /** 是否归还 */
  returned: string
  /** 实际归还时间 */
  real_end_time?: string | undefined
  /** 归还地点 */
  service_end_location?: string | undefined
  /** 总金额，单位为分 */
  total_amount: number
  /** 租金费用，单位为分 */
  rent_fee: number
  /** 赔偿金费用 */
  compensation_fee: string
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /** 完结凭证 */
  finish_ticket: string
  /** 分账标识 */
  profit_sharing: 'Y' | 'N'
}

/** 完结租借订单（支付分V2）：应答 */
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

/** 完结租借订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/finishrentbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/finishrentbill',
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
 * 完结租借订单（支付分V2）
 *
 * 用户归还或赔付之后结单，从而发起扣款。归还的填实际归还时间和地点；是否扣款成功要看订单查询，变成`USER_PAID`才是收到。
 *
 * 先查询取得`finish_ticket`再完结。赔偿金在此是字符串，修改金额那页则是整数。
 *
 * 后续通知：
 *
 * - 免押订单支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v2/TRANSACTION.SUCCESS`）
 * - 免押订单支付失败通知(TRANSACTION.FAIL)（`webhooks/v2/TRANSACTION.FAIL`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
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
 *     returned: 'TRUE',
 *     total_amount: 15700,
 *     rent_fee: 5800,
 *     compensation_fee: '9900',
 *     compensation_fee_desc: '外壳破损，赔偿押金三成',
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
      { name: 'returned', required: true, schema: { kind: 'string' } },
      { name: 'real_end_time', schema: { kind: 'string' } },
      { name: 'service_end_location', schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'rent_fee', required: true, schema: { kind: 'integer' } },
      { name: 'compensation_fee', required: true, schema: { kind: 'string' } },
      { name: 'compensation_fee_desc', required: true, schema: { kind: 'string' } },
      { name: 'finish_ticket', required: true, schema: { kind: 'string' } },
      {
        name: 'profit_sharing',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.finishrentbill`。 */
export interface PageMethods {
  /**
   * 完结租借订单（支付分V2）
   *
   * 用户归还或赔付之后结单，从而发起扣款。归还的填实际归还时间和地点；是否扣款成功要看订单查询，变成`USER_PAID`才是收到。
   *
   * 先查询取得`finish_ticket`再完结。赔偿金在此是字符串，修改金额那页则是整数。
   *
   * 后续通知：
   *
   * - 免押订单支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v2/TRANSACTION.SUCCESS`）
   * - 免押订单支付失败通知(TRANSACTION.FAIL)（`webhooks/v2/TRANSACTION.FAIL`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.finishrentbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *     returned: 'TRUE',
   *     total_amount: 15700,
   *     rent_fee: 5800,
   *     compensation_fee: '9900',
   *     compensation_fee_desc: '外壳破损，赔偿押金三成',
   *     finish_ticket: 'TICKET20260801000137',
   *     profit_sharing: 'Y',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
