/** 由openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起在途异常资金付款指令：请求 */
export interface PostRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: PostRequestJsonReceiver | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
}

/** 发起在途异常资金付款指令：应答 */
export interface PostResponse {
  /**
   * 产品名称
   * `C2C` 枚举值
   */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: PostResponseTransferAmount
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
  instruction?: PostResponseInstruction
}

/** 发起在途异常资金付款指令：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceiver {
  /** 入账用户OpenID */
  openid?: string | undefined
  /** 商户AppID */
  appid?: string | undefined
  /** 入账商户号 */
  mchid?: string | undefined
}

export interface PostResponseTransferAmount {
  /** 总金额，单位为分 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY' | (string & {})
}

export interface PostResponseInstruction {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: PostResponseInstructionCommander
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
    | (string & {})
  /** 收款方 */
  receiver?: PostResponseInstructionReceiver
  /** 在途异常资金付款指令状态 */
  instruction_state?:
    | 'INSTRUCTION_STATE_PENDING'
    | 'INSTRUCTION_STATE_IN_PROGRESS'
    | 'INSTRUCTION_STATE_CLOSED'
    | 'INSTRUCTION_STATE_SUCCESS'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 入账成功时间 */
  success_time?: string
  /** 回调通知地址 */
  notify_url: string
}

export interface PostResponseInstructionCommander {
  /**
   * 在途异常资金付款由哪个角色发起
   * `MERCHANT` 枚举值
   */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号 */
  mchid: string
}

export interface PostResponseInstructionReceiver {
  /** 入账用户OpenID */
  openid?: string
  /** 商户AppID */
  appid?: string
  /** 入账商户号 */
  mchid?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions',
  pathParameters: ['receipt_id'],
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
 * 发起在途异常资金付款指令
 *
 * 决定卡在途中的钱付给谁：原收款用户、原收款商户，或另指定的商户。返回的`instruction_state`通常还不是终态，须再查指令结果或等回调。
 *
 * 重试用同一`out_instruction_no`，内容不变。`transfer_mode`三个取值前缀不齐，付原用户是`TRANSFER_TO_`开头，另两个是`TRANSFER_MODE_TO_`；收款方字段随它而定。
 *
 * 后续通知：
 *
 * - 异常转付成功通知(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)（`webhooks/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   receipt_id: 'XP20260801000137',
 *   json: {
 *     out_instruction_no: '1000137',
 *     transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'receipt_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_instruction_no', required: true, schema: { kind: 'string' } },
      {
        name: 'transfer_mode',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' },
            { value: 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' },
            { value: 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' },
          ],
        },
      },
      {
        name: 'receiver',
        schema: {
          kind: 'object',
          properties: [
            { name: 'openid', schema: { kind: 'string' } },
            { name: 'appid', schema: { kind: 'string' } },
            { name: 'mchid', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions`。 */
export interface PageMethods {
  /**
   * 发起在途异常资金付款指令
   *
   * 决定卡在途中的钱付给谁：原收款用户、原收款商户，或另指定的商户。返回的`instruction_state`通常还不是终态，须再查指令结果或等回调。
   *
   * 重试用同一`out_instruction_no`，内容不变。`transfer_mode`三个取值前缀不齐，付原用户是`TRANSFER_TO_`开头，另两个是`TRANSFER_MODE_TO_`；收款方字段随它而定。
   *
   * 后续通知：
   *
   * - 异常转付成功通知(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)（`webhooks/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
   * @example
   * ```ts
   * const answer = await client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.post({
   *   receipt_id: 'XP20260801000137',
   *   json: {
   *     out_instruction_no: '1000137',
   *     transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
