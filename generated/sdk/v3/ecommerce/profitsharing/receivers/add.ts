/** 由openapi/v3/ecommerce/profitsharing/receivers/add.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 添加分账接收方（电商平台）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 接收方类型
   * 至多32个字符。
   */
  type: string
  /**
   * 接收方账号
   * 至多64个字符。
   */
  account: string
  /**
   * 接收方名称
   * 至多256个字符。
   */
  name?: string | undefined
  /**
   * 接收方名称的密文
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_name?: string | undefined
  /**
   * 与分账方的关系类型
   * 至多32个字符。
   */
  relation_type: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 添加分账接收方（电商平台）：应答 */
export interface PostResponse {
  /** 接收方类型 */
  type: string
  /** 接收方账号 */
  account: string
}

/**
 * 添加分账接收方（电商平台）：错误码
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.receivers.add`。 */
export interface PageMethods {
  /**
   * 添加分账接收方（电商平台）
   *
   * 平台登记一个接收方，名下各二级商户的订单之后才能分给它。商户类型在`name`填全称，个人的姓名加密后填`encrypted_name`，须带`Wechatpay-Serial`。
   *
   * 账号字段在这里叫`account`，请求分账时叫`receiver_account`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.receivers.add.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     type: 'MERCHANT_ID',
   *     account: '1900022219',
   *     relation_type: 'STORE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
