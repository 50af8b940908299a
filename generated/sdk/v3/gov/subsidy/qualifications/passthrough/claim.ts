/** 由openapi/v3/gov/subsidy/qualifications/passthrough/claim.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 领取国补资格（透传模式）：请求 */
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
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 领取国补资格（透传模式）：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 领取国补资格（透传模式）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/qualifications/passthrough/claim#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/passthrough/claim',
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
 * 领取国补资格（透传模式）
 *
 * 用户在你的页面里领补贴资格时由后台代领，经纬度必传，说明用户领取时在哪里。实名信息密文传送，须带`Wechatpay-Serial`，成败看`code`。
 *
 * 资格归谁、是否已领要自行保存；没有收到答复时先批量查询，不要直接再领。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     real_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     phone_number: 'plaintext',
 *     qualification_region_code: 310100,
 *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
 *     longitude: '114.057868',
 *     latitude: '22.543099',
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
      {
        name: 'appliance_id',
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
            { value: 8 },
            { value: 9 },
            { value: 10 },
            { value: 11 },
            { value: 12 },
            { value: 13 },
            { value: 14 },
            { value: 15 },
            { value: 16 },
            { value: 17 },
          ],
        },
      },
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
      { name: 'longitude', required: true, schema: { kind: 'string' } },
      { name: 'latitude', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.qualifications.passthrough.claim`。 */
export interface PageMethods {
  /**
   * 领取国补资格（透传模式）
   *
   * 用户在你的页面里领补贴资格时由后台代领，经纬度必传，说明用户领取时在哪里。实名信息密文传送，须带`Wechatpay-Serial`，成败看`code`。
   *
   * 资格归谁、是否已领要自行保存；没有收到答复时先批量查询，不要直接再领。
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.qualifications.passthrough.claim.post({
   *   json: {
   *     real_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     phone_number: 'plaintext',
   *     qualification_region_code: 310100,
   *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
   *     longitude: '114.057868',
   *     latitude: '22.543099',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
