/** 由openapi/v3/edu-star/users/qq/{qq}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按QQ账号查询集星光用户：请求 */
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

/** 按QQ账号查询集星光用户：应答 */
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

/** 按QQ账号查询集星光用户：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'qq', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'appid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduStar.users.qq._qq_`。 */
export interface PageMethods {
  /**
   * 按QQ账号查询集星光用户
   *
   * 合作方只有QQ号时查学生身份，同时得到用户在该`appid`下的openid。`appid`放查询串，必填。
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   * @example
   * ```ts
   * const answer = await client.v3.eduStar.users.qq._qq_.get({
   *   qq: '10000137',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
