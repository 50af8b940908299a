/** 由openapi/v3/merchant-service/complaints.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询投诉信息（旧版）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询投诉信息（旧版）：应答 */
export interface GetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number
  /** 用户投诉信息详情 */
  data?: GetResponseData[]
}

/**
 * 查询投诉信息（旧版）：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseData {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 */
  complaint_time: string
  /** 订单金额，单位为分 */
  amount: number
  /**
   * 投诉人联系方式
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  payer_phone?: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state:
    | 'PAYER_COMPLAINTED'
    | 'FROZENED'
    | 'FROZEN_FINISHED'
    | 'PAYER_CANCELED'
    | 'MERCHANT_REFUNDED'
    | 'SYSTEM_REFUNDED'
    | 'MANUAL_UNFROZEN'
    | (string & {})
  /** 微信订单号 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/complaints#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaints',
  queryParameters: ['limit', 'offset', 'begin_date', 'end_date', 'sub_mchid'],
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
        paths: ['/data/*/payer_phone'],
      },
    ],
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询投诉信息（旧版）
 *
 * 旧版投诉列表：按起止日期分页取用户投诉，服务商不给特约商户号就查全部。`payer_phone`是密文，用商户API私钥解。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
 * @deprecated `2021-01-08`起下线，新的列表见这里，本页仅供查阅存量代码。 请改用查询投诉单列表（`v3.merchantService.complaintsV2.get`）。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { begin_date: '2026-08-01', end_date: '2026-08-07' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'begin_date', required: true, schema: { kind: 'string' } },
    { name: 'end_date', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.merchantService.complaints`。 */
export interface PageMethods {
  /**
   * 查询投诉信息（旧版）
   *
   * 旧版投诉列表：按起止日期分页取用户投诉，服务商不给特约商户号就查全部。`payer_phone`是密文，用商户API私钥解。
   *
   * 分页返回：`paginate(client.v3.merchantService.complaints.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
   * @deprecated `2021-01-08`起下线，新的列表见这里，本页仅供查阅存量代码。 请改用查询投诉单列表（`v3.merchantService.complaintsV2.get`）。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaints.get({
   *   query: { begin_date: '2026-08-01', end_date: '2026-08-07' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
