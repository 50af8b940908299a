/** 由openapi/v3/offlineface/contracts/presign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 刷脸预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: PostRequestJsonFacepayUser
  /** 签约指定银行卡 */
  limit_bank_card?: PostRequestJsonLimitBankCard | undefined
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 刷脸预签约：应答 */
export interface PostResponse {
  /** 会话ID */
  presign_token: string
}

/** 刷脸预签约：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonFacepayUser {
  /** 商户用户ID */
  out_user_id: string
  /** 刷脸用户名 */
  identification_name?: string | undefined
  /** 机构ID */
  organization_id: string
  /** 证件信息 */
  identification?: PostRequestJsonFacepayUserIdentification | undefined
  /**
   * 手机号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
}

export interface PostRequestJsonFacepayUserIdentification {
  /**
   * 证件类型
   * `IDCARD` 枚举值
   */
  identification_type: 'IDCARD'
  /**
   * 证件ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_number: string
}

export interface PostRequestJsonLimitBankCard {
  /**
   * 银行卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bank_card_number?: string | undefined
  /**
   * 开卡人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_name?: string | undefined
  /** 开卡人证件 */
  identification?: PostRequestJsonFacepayUserIdentification | undefined
  /** 银行卡有效期 */
  valid_thru?: string | undefined
  /** 银行类型 */
  bank_type?: string | undefined
  /**
   * 开卡预留手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlineface/contracts/presign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlineface/contracts/presign',
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
          '/json/facepay_user/identification/identification_number',
          '/json/facepay_user/phone',
          '/json/limit_bank_card/bank_card_number',
          '/json/limit_bank_card/identification_name',
          '/json/limit_bank_card/identification/identification_number',
          '/json/limit_bank_card/phone',
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
 * 刷脸预签约
 *
 * 用户签约刷脸之前，按机构与商户用户ID取`presign_token`。要求用指定银行卡时带`limit_bank_card`；姓名、证件、卡号等传密文，须带`Wechatpay-Serial`。
 *
 * 一键绑卡并非每家银行都支持，上线前用目标卡试一遍。
 *
 * 后续通知：
 *
 * - 刷脸用户签约状态变更通知(FACEPAY.USER_STATE_CHANGE)（`webhooks/v3/FACEPAY.USER_STATE_CHANGE`）
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_name: '午餐',
 *     facepay_user: {
 *       out_user_id: 'USER20260801000137',
 *       organization_id: 'ORG20260801000137',
 *     },
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
      { name: 'business_name', required: true, schema: { kind: 'string' } },
      {
        name: 'facepay_user',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'out_user_id', required: true, schema: { kind: 'string' } },
            { name: 'identification_name', schema: { kind: 'string' } },
            { name: 'organization_id', required: true, schema: { kind: 'string' } },
            {
              name: 'identification',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'identification_type',
                    required: true,
                    schema: { kind: 'string', enum: [{ value: 'IDCARD' }] },
                  },
                  { name: 'identification_number', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'phone', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'limit_bank_card',
        schema: {
          kind: 'object',
          properties: [
            { name: 'bank_card_number', schema: { kind: 'string' } },
            { name: 'identification_name', schema: { kind: 'string' } },
            {
              name: 'identification',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'identification_type',
                    required: true,
                    schema: { kind: 'string', enum: [{ value: 'IDCARD' }] },
                  },
                  { name: 'identification_number', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'valid_thru', schema: { kind: 'string' } },
            { name: 'bank_type', schema: { kind: 'string' } },
            { name: 'phone', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'contract_mode',
        schema: {
          kind: 'string',
          enum: [{ value: 'LIMIT_BANK_CARD' }, { value: 'PRIORITY_BANK_CARD' }, { value: 'LIMIT_NONE' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.offlineface.contracts.presign`。 */
export interface PageMethods {
  /**
   * 刷脸预签约
   *
   * 用户签约刷脸之前，按机构与商户用户ID取`presign_token`。要求用指定银行卡时带`limit_bank_card`；姓名、证件、卡号等传密文，须带`Wechatpay-Serial`。
   *
   * 一键绑卡并非每家银行都支持，上线前用目标卡试一遍。
   *
   * 后续通知：
   *
   * - 刷脸用户签约状态变更通知(FACEPAY.USER_STATE_CHANGE)（`webhooks/v3/FACEPAY.USER_STATE_CHANGE`）
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.contracts.presign.post({
   *   json: {
   *     business_name: '午餐',
   *     facepay_user: {
   *       out_user_id: 'USER20260801000137',
   *       organization_id: 'ORG20260801000137',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
