/** 由openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询在途异常资金付款结果：请求 */
export interface GetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
}

/** 查询在途异常资金付款结果：应答 */
export interface GetResponse {
  /**
   * 产品名称
   * `C2C` 枚举值
   */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: GetResponseTransferAmount
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: GetResponseInstruction
}

/** 查询在途异常资金付款结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseTransferAmount {
  /** 总金额 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY' | (string & {})
}

export interface GetResponseInstruction {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: GetResponseInstructionCommander
  /**
   * 付款方式
   * `TRANSFER_TO_ORIGINAL_RECEIVE_USER` 枚举值
   */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 入账成功时间 */
  success_time?: string
  /** 商户AppID */
  appid: string[]
  /** 回调通知地址 */
  notify_url: string
}

export interface GetResponseInstructionCommander {
  /**
   * 在途异常资金付款由哪个角色发起
   * `MERCHANT` 枚举值
   */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号 */
  mchid: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/abnormal-fund-processing/receipts/{receipt_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}',
  pathParameters: ['receipt_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询在途异常资金付款结果
 *
 * 转账资金卡在途中时，按微信侧付款单号看处理到哪一步。`RECEIPT_STATE_COMPLETED`为办结，已发过指令的会附带付款方式和入账时间，金额单位分。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
 * @example
 * ```ts
 * const answer = await get(client, { receipt_id: 'XP20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'receipt_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.abnormalFundProcessing.receipts._receipt_id_`。 */
export interface PageMethods {
  /**
   * 查询在途异常资金付款结果
   *
   * 转账资金卡在途中时，按微信侧付款单号看处理到哪一步。`RECEIPT_STATE_COMPLETED`为办结，已发过指令的会附带付款方式和入账时间，金额单位分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
   * @example
   * ```ts
   * const answer = await client.v3.abnormalFundProcessing.receipts._receipt_id_.get({
   *   receipt_id: 'XP20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
