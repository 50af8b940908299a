/** Generated from openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询在途异常资金付款结果: request */
export interface GetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
}

/** 查询在途异常资金付款结果: response */
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
  /**
   * 在途异常资金付款状态
   * `RECEIPT_STATE_PENDING` | `RECEIPT_STATE_PROGRESS` | `RECEIPT_STATE_COMPLETED` 枚举值之一
   */
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

/** 查询在途异常资金付款结果: codes of its errors */
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

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
 * @example
 * ```ts
 * const answer = await get(client, { receipt_id: 'XP20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'receipt_id', required: true, schema: { kind: 'string' } }],
}))
