/** 由openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询公益捐赠详情：请求 */
export interface GetRequest {
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
}

/** 查询公益捐赠详情：应答 */
export interface GetResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 */
  create_time: string
  /** 捐赠完成时间 */
  success_time?: string
}

/** 查询公益捐赠详情：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}',
  pathParameters: ['out_transfer_no'],
  queryParameters: ['sponsor_mchid', 'out_budget_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询公益捐赠详情
 *
 * 查询一笔捐赠是否成功，商户捐赠单号之外还要给出资商户号与预算单号。只能查近30天的，更早的到资金账单里对；每秒100次为限。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_transfer_no: 'TRANSFER20260801000137',
 *   query: { sponsor_mchid: '1900012345', out_budget_no: 'BUDGET20260801000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_transfer_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
    { name: 'out_budget_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_`。 */
export interface PageMethods {
  /**
   * 查询公益捐赠详情
   *
   * 查询一笔捐赠是否成功，商户捐赠单号之外还要给出资商户号与预算单号。只能查近30天的，更早的到资金账单里对；每秒100次为限。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_.get({
   *   out_transfer_no: 'TRANSFER20260801000137',
   *   query: { sponsor_mchid: '1900012345', out_budget_no: 'BUDGET20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
