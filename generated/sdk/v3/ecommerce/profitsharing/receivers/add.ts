/** Generated from openapi/v3/ecommerce/profitsharing/receivers/add.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 添加分账接收方（电商平台）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 公众账号ID
   * At most 32 characters.
   */
  appid: string
  /**
   * 接收方类型
   * At most 32 characters.
   */
  type: string
  /**
   * 接收方账号
   * At most 64 characters.
   */
  account: string
  /**
   * 接收方名称
   * At most 256 characters.
   */
  name?: string
  /**
   * 接收方名称的密文
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  encrypted_name?: string
  /**
   * 与分账方的关系类型
   * At most 32 characters.
   */
  relation_type: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 添加分账接收方（电商平台）: response */
export interface PostResponse {
  /** 接收方类型 */
  type: string
  /** 接收方账号 */
  account: string
}

/**
 * 添加分账接收方（电商平台）: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 接收方不存在或与实名不符，核对账号与姓名
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 添加接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次添加
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/receivers/add#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/receivers/add',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/encrypted_name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 添加分账接收方（电商平台）
 *
 * 平台登记一个接收方，名下各二级商户的订单之后才能分给它。商户类型在`name`填全称，个人的姓名加密后填`encrypted_name`，须带`Wechatpay-Serial`。
 *
 * 账号字段在这里叫`account`，请求分账时叫`receiver_account`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     type: 'MERCHANT_ID',
 *     account: '1900022219',
 *     relation_type: 'STORE',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'type', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'account', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'name', schema: { kind: 'string', maxLength: 256 } },
      { name: 'encrypted_name', schema: { kind: 'string' } },
      { name: 'relation_type', required: true, schema: { kind: 'string', maxLength: 32 } },
    ],
  },
}))
