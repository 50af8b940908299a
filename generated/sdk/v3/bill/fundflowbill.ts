/** 由openapi/v3/bill/fundflowbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请资金账单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期，格式为yyyy-MM-dd，三个月以内 */
  bill_date: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /**
   * 资金账户类型，不传为BASIC
   * `BASIC`：基本账户
   * `OPERATION`：运营账户
   * `FEES`：手续费账户
   * `ALL`：所有账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'ALL' | undefined
  /**
   * 压缩类型，不传则为明文文件
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
}

/** 申请资金账单：应答 */
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
 * 申请资金账单：错误码
 *
 * - `INVALID_REQUEST` (400): 日期或账户类型不合规则，核对后再次申请
 * - `NO_STATEMENT_EXIST` (400): 当日没有账单，确认那天该账户有资金变动
 * - `STATEMENT_CREATING` (400): 账单还在生成，次日上午十点以后再取
 * - `NO_AUTH` (403): 无权取该账户的账单，核对商户号与权限
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
  id: 'v3/bill/fundflowbill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bill/fundflowbill',
  queryParameters: ['bill_date', 'sub_mchid', 'account_type', 'tar_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请资金账单
 *
 * 取得某一天资金账单的下载地址，账单列出账户里每一笔收支，用于核对余额。
 *
 * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。账单里的金额以元为单位。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070400)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810609)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791888)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791908)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421185)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421284)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421365)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421456)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071235)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739125)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080243)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759690)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759741)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760136)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760229)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462134)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462202)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462358)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462607)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080596)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709668)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760535)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886292)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760672)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     bill_date: '2026-07-31',
 *     sub_mchid: '1900013511',
 *     account_type: 'BASIC',
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
      name: 'account_type',
      schema: {
        kind: 'string',
        enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }, { value: 'ALL' }],
      },
    },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
  ],
}))

/** 客户端上的页面：`client.v3.bill.fundflowbill`。 */
export interface PageMethods {
  /**
   * 申请资金账单
   *
   * 取得某一天资金账单的下载地址，账单列出账户里每一笔收支，用于核对余额。
   *
   * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。账单里的金额以元为单位。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070400)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810609)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791888)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791908)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421185)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421284)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421365)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421456)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071235)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739125)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080243)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759690)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759741)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760136)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760229)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462134)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462202)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462358)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462607)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080596)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709668)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760535)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886292)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760672)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.bill.fundflowbill.get({
   *   query: {
   *     bill_date: '2026-07-31',
   *     sub_mchid: '1900013511',
   *     account_type: 'BASIC',
   *     tar_type: 'GZIP',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
