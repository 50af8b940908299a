/** 由openapi/v3/billdownload/file.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 下载账单文件：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 取自申请接口返回的下载地址 */
  token: string
  /** 取自申请接口返回的下载地址 */
  tartype?: string | undefined
}

/** 文件流(账单内容) */
export type GetResponse = StreamResponse

/**
 * 下载账单文件：错误码
 *
 * - `INVALID_REQUEST` (400): 下载地址无效或过期，重新申请账单再下载
 * - `NO_AUTH` (403): 下载的商户号与申请的不同，改用同一商户号
 * - `SYSTEM_ERROR` (500): 微信侧异常，稍后重试，地址过期则重新申请
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/billdownload/file#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/billdownload/file',
  queryParameters: ['token', 'tartype'],
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载账单文件
 *
 * 用申请账单时返回的下载地址取回文件，交易、资金、分账账单都走这里。
 *
 * 应答没有签名。请用申请接口给出的摘要校验解压后的文件，不符就重新下载。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { token: 'samplebilltokensamplebilltoken', tartype: 'GZIP' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'token', required: true, schema: { kind: 'string' } },
    { name: 'tartype', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.billdownload.file`。 */
export interface PageMethods {
  /**
   * 下载账单文件
   *
   * 用申请账单时返回的下载地址取回文件，交易、资金、分账账单都走这里。
   *
   * 应答没有签名。请用申请接口给出的摘要校验解压后的文件，不符就重新下载。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.billdownload.file.get({
   *   query: { token: 'samplebilltokensamplebilltoken', tartype: 'GZIP' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
