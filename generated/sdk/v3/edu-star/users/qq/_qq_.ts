/** Generated from openapi/v3/edu-star/users/qq/{qq}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按QQ账号查询集星光用户: request */
export interface GetRequest {
  /** 用户QQ账号 */
  qq: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户appid */
  appid: string
}

/** 按QQ账号查询集星光用户: response */
export interface GetResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq: string
  /** 注册时间 */
  register_time?: string
}

/** 按QQ账号查询集星光用户: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-star/users/qq/{qq}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-star/users/qq/{qq}',
  pathParameters: ['qq'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按QQ账号查询集星光用户
 *
 * 合作方只有QQ号时查学生身份，同时得到用户在该`appid`下的openid。`appid`放查询串，必填。
 * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   qq: '10000137',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'qq', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'appid', required: true, schema: { kind: 'string' } }],
}))
