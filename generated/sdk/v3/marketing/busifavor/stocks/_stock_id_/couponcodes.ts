/** 由openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 上传预存code：请求 */
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

/** 上传预存code：应答 */
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
 * 上传预存code：错误码
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

/** 查询预存code列表：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 券code状态 */
  status?: 'AVAILABLE' | 'DISPATCHED' | undefined
  /** 公众账号ID */
  appid?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询预存code列表：应答 */
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
 * 查询预存code列表：错误码
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
  /** 商户上传code分配状态 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492853)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715946)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询预存code列表
 *
 * 分页列出批次里预存的券code，以及每个code是否已分配、分配给了谁。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { status: 'AVAILABLE', appid: 'wx5a7c1e9d3b2f4860', offset: 0, limit: 10 },
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
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'status', schema: { kind: 'string', enum: [{ value: 'AVAILABLE' }, { value: 'DISPATCHED' }] } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'number' } },
    { name: 'limit', schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.stocks._stock_id_.couponcodes`。 */
export interface PageMethods {
  /**
   * 上传预存code
   *
   * 给批次预先存入一组自有券code，发券时系统从中随机取用，无法指定取哪一个。应答会分别列出成功、失败、已存在和重复的code。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492853)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715946)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.couponcodes.post({
   *   stock_id: '1288000000000731',
   *   json: {
   *     coupon_code_list: ['MJ20260801A0007', 'MJ20260801A0008'],
   *     upload_request_no: 'SC202608010004',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询预存code列表
   *
   * 分页列出批次里预存的券code，以及每个code是否已分配、分配给了谁。
   *
   * 分页返回：`paginate(client.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({
   *   stock_id: '1288000000000731',
   *   query: { status: 'AVAILABLE', appid: 'wx5a7c1e9d3b2f4860', offset: 0, limit: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
