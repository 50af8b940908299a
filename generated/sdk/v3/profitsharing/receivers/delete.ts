/** 由openapi/v3/profitsharing/receivers/delete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 删除分账接收方：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户应用的AppID */
  appid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/**
 * 删除分账接收方：错误码
 *
 * - `INVALID_REQUEST` (400): 接收方不存在，核对接收方类型与账号
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 删除接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次删除
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/profitsharing/receivers/delete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/receivers/delete',
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
 * 删除分账接收方
 *
 * 删除一个登记过的接收方，之后不能再分账给它，已分的钱不受影响。
 *
 * 类型和账号须与添加时一致。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { appid: 'wx6f3a90c2d5e81b47', type: 'MERCHANT_ID', account: '1900022219' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.profitsharing.receivers.delete`。 */
export interface PageMethods {
  /**
   * 删除分账接收方
   *
   * 删除一个登记过的接收方，之后不能再分账给它，已分的钱不受影响。
   *
   * 类型和账号须与添加时一致。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.receivers.delete.post({
   *   json: { appid: 'wx6f3a90c2d5e81b47', type: 'MERCHANT_ID', account: '1900022219' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
