/** 由openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询在途异常资金付款指令执行结果：请求 */
export interface GetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 商户侧指令编号 */
  out_instruction_no: string
}

/** 查询在途异常资金付款指令执行结果：应答 */
export interface GetResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: GetResponseCommander
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
    | (string & {})
  /** 收款方 */
  receiver?: GetResponseReceiver
  /** 在途异常资金付款指令状态 */
  instruction_state:
    | 'INSTRUCTION_STATE_PENDING'
    | 'INSTRUCTION_STATE_IN_PROGRESS'
    | 'INSTRUCTION_STATE_CLOSED'
    | 'INSTRUCTION_STATE_SUCCESS'
    | (string & {})
  /** 在途异常资金付款指令创建时间 */
  create_time?: string
  /** 入账成功时间 */
  success_time?: string
  /** 在途异常资金付款指令关闭时间 */
  close_time?: string
  /** 回调通知地址 */
  notify_url: string
  /** 在途异常资金付款指令的执行流水号 */
  instruction_instance_id?: string
}

/** 查询在途异常资金付款指令执行结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCommander {
  /**
   * 在途异常资金付款由哪个角色发起
   * `MERCHANT` 枚举值
   */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号 */
  mchid?: string
}

export interface GetResponseReceiver {
  /** 入账账户类型 */
  account_type?: string
  /** 入账用户OpenID */
  openid?: string
  /** 商户AppID */
  appid?: string
  /** 入账商户号 */
  mchid?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}',
  pathParameters: ['receipt_id', 'out_instruction_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询在途异常资金付款指令执行结果
 *
 * 以付款单号加商户侧指令编号查一条指令，`INSTRUCTION_STATE_SUCCESS`已入账，`INSTRUCTION_STATE_CLOSED`已关闭，都不再变。限每秒100次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   receipt_id: 'XP20260801000137',
 *   out_instruction_no: '1000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'receipt_id', required: true, schema: { kind: 'string' } },
    { name: 'out_instruction_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_`。 */
export interface PageMethods {
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * 以付款单号加商户侧指令编号查一条指令，`INSTRUCTION_STATE_SUCCESS`已入账，`INSTRUCTION_STATE_CLOSED`已关闭，都不再变。限每秒100次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
   * @example
   * ```ts
   * const answer = await client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_.get({
   *   receipt_id: 'XP20260801000137',
   *   out_instruction_no: '1000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
