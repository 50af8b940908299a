/** 由openapi/v3/edu-papay/user/{openid}/contracts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按用户标识查询教育续费签约：请求 */
export interface GetRequest {
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE' | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 按用户标识查询教育续费签约：应答 */
export interface GetResponse {
  /** 结果集 */
  data?: GetResponseData[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 按用户标识查询教育续费签约：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: GetResponseDataContractInformation
}

export interface GetResponseDataContractInformation {
  /** 签约协议号 */
  contract_id?: string
  /** 签约状态 */
  contract_status?: string
  /** 签约时间 */
  create_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-papay/user/{openid}/contracts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-papay/user/{openid}/contracts',
  pathParameters: ['openid'],
  queryParameters: [
    'appid',
    'sub_mchid',
    'sub_appid',
    'sub_openid',
    'plan_id',
    'contract_status',
    'offset',
    'limit',
  ],
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
 * 按用户标识查询教育续费签约
 *
 * 不知道协议号时，用openid加签约模板号找用户的签约，一个模板下至多一份有效。没签过会得到错误码，不是空列表。
 *
 * 路径里的openid属于服务商appid，子商户的放`sub_openid`；`offset`是页码。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', plan_id: '1000137' },
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
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_openid', schema: { kind: 'string' } },
    { name: 'plan_id', required: true, schema: { kind: 'string' } },
    { name: 'contract_status', schema: { kind: 'string', enum: [{ value: 'ADD' }, { value: 'DELETE' }] } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.eduPapay.user._openid_.contracts`。 */
export interface PageMethods {
  /**
   * 按用户标识查询教育续费签约
   *
   * 不知道协议号时，用openid加签约模板号找用户的签约，一个模板下至多一份有效。没签过会得到错误码，不是空列表。
   *
   * 路径里的openid属于服务商appid，子商户的放`sub_openid`；`offset`是页码。
   *
   * 分页返回：`paginate(client.v3.eduPapay.user._openid_.contracts.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
   * @example
   * ```ts
   * const answer = await client.v3.eduPapay.user._openid_.contracts.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860', plan_id: '1000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
