/** 由openapi/v3/capital/capitallhh/banks/corporate-banking.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询支持对公业务的银行：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支持对公业务的银行：应答 */
export interface GetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: GetResponseData[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: GetResponseLinks
}

/** 查询支持对公业务的银行：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 */
  bank_alias_code: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/capital/capitallhh/banks/corporate-banking#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/corporate-banking',
  queryParameters: ['offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    next: '/links/next',
  },
})

/**
 * 查询支持对公业务的银行
 *
 * 商户填对公结算账户之前，列出可选的银行及编码。`need_bank_branch`为真的银行还要让用户选支行，`limit`必填，按`links`翻页。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
 * @example
 * ```ts
 * const answer = await get(client, { query: { offset: 0, limit: 200 } })
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
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.capital.capitallhh.banks.corporateBanking`。 */
export interface PageMethods {
  /**
   * 查询支持对公业务的银行
   *
   * 商户填对公结算账户之前，列出可选的银行及编码。`need_bank_branch`为真的银行还要让用户选支行，`limit`必填，按`links`翻页。
   *
   * 分页返回：`paginate(client.v3.capital.capitallhh.banks.corporateBanking.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
   * @example
   * ```ts
   * const answer = await client.v3.capital.capitallhh.banks.corporateBanking.get({
   *   query: { offset: 0, limit: 200 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
