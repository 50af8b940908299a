/** 由openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按日下载提现异常文件：请求 */
export interface GetRequest {
  /**
   * 账单类型
   * `NO_SUCC` 枚举值
   */
  bill_type: 'NO_SUCC'
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  bill_date: string
  /**
   * 压缩类型
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
}

/** 按日下载提现异常文件：应答 */
export interface GetResponse {
  /**
   * 哈希类型
   * `SHA1` 枚举值
   */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

/**
 * 按日下载提现异常文件：错误码
 *
 * - `INVALID_REQUEST` (400): 账单日期已过期，核对 bill_date 后再申请
 * - `NO_STATEMENT_EXIST` (400): 当日没有账单，确认那天该账户有资金变动
 * - `STATEMENT_CREATING` (400): 账单还在生成，次日上午十点以后再取
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
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
  id: 'v3/merchant/fund/withdraw/bill-type/{bill_type}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant/fund/withdraw/bill-type/{bill_type}',
  pathParameters: ['bill_type'],
  queryParameters: ['bill_date', 'tar_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按日下载提现异常文件
 *
 * 按日取提现失败和银行退票的清单，答复里是下载地址与哈希，文件另外下载后核对`hash_value`。选了`GZIP`的要先解压。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720060)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719776)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715087)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   bill_type: 'NO_SUCC',
 *   query: { bill_date: '2026-08-11', tar_type: 'GZIP' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'bill_type', required: true, schema: { kind: 'string', enum: [{ value: 'NO_SUCC' }] } }],
  query: [
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
  ],
}))

/** 客户端上的页面：`client.v3.merchant.fund.withdraw.billType._bill_type_`。 */
export interface PageMethods {
  /**
   * 按日下载提现异常文件
   *
   * 按日取提现失败和银行退票的清单，答复里是下载地址与哈希，文件另外下载后核对`hash_value`。选了`GZIP`的要先解压。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720060)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719776)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715087)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchant.fund.withdraw.billType._bill_type_.get({
   *   bill_type: 'NO_SUCC',
   *   query: { bill_date: '2026-08-11', tar_type: 'GZIP' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
