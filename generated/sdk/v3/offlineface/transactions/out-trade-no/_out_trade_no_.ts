/** 由openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OpenObject,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 刷脸扣款查单：请求 */
export interface GetRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 平台产品ID */
  business_product_id: '2' | '11'
}

/** 刷脸扣款查单：应答 */
export interface GetResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: GetResponsePayer
  /** 金额信息 */
  amount?: GetResponseAmount
  /** 优惠信息 */
  promotion_detail?: OpenObject[]
  /** 支付场景信息 */
  scene_info?: GetResponseSceneInfo
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** 刷脸扣款查单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePayer {
  /** 公众下的openid */
  sp_openid?: string
  /** 子公众下的openid */
  sub_openid?: string
}

export interface GetResponseAmount {
  /** 总金额，单位为分 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY' | (string & {})
}

export interface GetResponseSceneInfo {
  /** 设备IP */
  device_ip?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlineface/transactions/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlineface/transactions/out-trade-no/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  queryParameters: ['sp_mchid', 'sub_mchid', 'business_product_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 刷脸扣款查单
 *
 * 离线刷脸扣款没等到结果时，按商户订单号查`trade_state`，服务商号与子商户号都要带。用户欠着款的看`debt_state`，还款后另有还款单号。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_trade_no: 'DD20260801000137',
 *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511', business_product_id: '2' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    {
      name: 'business_product_id',
      required: true,
      schema: { kind: 'string', enum: [{ value: '2' }, { value: '11' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.offlineface.transactions.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 刷脸扣款查单
   *
   * 离线刷脸扣款没等到结果时，按商户订单号查`trade_state`，服务商号与子商户号都要带。用户欠着款的看`debt_state`，还款后另有还款单号。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.transactions.outTradeNo._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511', business_product_id: '2' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
