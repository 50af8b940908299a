/** 由openapi/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 按商家明细单号查询明细（服务商）：请求 */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
}

/** 按商家明细单号查询明细（服务商）：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
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
    | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
    | 'PAY_ROLL_CARD_ALREADY_FROZEN'
    | 'PAY_ROLL_CARD_UNAUTHORIZED'
    | 'PAY_ROLL_CARD_USER_NOT_OPEN'
    | (string & {})
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  username: string
  /** 转账发起时间 */
  initiate_time: string
  /** 明细更新时间 */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}

/**
 * 按商家明细单号查询明细（服务商）：错误码
 *
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 */
export type GetErrorCode = 'FREQUENCY_LIMITED' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  pathParameters: ['out_batch_no', 'out_detail_no'],
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
        paths: ['/username'],
      },
    ],
  },
})

/**
 * 按商家明细单号查询明细（服务商）
 *
 * 转账是异步处理的，等一会再用商家批次单号加明细单号看单笔结果。失败的按`fail_reason`处理，转到银行卡的附银行名和卡尾号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718434)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   out_detail_no: 'MX20260801000001',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_`。 */
export interface PageMethods {
  /**
   * 按商家明细单号查询明细（服务商）
   *
   * 转账是异步处理的，等一会再用商家批次单号加明细单号看单笔结果。失败的按`fail_reason`处理，转到银行卡的附银行名和卡尾号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718434)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   out_detail_no: 'MX20260801000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
