/** 由openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 个人收款-申请批量结算：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 发起方AppID */
  appid: string
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 通知地址 */
  notify_url: string
  /** 收款方描述 */
  description: string
  /**
   * 交易场景
   * `RECOMMERCE` 枚举值
   */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: readonly PostRequestJsonSettleInfoList[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2 | undefined
}

/** 个人收款-申请批量结算：应答 */
export interface PostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 */
  create_time: string
  /** 批次完成时间 */
  finish_time?: string
}

/** 个人收款-申请批量结算：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSettleInfoList {
  /** 商户结算单号 */
  out_settle_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 结算明细单列表 */
  settle_detail_info_list: readonly PostRequestJsonSettleInfoListSettleDetailInfoList[]
}

export interface PostRequestJsonSettleInfoListSettleDetailInfoList {
  /** 商户结算明细单号 */
  out_settle_detail_no: string
  /** 结算类型 */
  settle_type: string
  /** 接收方类型 */
  receiver_type: string
  /** 接收方账号 */
  receiver_account: string
  /** 金额 */
  amount: PostRequestJsonSettleInfoListSettleDetailInfoListAmount
}

export interface PostRequestJsonSettleInfoListSettleDetailInfoListAmount {
  /** 金额 */
  amount: number
  /** 币种 */
  currency?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/settle/prepay-settle-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders',
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
 * 个人收款-申请批量结算
 *
 * 把多笔微信支付订单的款项按批结算给个人收款方，每笔再拆成结算明细。`individual_auth_id`是对应商品单的受理授权ID，返回值只说明批次已建立，结果等通知或另行查询。
 *
 * 批次、结算单、明细单各有一个商户单号，重试时三级单号都保持原样，换号可能重复结算；金额单位为分。
 *
 * 后续通知：
 *
 * - 个人收款结算通知(SETTLEMENT.SUCCESS)（`webhooks/v3/SETTLEMENT.SUCCESS`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_settle_batch_no: '1000000000000137',
 *     individual_auth_id: 'SQ20260801000001',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     description: '两笔订单，扣除平台服务费',
 *     trade_scenario: 'RECOMMERCE',
 *     settle_info_list: [
 *       {
 *         out_settle_no: '10000000000000137',
 *         transaction_id: '4200002026080112300000000042',
 *         settle_detail_info_list: [
 *           {
 *             out_settle_detail_no: '100000000000000137',
 *             settle_type: 'RECEIVE',
 *             receiver_type: 'MERCHANT',
 *             receiver_account: '6200000000000000137',
 *             amount: { amount: 11000 },
 *           },
 *         ],
 *       },
 *     ],
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
      { name: 'out_settle_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'individual_auth_id', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'trade_scenario', required: true, schema: { kind: 'string', enum: [{ value: 'RECOMMERCE' }] } },
      {
        name: 'settle_info_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_settle_no', required: true, schema: { kind: 'string' } },
              { name: 'transaction_id', required: true, schema: { kind: 'string' } },
              {
                name: 'settle_detail_info_list',
                required: true,
                schema: {
                  kind: 'array',
                  items: {
                    kind: 'object',
                    properties: [
                      { name: 'out_settle_detail_no', required: true, schema: { kind: 'string' } },
                      { name: 'settle_type', required: true, schema: { kind: 'string' } },
                      { name: 'receiver_type', required: true, schema: { kind: 'string' } },
                      { name: 'receiver_account', required: true, schema: { kind: 'string' } },
                      {
                        name: 'amount',
                        required: true,
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'amount', required: true, schema: { kind: 'number' } },
                            { name: 'currency', schema: { kind: 'string' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
      { name: 'receive_type_template_id', schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.settle.prepaySettleOrders`。 */
export interface PageMethods {
  /**
   * 个人收款-申请批量结算
   *
   * 把多笔微信支付订单的款项按批结算给个人收款方，每笔再拆成结算明细。`individual_auth_id`是对应商品单的受理授权ID，返回值只说明批次已建立，结果等通知或另行查询。
   *
   * 批次、结算单、明细单各有一个商户单号，重试时三级单号都保持原样，换号可能重复结算；金额单位为分。
   *
   * 后续通知：
   *
   * - 个人收款结算通知(SETTLEMENT.SUCCESS)（`webhooks/v3/SETTLEMENT.SUCCESS`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.settle.prepaySettleOrders.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_settle_batch_no: '1000000000000137',
   *     individual_auth_id: 'SQ20260801000001',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     description: '两笔订单，扣除平台服务费',
   *     trade_scenario: 'RECOMMERCE',
   *     settle_info_list: [
   *       {
   *         out_settle_no: '10000000000000137',
   *         transaction_id: '4200002026080112300000000042',
   *         settle_detail_info_list: [
   *           {
   *             out_settle_detail_no: '100000000000000137',
   *             settle_type: 'RECEIVE',
   *             receiver_type: 'MERCHANT',
   *             receiver_account: '6200000000000000137',
   *             amount: { amount: 11000 },
   *           },
   *         ],
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
