/** 由openapi/v3/profitsharing/receivers/add.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 添加分账接收方：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mchid?: string | undefined
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 子商户的AppID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /**
   * 分账接收方帐号
   * 至多64个字符。
   */
  account: string
  /**
   * 接收方的姓名或商户全称，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 添加分账接收方：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /**
   * 接收方的姓名或商户全称
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
}

/**
 * 添加分账接收方：错误码
 *
 * - `INVALID_REQUEST` (400): 接收方不存在或与实名不符，核对账号与姓名
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 添加接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次添加
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/profitsharing/receivers/add#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/receivers/add',
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
        paths: ['/json/name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/name'],
      },
    ],
  },
})

/**
 * 添加分账接收方
 *
 * 登记一个可以收分账的商户或个人，登记之后才能分账给它。
 *
 * 商户类型的接收方传商户全称，个人可传姓名核对；都以密文传输。自定义关系须另传关系名称。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012690944)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'name', schema: { kind: 'string' } },
      {
        name: 'relation_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'SERVICE_PROVIDER' },
            { value: 'STORE' },
            { value: 'STAFF' },
            { value: 'STORE_OWNER' },
            { value: 'PARTNER' },
            { value: 'HEADQUARTER' },
            { value: 'BRAND' },
            { value: 'DISTRIBUTOR' },
            { value: 'USER' },
            { value: 'SUPPLIER' },
            { value: 'CUSTOM' },
          ],
        },
      },
      { name: 'custom_relation', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.profitsharing.receivers.add`。 */
export interface PageMethods {
  /**
   * 添加分账接收方
   *
   * 登记一个可以收分账的商户或个人，登记之后才能分账给它。
   *
   * 商户类型的接收方传商户全称，个人可传姓名核对；都以密文传输。自定义关系须另传关系名称。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012690944)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.receivers.add.post({
   *   json: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     type: 'MERCHANT_ID',
   *     account: '1900022219',
   *     relation_type: 'STORE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
