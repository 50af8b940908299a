/** 由openapi/v3/funds-to-oversea/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请资金出境：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 出境金额 */
  amount: number
  /** 境外收款币种 */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: readonly PostRequestJsonGoodsInfo[] | undefined
  /** 卖家信息 */
  seller_info: PostRequestJsonSellerInfo
  /** 物流信息 */
  express_info: PostRequestJsonExpressInfo
  /** 收款人信息 */
  payee_info: PostRequestJsonPayeeInfo
  /** 预售信息 */
  presale_info?: PostRequestJsonPresaleInfo | undefined
}

/** 申请资金出境：应答 */
export interface PostResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}

/** 申请资金出境：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonGoodsInfo {
  /** 商品名称 */
  goods_name: string
  /** 商品类目 */
  goods_category: string
  /** 商品单价 */
  goods_unit_price: number
  /** 商品数量 */
  goods_quantity: number
}

export interface PostRequestJsonSellerInfo {
  /** 境外卖家经营主体名称 */
  oversea_business_name: string
  /** 境外卖家店铺名称 */
  oversea_shop_name: string
  /** 卖家ID */
  seller_id: string
}

export interface PostRequestJsonExpressInfo {
  /** 物流单号 */
  courier_number: string
  /** 物流商名称 */
  express_company_name: string
}

export interface PostRequestJsonPayeeInfo {
  /** 收款人识别号 */
  payee_id: string
}

export interface PostRequestJsonPresaleInfo {
  /** 订单类型 */
  type: 'DEPOSIT' | 'BALANCE'
  /** 预售订单总金额 */
  total_amount: number
  /** 关联定金订单号 */
  deposit_transaction_id?: string | undefined
  /** 关联尾款订单号 */
  balance_transaction_id?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/funds-to-oversea/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/funds-to-oversea/orders',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请资金出境
 *
 * 把订单收到的人民币换成`foreign_currency`汇给境外卖家，须报商品、卖家、物流等真实信息，金额单位分。受理不代表已购汇，进展去查出境结果。
 *
 * 同一次出境重试沿用`out_order_id`；分多次出境的，先查剩余可出境金额。
 *
 * 预售单的定金与尾款分开申报，`presale_info`里互相关联对方的订单号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_order_id: 'ORDER20260801000137',
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     amount: 10,
 *     foreign_currency: 'USD',
 *     seller_info: {
 *       oversea_business_name: '山前（香港）有限公司',
 *       oversea_shop_name: '山前咖啡中环店',
 *       seller_id: 'SELLER20260801000137',
 *     },
 *     express_info: {
 *       courier_number: 'SF0000000000137',
 *       express_company_name: '山前国际物流',
 *     },
 *     payee_info: { payee_id: 'PAYEE20260801000137' },
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
      { name: 'out_order_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'foreign_currency', required: true, schema: { kind: 'string' } },
      {
        name: 'goods_info',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'goods_name', required: true, schema: { kind: 'string' } },
              { name: 'goods_category', required: true, schema: { kind: 'string' } },
              { name: 'goods_unit_price', required: true, schema: { kind: 'integer' } },
              { name: 'goods_quantity', required: true, schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'seller_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'oversea_business_name', required: true, schema: { kind: 'string' } },
            { name: 'oversea_shop_name', required: true, schema: { kind: 'string' } },
            { name: 'seller_id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'express_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'courier_number', required: true, schema: { kind: 'string' } },
            { name: 'express_company_name', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'payee_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [{ name: 'payee_id', required: true, schema: { kind: 'string' } }],
        },
      },
      {
        name: 'presale_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'DEPOSIT' }, { value: 'BALANCE' }] },
            },
            { name: 'total_amount', required: true, schema: { kind: 'integer' } },
            { name: 'deposit_transaction_id', schema: { kind: 'string' } },
            { name: 'balance_transaction_id', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundsToOversea.orders`。 */
export interface PageMethods {
  /**
   * 申请资金出境
   *
   * 把订单收到的人民币换成`foreign_currency`汇给境外卖家，须报商品、卖家、物流等真实信息，金额单位分。受理不代表已购汇，进展去查出境结果。
   *
   * 同一次出境重试沿用`out_order_id`；分多次出境的，先查剩余可出境金额。
   *
   * 预售单的定金与尾款分开申报，`presale_info`里互相关联对方的订单号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.orders.post({
   *   json: {
   *     out_order_id: 'ORDER20260801000137',
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     amount: 10,
   *     foreign_currency: 'USD',
   *     seller_info: {
   *       oversea_business_name: '山前（香港）有限公司',
   *       oversea_shop_name: '山前咖啡中环店',
   *       seller_id: 'SELLER20260801000137',
   *     },
   *     express_info: {
   *       courier_number: 'SF0000000000137',
   *       express_company_name: '山前国际物流',
   *     },
   *     payee_info: { payee_id: 'PAYEE20260801000137' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
