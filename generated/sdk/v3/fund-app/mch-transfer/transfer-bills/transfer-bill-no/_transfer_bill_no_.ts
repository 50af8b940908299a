/** 由openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信单号查询转账：请求 */
export interface GetRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
}

/** 按微信单号查询转账：应答 */
export interface GetResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户应用的AppID */
  appid: string
  /**
   * 单据状态
   * `ACCEPTED`：已受理
   * `PROCESSING`：锁定资金中
   * `WAIT_USER_CONFIRM`：待用户确认收款
   * `TRANSFERING`：转账中
   * `SUCCESS`：转账成功
   * `FAIL`：转账失败
   * `CANCELING`：撤销中
   * `CANCELLED`：已撤销
   */
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
  /** 用户在该AppID下的openid */
  openid?: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 更新时间，RFC 3339格式 */
  update_time: string
}

/**
 * 按微信单号查询转账：错误码
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
  id: 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
  pathParameters: ['transfer_bill_no'],
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
 * 按微信单号查询转账
 *
 * 用发起时返回的微信转账单号查询一笔转账的状态。
 *
 * WAIT_USER_CONFIRM在等用户确认收款；只有SUCCESS、FAIL、CANCELLED是最终状态。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4024819515)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { transfer_bill_no: '13300000711080120260000000000001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transfer_bill_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_`。 */
export interface PageMethods {
  /**
   * 按微信单号查询转账
   *
   * 用发起时返回的微信转账单号查询一笔转账的状态。
   *
   * WAIT_USER_CONFIRM在等用户确认收款；只有SUCCESS、FAIL、CANCELLED是最终状态。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4024819515)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get({
   *   transfer_bill_no: '13300000711080120260000000000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
