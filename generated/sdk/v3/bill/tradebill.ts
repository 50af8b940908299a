/** 由openapi/v3/bill/tradebill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请交易账单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期，格式为yyyy-MM-dd，三个月以内 */
  bill_date: string
  /** 子商户号，服务商不传则账单含全部子商户 */
  sub_mchid?: string | undefined
  /**
   * 账单类型，不传为ALL
   * `ALL`：支付和退款
   * `SUCCESS`：只有支付
   * `REFUND`：只有退款
   * `RECHARGE_REFUND`：充值退款
   * `ALL_SPECIAL`：个性化账单的全部订单
   * `SUC_SPECIAL`：个性化账单的成功订单
   * `REF_SPECIAL`：个性化账单的退款订单
   */
  bill_type?:
    | 'ALL'
    | 'SUCCESS'
    | 'REFUND'
    | 'RECHARGE_REFUND'
    | 'ALL_SPECIAL'
    | 'SUC_SPECIAL'
    | 'REF_SPECIAL'
    | undefined
  /**
   * 压缩类型，不传则为明文文件
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
}

/** 申请交易账单：应答 */
export interface GetResponse {
  /**
   * 摘要算法
   * `SHA1` 枚举值
   */
  hash_type: 'SHA1' | (string & {})
  /** 账单解压后的摘要，用于校验 */
  hash_value: string
  /** 下载地址，五分钟内有效 */
  download_url: string
}

/**
 * 申请交易账单：错误码
 *
 * - `INVALID_REQUEST` (400): 日期或子商户号不合规则，核对后再次申请
 * - `NO_STATEMENT_EXIST` (400): 当日没有账单，确认那天确有交易或退款
 * - `STATEMENT_CREATING` (400): 账单还在生成，次日上午八点以后再取
 * - `NO_AUTH` (403): 无权取该子商户的账单，核对 sub_mchid
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次申请
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_STATEMENT_EXIST'
  | 'STATEMENT_CREATING'
  | 'NO_AUTH'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/bill/tradebill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bill/tradebill',
  queryParameters: ['bill_date', 'sub_mchid', 'bill_type', 'tar_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请交易账单
 *
 * 取得某一天交易账单的下载地址，账单列出当天的支付和退款，用于对账。
 *
 * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。账单里的金额以元为单位。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070395)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810606)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791887)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791907)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421176)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421277)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421361)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421450)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071227)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739068)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080242)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759683)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759737)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760132)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760228)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462129)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462197)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462343)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462604)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080595)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709595)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760532)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886283)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760667)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     bill_date: '2026-07-31',
 *     sub_mchid: '1900013511',
 *     bill_type: 'ALL',
 *     tar_type: 'GZIP',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    {
      name: 'bill_type',
      schema: {
        kind: 'string',
        enum: [
          { value: 'ALL' },
          { value: 'SUCCESS' },
          { value: 'REFUND' },
          { value: 'RECHARGE_REFUND' },
          { value: 'ALL_SPECIAL' },
          { value: 'SUC_SPECIAL' },
          { value: 'REF_SPECIAL' },
        ],
      },
    },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
  ],
}))

/** 客户端上的页面：`client.v3.bill.tradebill`。 */
export interface PageMethods {
  /**
   * 申请交易账单
   *
   * 取得某一天交易账单的下载地址，账单列出当天的支付和退款，用于对账。
   *
   * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。账单里的金额以元为单位。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070395)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810606)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791887)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791907)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421176)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421277)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421361)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421450)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071227)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739068)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080242)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759683)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759737)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760132)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760228)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462129)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462197)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462343)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462604)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080595)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709595)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760532)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886283)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760667)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.bill.tradebill.get({
   *   query: {
   *     bill_date: '2026-07-31',
   *     sub_mchid: '1900013511',
   *     bill_type: 'ALL',
   *     tar_type: 'GZIP',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
