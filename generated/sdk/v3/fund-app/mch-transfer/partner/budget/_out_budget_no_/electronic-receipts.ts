/** 由openapi/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 申请预算出资电子回单：请求 */
export interface PostRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
}

/** 申请预算出资电子回单：应答 */
export interface PostResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}

/** 申请预算出资电子回单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询预算出资电子回单：请求 */
export interface GetRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 受理凭证 */
  accept_id: string
}

/** 查询预算出资电子回单：应答 */
export interface GetResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}

/** 查询预算出资电子回单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
  pathParameters: ['out_budget_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请预算出资电子回单
 *
 * 按日期段申请预算的出资回单，给了`receiver_mchid`就再按收款方分开汇总。只能申请昨天起往前180天内的，每秒最多20次；记下返回的`accept_id`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_budget_no: 'BUDGET20260801000137',
 *   json: { start_date: '2026-08-01', end_date: '2026-08-30', sponsor_mchid: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_budget_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'start_date', required: true, schema: { kind: 'string' } },
      { name: 'end_date', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
      { name: 'receiver_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
  pathParameters: ['out_budget_no'],
  queryParameters: ['accept_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询预算出资电子回单
 *
 * 拿`accept_id`看回单做好没有，`FINISHED`时附下载地址与摘要，下载后按`hash_type`核对。查询频率每秒50次以内。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_budget_no: 'BUDGET20260801000137',
 *   query: { accept_id: 'ACCEPT20260801000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_budget_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'accept_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts`。 */
export interface PageMethods {
  /**
   * 申请预算出资电子回单
   *
   * 按日期段申请预算的出资回单，给了`receiver_mchid`就再按收款方分开汇总。只能申请昨天起往前180天内的，每秒最多20次；记下返回的`accept_id`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.post({
   *   out_budget_no: 'BUDGET20260801000137',
   *   json: { start_date: '2026-08-01', end_date: '2026-08-30', sponsor_mchid: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询预算出资电子回单
   *
   * 拿`accept_id`看回单做好没有，`FINISHED`时附下载地址与摘要，下载后按`hash_type`核对。查询频率每秒50次以内。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.get({
   *   out_budget_no: 'BUDGET20260801000137',
   *   query: { accept_id: 'ACCEPT20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
