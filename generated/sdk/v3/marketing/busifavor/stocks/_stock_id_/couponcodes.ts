/** Generated from openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 上传预存code: request */
export interface PostRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 券code列表 */
  coupon_code_list: readonly string[]
  /** 请求业务单据号 */
  upload_request_no: string
}

/** 上传预存code: response */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 去重后上传code总数 */
  total_count: number
  /** 上传成功code个数 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间 */
  success_time: string
  /** 上传失败code个数 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: PostResponseFailCodes[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}

/**
 * 上传预存code: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 发券模式不符或预存 code 已达上限，换批次再试
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询预存code列表: request */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 券code状态
   * `AVAILABLE` | `DISPATCHED` 枚举值之一
   */
  status?: 'AVAILABLE' | 'DISPATCHED'
  /** 公众账号ID */
  appid?: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询预存code列表: response */
export interface GetResponse {
  /** 批次号 */
  stock_id: string
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 券code信息 */
  data?: GetResponseData[]
}

/**
 * 查询预存code列表: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostResponseFailCodes {
  /** 上传失败的券code */
  coupon_code: string
  /** 上传失败错误码 */
  code: string
  /** 上传失败错误信息 */
  message: string
}

export interface GetResponseData {
  /** 商户上传code */
  code: string
  /**
   * 商户上传code分配状态
   * `AVAILABLE` | `DISPATCHED` 枚举值之一
   */
  code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
  /** 上传时间 */
  upload_time?: string
  /** 被分配时间 */
  dispatched_time?: string
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
  pathParameters: ['stock_id'],
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
 * 上传预存code
 *
 * 给批次预先存入一组自有券code，发券时系统从中随机取用，无法指定取哪一个。应答会分别列出成功、失败、已存在和重复的code。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492853)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715946)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   stock_id: '1288000000000731',
 *   json: {
 *     coupon_code_list: ['MJ20260801A0007', 'MJ20260801A0008'],
 *     upload_request_no: 'SC202608010004',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'coupon_code_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'upload_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
  pathParameters: ['stock_id'],
  queryParameters: ['status', 'appid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询预存code列表
 *
 * 分页列出批次里预存的券code，以及每个code是否已分配、分配给了谁。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { status: 'AVAILABLE', appid: 'wx5a7c1e9d3b2f4860', offset: 0, limit: 10 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'status', schema: { kind: 'string', enum: [{ value: 'AVAILABLE' }, { value: 'DISPATCHED' }] } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'number' } },
    { name: 'limit', schema: { kind: 'number' } },
  ],
}))
