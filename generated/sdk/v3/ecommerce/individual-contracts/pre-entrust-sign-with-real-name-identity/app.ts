/** 由openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** APP个人收款预签约（实名验证）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /**
   * 真实姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name: string
  /**
   * 证件类型
   * `ID_CARD` 枚举值
   */
  cred_type: 'ID_CARD'
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cred_id: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** APP个人收款预签约（实名验证）：应答 */
export interface PostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** APP个人收款预签约（实名验证）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app',
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
        paths: ['/json/real_name', '/json/cred_id'],
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
 * APP个人收款预签约（实名验证）
 *
 * 需核验卖家实名的App签约从此开始，用户的微信实名与所填姓名、证件号相符才能签成。两者传密文，须带`Wechatpay-Serial`，商户要先有实名验证权限。
 *
 * 证件号字段叫`cred_id`，类型目前只认`ID_CARD`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_contract_code: 'APPLYMENT20260801000137',
 *     real_name: 'plaintext',
 *     cred_type: 'ID_CARD',
 *     cred_id: 'plaintext',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'real_name', required: true, schema: { kind: 'string' } },
      { name: 'cred_type', required: true, schema: { kind: 'string', enum: [{ value: 'ID_CARD' }] } },
      { name: 'cred_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app`。 */
export interface PageMethods {
  /**
   * APP个人收款预签约（实名验证）
   *
   * 需核验卖家实名的App签约从此开始，用户的微信实名与所填姓名、证件号相符才能签成。两者传密文，须带`Wechatpay-Serial`，商户要先有实名验证权限。
   *
   * 证件号字段叫`cred_id`，类型目前只认`ID_CARD`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_contract_code: 'APPLYMENT20260801000137',
   *     real_name: 'plaintext',
   *     cred_type: 'ID_CARD',
   *     cred_id: 'plaintext',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
