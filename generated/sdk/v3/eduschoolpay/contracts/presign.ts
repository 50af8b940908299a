/** 由openapi/v3/eduschoolpay/contracts/presign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 校园轻松付预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 学校编号 */
  school_id: string
  /** 外部签约号 */
  out_contract_code: string
  /** 签约模式 */
  contract_mode?: string | undefined
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean | undefined
  /** 实名信息 */
  identity?: PostRequestJsonIdentity | undefined
  /** 签约银行卡 */
  bank_card?: PostRequestJsonBankCard | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 校园轻松付预签约：应答 */
export interface PostResponse {
  /** 预签约码 */
  presign_token: string
}

/** 校园轻松付预签约：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonIdentity {
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name: string
  /**
   * 证件类型
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  credential_type: string
  /**
   * 身份证号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number?: string | undefined
}

export interface PostRequestJsonBankCard {
  /**
   * 签约银行卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bank_card_no: string
  /** 银行卡有效期 */
  valid_thru?: string | undefined
  /**
   * 银行卡开卡预留手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
  /** 银行类型 */
  bank_type?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/eduschoolpay/contracts/presign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/eduschoolpay/contracts/presign',
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
        paths: [
          '/json/identity/real_name',
          '/json/identity/credential_type',
          '/json/identity/id_card_number',
          '/json/bank_card/bank_card_no',
          '/json/bank_card/phone',
        ],
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
 * 校园轻松付预签约
 *
 * 用户签约校园免密支付之前，登记学校、账号，可附实名与银行卡，换得`presign_token`去签约小程序。姓名、证件号、卡号、手机传密文，须带`Wechatpay-Serial`。
 *
 * 指定的签约模式办不成时，`downgrade_default_contract`决定能否改为普通签约；外部签约号每次签约换新。
 *
 * 后续通知：
 *
 * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     plan_id: '1000137',
 *     user_id: 'user0137',
 *     school_id: '18260000000137',
 *     out_contract_code: 'XY20260801000003',
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
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'user_id', required: true, schema: { kind: 'string' } },
      { name: 'school_id', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_mode', schema: { kind: 'string' } },
      { name: 'downgrade_default_contract', schema: { kind: 'boolean' } },
      {
        name: 'identity',
        schema: {
          kind: 'object',
          properties: [
            { name: 'real_name', required: true, schema: { kind: 'string' } },
            { name: 'credential_type', required: true, schema: { kind: 'string' } },
            { name: 'id_card_number', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'bank_card',
        schema: {
          kind: 'object',
          properties: [
            { name: 'bank_card_no', required: true, schema: { kind: 'string' } },
            { name: 'valid_thru', schema: { kind: 'string' } },
            { name: 'phone', schema: { kind: 'string' } },
            { name: 'bank_type', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.eduschoolpay.contracts.presign`。 */
export interface PageMethods {
  /**
   * 校园轻松付预签约
   *
   * 用户签约校园免密支付之前，登记学校、账号，可附实名与银行卡，换得`presign_token`去签约小程序。姓名、证件号、卡号、手机传密文，须带`Wechatpay-Serial`。
   *
   * 指定的签约模式办不成时，`downgrade_default_contract`决定能否改为普通签约；外部签约号每次签约换新。
   *
   * 后续通知：
   *
   * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.contracts.presign.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     plan_id: '1000137',
   *     user_id: 'user0137',
   *     school_id: '18260000000137',
   *     out_contract_code: 'XY20260801000003',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
