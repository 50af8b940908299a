/** 由openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商户单号查询转账（服务商）：请求 */
export interface GetRequest {
  /**
   * 商户单号
   * 至多32个字符。
   */
  out_bill_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
}

/** 按商户单号查询转账（服务商）：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/**
 * 按商户单号查询转账（服务商）：错误码
 *
 * - `NO_AUTH` (403): 无权查询这笔转账，核对商户号与受理关系
 * - `NOT_FOUND` (404): 查无此转账单，核对单号，并确认发起时已受理
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，稍后用原单号再查
 */
export type GetErrorCode = 'NO_AUTH' | 'NOT_FOUND' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
  pathParameters: ['out_bill_no'],
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
 * 按商户单号查询转账（服务商）
 *
 * 用商户单号看二级商户的一笔转账，`WAIT_USER_CONFIRM`是等用户确认，`SUCCESS`、`FAIL`为终态。等待确认期间不能换单号另发一笔；返回的姓名是密文。
 *
 * 转账中的状态拼作`TRANSFERING`，少一个R，比较时照写。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 按商户单号查询转账（服务商）
   *
   * 用商户单号看二级商户的一笔转账，`WAIT_USER_CONFIRM`是等用户确认，`SUCCESS`、`FAIL`为终态。等待确认期间不能换单号另发一笔；返回的姓名是密文。
   *
   * 转账中的状态拼作`TRANSFERING`，少一个R，比较时照写。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
