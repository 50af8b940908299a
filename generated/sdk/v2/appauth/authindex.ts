/** 由openapi/v2/appauth/authindex.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  RedirectResponse,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 实名授权获取code：请求 */
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
  /** 重定向地址，需urlencode，须在商户平台配置的“支付授权目录”下 */
  redirect_uri: string
  /**
   * 固定填`code`
   * `code` 枚举值
   */
  response_type: 'code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  /** 随机字符串，跳回时原样带上 */
  state: string
}

/** `30x`跳转(无实际返回信息) */
export type GetResponse = RedirectResponse

/** 实名授权获取code：错误码 */
export type GetErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v2/appauth/authindex#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/appauth/authindex',
  queryParameters: ['mch_id', 'appid', 'redirect_uri', 'response_type', 'scope', 'state'],
  baseUri: 'https://payapp.weixin.qq.com/',
  fragment: '#wechat_redirect',
  response: {
    kind: 'redirect',
    status: 302,
  },
})

/**
 * 实名授权获取code
 *
 * 把用户引到OAuth2.0授权页，用户同意后浏览器带着code和原样的state跳回`redirect_uri`，再拿code去换access_token。
 *
 * `2021-11-10`起停止开放，仅供查阅存量代码。
 *
 * 答复是30x跳转，没有报文可解析；回跳后先核对state，再使用code。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     mch_id: '1900000109',
 *     appid: 'wx6f3a90c2d5e81b47',
 *     redirect_uri: 'https://shop.example.com/auth',
 *     response_type: 'code',
 *     scope: 'pay_identity',
 *     state: 'STATE20260801000137',
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
    { name: 'redirect_uri', required: true, schema: { kind: 'string' } },
    { name: 'response_type', required: true, schema: { kind: 'string', enum: [{ value: 'code' }] } },
    {
      name: 'scope',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'pay_identity' }, { value: 'pay_realname' }] },
    },
    { name: 'state', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v2.appauth.authindex`。 */
export interface PageMethods {
  /**
   * 实名授权获取code
   *
   * 把用户引到OAuth2.0授权页，用户同意后浏览器带着code和原样的state跳回`redirect_uri`，再拿code去换access_token。
   *
   * `2021-11-10`起停止开放，仅供查阅存量代码。
   *
   * 答复是30x跳转，没有报文可解析；回跳后先核对state，再使用code。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
   * @example
   * ```ts
   * const answer = await client.v2.appauth.authindex.get({
   *   query: {
   *     mch_id: '1900000109',
   *     appid: 'wx6f3a90c2d5e81b47',
   *     redirect_uri: 'https://shop.example.com/auth',
   *     response_type: 'code',
   *     scope: 'pay_identity',
   *     state: 'STATE20260801000137',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
