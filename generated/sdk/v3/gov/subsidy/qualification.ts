/** 由openapi/v3/gov/subsidy/qualification.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询单品类国补资格：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 自然人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name?: string | undefined
  /**
   * 自然人证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number?: string | undefined
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** OPENID */
  openid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type?:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
    | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询单品类国补资格：应答 */
export interface GetResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}

/** 查询单品类国补资格：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/gov/subsidy/qualification#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/gov/subsidy/qualification',
  queryParameters: [
    'real_name',
    'id_card_number',
    'phone_number',
    'appliance_id',
    'openid',
    'appid',
    'qualification_region_code',
    'identity_document_type',
  ],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/real_name', '/query/id_card_number', '/query/phone_number'],
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
 * 查询单品类国补资格
 *
 * 进入国补专区时，按品类和实名信息看用户领了没有、用了没有。只看微信侧记录，不去省平台核实；姓名、证件号、手机号放密文，须带`Wechatpay-Serial`。
 *
 * 线下门店可以跳过这一步，用户在小程序里领到券直接付款即可。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { appliance_id: 1, qualification_region_code: 310100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'real_name', schema: { kind: 'string' } },
    { name: 'id_card_number', schema: { kind: 'string' } },
    { name: 'phone_number', schema: { kind: 'string' } },
    {
      name: 'appliance_id',
      required: true,
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
    { name: 'openid', schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
    {
      name: 'identity_document_type',
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
}))

/** 客户端上的页面：`client.v3.gov.subsidy.qualification`。 */
export interface PageMethods {
  /**
   * 查询单品类国补资格
   *
   * 进入国补专区时，按品类和实名信息看用户领了没有、用了没有。只看微信侧记录，不去省平台核实；姓名、证件号、手机号放密文，须带`Wechatpay-Serial`。
   *
   * 线下门店可以跳过这一步，用户在小程序里领到券直接付款即可。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.qualification.get({
   *   query: { appliance_id: 1, qualification_region_code: 310100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
