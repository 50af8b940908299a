/** 由openapi/v3/gov/subsidy/qualifications/passthrough/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 批量查询国补资格（透传模式）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 自然人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name: string
  /**
   * 自然人证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 批量查询国补资格（透传模式）：应答 */
export interface PostResponse {
  /** 资格状态数组 */
  qualification_list: PostResponseQualificationList[]
}

/** 批量查询国补资格（透传模式）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseQualificationList {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  /** 状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
  /** 区分未领取的原因 */
  unclaimed_reason?:
    | 'REASON_CLAIMED_BY_OTHER_REGION'
    | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
    | 'REASON_UNCLAIMED'
    | 'REASON_CLAIMED_BY_OTHER_MODE'
    | (string & {})
  /** 区分对接模式 */
  claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {})
  /** 领取的平台名称 */
  claimed_platform_name?: string
  /** 领取的地区名称 */
  claimed_region_name?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/qualifications/passthrough/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/passthrough/query',
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
        paths: ['/json/real_name', '/json/id_card_number', '/json/phone_number'],
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
 * 批量查询国补资格（透传模式）
 *
 * 一次列出用户各品类的资格，`claim_mode`看得出是小程序领的还是透传领的；没领到的，原因在`unclaimed_reason`。查询可以核对，但不能代替自己保存状态。实名三项传密文，须带`Wechatpay-Serial`。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     real_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     phone_number: 'plaintext',
 *     qualification_region_code: 310100,
 *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
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
      { name: 'real_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      { name: 'phone_number', required: true, schema: { kind: 'string' } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      {
        name: 'identity_document_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'ID_DOC_TYPE_ID_CARD' },
            { value: 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' },
            { value: 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.qualifications.passthrough.query`。 */
export interface PageMethods {
  /**
   * 批量查询国补资格（透传模式）
   *
   * 一次列出用户各品类的资格，`claim_mode`看得出是小程序领的还是透传领的；没领到的，原因在`unclaimed_reason`。查询可以核对，但不能代替自己保存状态。实名三项传密文，须带`Wechatpay-Serial`。
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.qualifications.passthrough.query.post({
   *   json: {
   *     real_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     phone_number: 'plaintext',
   *     qualification_region_code: 310100,
   *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
