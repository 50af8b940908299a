/** 由openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信单号查询二级商户转账：请求 */
export interface GetRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按微信单号查询二级商户转账：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 状态变更时间 */
  update_time: string
}

/**
 * 按微信单号查询二级商户转账：错误码
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
  id: 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
  pathParameters: ['transfer_bill_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信单号查询二级商户转账
 *
 * 对账单里只有微信转账单号时用它取转账详情。`update_time`是最近一次状态变化的时间，转账场景和备注也一并返回。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   transfer_bill_no: '13300000711080120260000000000001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transfer_bill_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_`。 */
export interface PageMethods {
  /**
   * 按微信单号查询二级商户转账
   *
   * 对账单里只有微信转账单号时用它取转账详情。`update_time`是最近一次状态变化的时间，转账场景和备注也一并返回。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get({
   *   transfer_bill_no: '13300000711080120260000000000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
