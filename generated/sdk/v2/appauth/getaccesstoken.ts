/** 由openapi/v2/appauth/getaccesstoken.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 实名授权code换取access_token：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mch_id: string
  /** 应用ID */
  appid: string
  /** 微信openID */
  openid: string
  /** 第一步返回的auth_code */
  code: string
  /**
   * 固定值`authorization_code`
   * `authorization_code` 枚举值
   */
  grant_type: 'authorization_code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 签名 */
  sign: string
}

/** 实名授权code换取access_token：应答 */
export interface GetResponse {
  /** 返回状态码 */
  retcode: 0 | -1 | (number & {})
  /** 处理成功，返回ok */
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  /** access_token有效秒数，有效期较短 */
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  /** `refresh_token`多少秒后过期，比`access_token`长 */
  refresh_token_expire_in: number
}

/** 实名授权code换取access_token：错误码 */
export type GetErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v2/appauth/getaccesstoken#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/appauth/getaccesstoken',
  queryParameters: ['mch_id', 'appid', 'openid', 'code', 'grant_type', 'scope', 'sign_type', 'sign'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/retcode', '/access_token_expire_in', '/refresh_token_expire_in'],
  },
})

/**
 * 实名授权code换取access_token
 *
 * 拿授权页回跳得到的code换取access_token和refresh_token，前者有效期短，后者较长。`retcode`为0才算成功，结果是JSON而不是`return_code`那一套字段。
 *
 * `2021-11-10`起停止开放，仅供查阅存量代码。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     code: '478500000137',
 *     grant_type: 'authorization_code',
 *     scope: 'pay_identity',
 *     sign_type: 'HMAC-SHA256',
 *     sign: '0B6F395CA14AC202374D5CFF678B7115',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'mch_id', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
    {
      name: 'grant_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'authorization_code' }] },
    },
    {
      name: 'scope',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'pay_identity' }, { value: 'pay_realname' }] },
    },
    { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
  ],
}))

/** 客户端上的页面：`client.v2.appauth.getaccesstoken`。 */
export interface PageMethods {
  /**
   * 实名授权code换取access_token
   *
   * 拿授权页回跳得到的code换取access_token和refresh_token，前者有效期短，后者较长。`retcode`为0才算成功，结果是JSON而不是`return_code`那一套字段。
   *
   * `2021-11-10`起停止开放，仅供查阅存量代码。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
   * @example
   * ```ts
   * const answer = await client.v2.appauth.getaccesstoken.get({
   *   query: {
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     code: '478500000137',
   *     grant_type: 'authorization_code',
   *     scope: 'pay_identity',
   *     sign_type: 'HMAC-SHA256',
   *     sign: '0B6F395CA14AC202374D5CFF678B7115',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
