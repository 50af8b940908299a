/** 由openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 按微信明细单号查询明细：请求 */
export interface GetRequest {
  /** 微信批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}

/** 按微信明细单号查询明细：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 商户应用的AppID */
  appid: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信明细单号 */
  detail_id: string
  /** 明细状态 */
  detail_status: string
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
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | (string & {})
  /** 用户在该AppID下的openid */
  openid: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 转账发起时间，RFC 3339格式 */
  initiate_time: string
  /** 更新时间，RFC 3339格式 */
  update_time: string
}

/**
 * 按微信明细单号查询明细：错误码
 *
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 */
export type GetErrorCode = 'FREQUENCY_LIMITED' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  pathParameters: ['batch_id', 'detail_id'],
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
 * 按微信明细单号查询明细
 *
 * 用微信的批次单号和明细单号查询其中一笔转账的结果。
 *
 * 失败的明细在fail_reason里说明原因。user_name以密文返回，用商户私钥解密。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
 * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账的查询见这里。 请改用按微信单号查询转账（`v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get`）。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   detail_id: '10400000711080120260000000000001',
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
}))

/** 客户端上的页面：`client.v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_`。 */
export interface PageMethods {
  /**
   * 按微信明细单号查询明细
   *
   * 用微信的批次单号和明细单号查询其中一笔转账的结果。
   *
   * 失败的明细在fail_reason里说明原因。user_name以密文返回，用商户私钥解密。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账的查询见这里。 请改用按微信单号查询转账（`v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get`）。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   detail_id: '10400000711080120260000000000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
