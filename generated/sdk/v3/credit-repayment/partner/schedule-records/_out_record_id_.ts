/** 由openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询预约还款记录：请求 */
export interface GetRequest {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 还款协议ID */
  contract_id: string
}

/** 查询预约还款记录：应答 */
export interface GetResponse {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 还款协议ID */
  contract_id?: string
  /** 应还款金额，单位为分 */
  repayment_amount: string
  /** 最低还款金额，单位为分 */
  min_repayment_amount: string
  /** 还款日期 */
  repayment_date: string
  /** 用户标识 */
  openid: string
}

/** 查询预约还款记录：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/credit-repayment/partner/schedule-records/{out_record_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/credit-repayment/partner/schedule-records/{out_record_id}',
  pathParameters: ['out_record_id'],
  queryParameters: ['contract_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询预约还款记录
 *
 * 看某次预约的应还、最低还款与还款日期，协议ID放查询串。预约请求超时后用它确认有没有约上，再决定是否重发。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_record_id: 'RECORD20260801000137',
 *   query: { contract_id: '202608010000000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_record_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.scheduleRecords._out_record_id_`。 */
export interface PageMethods {
  /**
   * 查询预约还款记录
   *
   * 看某次预约的应还、最低还款与还款日期，协议ID放查询串。预约请求超时后用它确认有没有约上，再决定是否重发。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.scheduleRecords._out_record_id_.get({
   *   out_record_id: 'RECORD20260801000137',
   *   query: { contract_id: '202608010000000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
