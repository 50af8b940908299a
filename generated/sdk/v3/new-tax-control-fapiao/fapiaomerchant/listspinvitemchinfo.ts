/** 由openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取邀请开通的商户信息：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 查询时间起 */
  query_time_start: string
  /** 查询时间止 */
  query_time_end: string
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 服务商邀请code */
  invite_code?: string | undefined
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
}

/** 获取邀请开通的商户信息：应答 */
export interface GetResponse {
  /** 总数 */
  total_count: number
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: GetResponseLinks
  /** 邀请的商户结果 */
  mch_invite_result_list?: GetResponseMchInviteResultList[]
}

/** 获取邀请开通的商户信息：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

export interface GetResponseMchInviteResultList {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户邀请的状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
  /** 商户名称 */
  ep_name: string
  /** 商户税号 */
  tax_id: string
  /** 服务商邀请code */
  invite_code: string
  /** 商户操作时间 */
  operate_time: string
  /** 商户邀请失败错误码 */
  invite_failed_code?:
    | 'UNKNOWN_TAX_INFO'
    | 'INVALID_COMPANY_INFO'
    | 'NOT_MEET_ACCESS_CONDITION'
    | 'NOT_IN_PILOT_SCOPE'
    | 'MISSING_TAX_AUTHORITY_CODE'
    | 'MERCHANT_INFO_NOT_SET'
    | 'UNKNOWN_ERROR'
    | (string & {})
  /** 商户邀请失败的原因 */
  invite_failed_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo',
  queryParameters: [
    'query_time_start',
    'query_time_end',
    'offset',
    'limit',
    'invite_code',
    'mch_invite_status',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'mch_invite_result_list',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
    next: '/links/next',
  },
})

/**
 * 获取邀请开通的商户信息
 *
 * 按时间段和邀请code查询邀请过的商户，成功、失败两种状态分开查。失败的附错误码与原因，例如税号信息不明或不符合接入条件。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`mch_invite_result_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     query_time_start: '2026-08-01T12:00:00+08:00',
 *     query_time_end: '2026-08-02T12:00:00+08:00',
 *     offset: 0,
 *     limit: 10,
 *     mch_invite_status: 'MCH_INVITE_SUCC',
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'mch_invite_result_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'query_time_start', required: true, schema: { kind: 'string' } },
    { name: 'query_time_end', required: true, schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'invite_code', schema: { kind: 'string' } },
    {
      name: 'mch_invite_status',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'MCH_INVITE_SUCC' }, { value: 'MCH_INVITE_FAILED' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo`。 */
export interface PageMethods {
  /**
   * 获取邀请开通的商户信息
   *
   * 按时间段和邀请code查询邀请过的商户，成功、失败两种状态分开查。失败的附错误码与原因，例如税号信息不明或不符合接入条件。
   *
   * 分页返回：`paginate(client.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get, request)`逐个取得`mch_invite_result_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get({
   *   query: {
   *     query_time_start: '2026-08-01T12:00:00+08:00',
   *     query_time_end: '2026-08-02T12:00:00+08:00',
   *     offset: 0,
   *     limit: 10,
   *     mch_invite_status: 'MCH_INVITE_SUCC',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'mch_invite_result_list'>
}
