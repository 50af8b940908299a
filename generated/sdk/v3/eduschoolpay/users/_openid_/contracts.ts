/** 由openapi/v3/eduschoolpay/users/{openid}/contracts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, UnclearPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询用户校园轻松付签约：请求 */
export interface GetRequest {
  /** 商户appid下的用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询用户校园轻松付签约：应答 */
export interface GetResponse {
  /** 查询结果列表 */
  data?: GetResponseData[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: GetResponseLinks
}

/** 查询用户校园轻松付签约：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 签约时间 */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/eduschoolpay/users/{openid}/contracts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/eduschoolpay/users/{openid}/contracts',
  pathParameters: ['openid'],
  queryParameters: ['plan_id', 'contract_status', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'unclear',
    position: '/query/offset',
    reason: 'unknown-unit',
  },
})

/**
 * 查询用户校园轻松付签约
 *
 * 列出用户在某个模板下的合约，有效的排在已解约的前面。用户自己删掉的查不到，因此列表为空不代表没签过。
 *
 * 模板号与签约状态都是必填；请求里`offset`是页码，返回里释为起始位置。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { plan_id: '1000137', contract_status: 'ADD', offset: 0, limit: 20 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): UnclearPromise<GetResponse, 'unknown-unit'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'plan_id', required: true, schema: { kind: 'string' } },
    { name: 'contract_status', required: true, schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.eduschoolpay.users._openid_.contracts`。 */
export interface PageMethods {
  /**
   * 查询用户校园轻松付签约
   *
   * 列出用户在某个模板下的合约，有效的排在已解约的前面。用户自己删掉的查不到，因此列表为空不代表没签过。
   *
   * 模板号与签约状态都是必填；请求里`offset`是页码，返回里释为起始位置。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.users._openid_.contracts.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { plan_id: '1000137', contract_status: 'ADD', offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): UnclearPromise<GetResponse, 'unknown-unit'>
}
