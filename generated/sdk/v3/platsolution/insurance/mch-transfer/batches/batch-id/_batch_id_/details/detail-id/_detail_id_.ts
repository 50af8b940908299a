/** 由openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../../runtime/client/call.js'

/** 按微信支付明细单号查转账明细（保险）：请求 */
export interface GetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按微信支付明细单号查转账明细（保险）：应答 */
export interface GetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_TYPE_NOT_SUPPORTED'
    | 'RESERVATION_STATE_INVALID'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | (string & {})
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 转账完成时间 */
  transfer_finish_time?: string
  /** 银行退票时间 */
  bank_refund_time?: string
}

/** 按微信支付明细单号查转账明细（保险）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  pathParameters: ['batch_id', 'detail_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/user_name'],
      },
    ],
  },
})

/**
 * 按微信支付明细单号查转账明细（保险）
 *
 * 保险转账里的某一笔是否到账，按`batch_id`与`detail_id`查这张明细单。失败看`fail_reason`，被银行退回的会带`bank_refund_time`；返回的姓名是密文。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   detail_id: '10400000711080120260000000000001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'batch_id', required: true, schema: { kind: 'string' } },
    { name: 'detail_id', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_`。 */
export interface PageMethods {
  /**
   * 按微信支付明细单号查转账明细（保险）
   *
   * 保险转账里的某一笔是否到账，按`batch_id`与`detail_id`查这张明细单。失败看`fail_reason`，被银行退回的会带`bank_refund_time`；返回的姓名是密文。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   detail_id: '10400000711080120260000000000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
