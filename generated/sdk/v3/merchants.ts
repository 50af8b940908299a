/** 由openapi/v3/merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../runtime/index.js'
import type { V3ErrorCode } from '../error-codes.js'
import { requestSchema } from '../runtime/check/request-schema.js'
import { call } from '../runtime/client/call.js'

/** 子商户进件（融合钱包旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: PostRequestJsonContact
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: PostRequestJsonBusiness
  /** 董事信息 */
  director?: PostRequestJsonDirector | undefined
  /** 负责人信息 */
  principal?: PostRequestJsonPrincipal | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 商户侧生成的唯一key，识别重试是否属同一请求 */
  'Idempotency-Key'?: string | undefined
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 子商户进件（融合钱包旧版）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
}

/** 子商户进件（融合钱包旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 修改子商户（融合钱包旧版）：请求 */
export interface PutRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
  /** 声明请求的头参数 */
  headers?: PutRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact?: PostRequestJsonContact | undefined
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: PostRequestJsonBusiness
  /** 董事信息 */
  director?: PostRequestJsonDirector | undefined
  /** 负责人信息 */
  principal?: PostRequestJsonPrincipal | undefined
}

/** 声明请求的头参数 */
export interface PutRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 修改子商户（融合钱包旧版）：应答 */
export interface PutResponse {
  /** 子商户号 */
  sub_mchid: string
}

/** 修改子商户（融合钱包旧版）：错误码 */
export type PutErrorCode = V3ErrorCode

export interface PostRequestJsonContact {
  /**
   * 联系人名称
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /**
   * 联系人电话
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone: string
  /**
   * 联系人邮箱
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  email: string
}

export interface PostRequestJsonBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download?: string | undefined
  /** 业务网站 */
  website?: string | undefined
  /** 公众号 */
  office_account?: string | undefined
  /** 小程序 */
  mini_program?: string | undefined
  /** 门店地址 */
  store_address?: string | undefined
  /**
   * 门店照片`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  store_photos?: readonly string[] | undefined
  /** MCC码 */
  mcc?: string | undefined
}

export interface PostRequestJsonDirector {
  /** 董事姓名 */
  name?: string | undefined
  /** 董事证件号 */
  number?: string | undefined
}

export interface PostRequestJsonPrincipal {
  /** 负责人姓名 */
  name?: string | undefined
  /** 负责人证件号 */
  number?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchants#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchants',
  headerParameters: ['Idempotency-Key', 'Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/contact/name', '/json/contact/phone', '/json/contact/email'],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/business/store_photos'],
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
 * 子商户进件（融合钱包旧版）
 *
 * 机构递交子商户的证照、联系人与业务信息，成功即得子商户号，审核情况看`verification_status`。用`Idempotency-Key`标记同一次提交，重试不变；联系人三项传密文，须带`Wechatpay-Serial`。
 *
 * 业务类型不同，要补的网站、App或门店材料也不同；门店照片是放在字符串里的JSON。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
 * @deprecated `2022-09-08`起有新版，进件见这里，本节仅供查阅存量代码。 请改用子商户进件（融合钱包）（`v3.global.merchants.post`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     name: 'Shanqian Coffee Limited',
 *     shortname: 'Shanqian Coffee',
 *     office_phone: '075500000137',
 *     contact: { name: 'plaintext', phone: 'plaintext', email: 'plaintext' },
 *     business_category: 644,
 *     merchant_country_code: '344',
 *     merchant_type: 'ENTERPRISE',
 *     business: { business_type: 'BOTH' },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  headers: [{ name: 'Idempotency-Key', schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'shortname', required: true, schema: { kind: 'string' } },
      { name: 'office_phone', required: true, schema: { kind: 'string' } },
      {
        name: 'contact',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'phone', required: true, schema: { kind: 'string' } },
            { name: 'email', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'business_category', required: true, schema: { kind: 'integer' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'merchant_country_code', required: true, schema: { kind: 'string' } },
      {
        name: 'merchant_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ENTERPRISE' }, { value: 'INDIVIDUAL' }] },
      },
      { name: 'registration_certificate_number', schema: { kind: 'string' } },
      { name: 'registration_certificate_date', schema: { kind: 'string' } },
      { name: 'registration_certificate_copy', schema: { kind: 'string' } },
      { name: 'settlement_bank_number', schema: { kind: 'string' } },
      {
        name: 'business',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'business_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'ONLINE' }, { value: 'OFFLINE' }, { value: 'BOTH' }],
              },
            },
            { name: 'app_download', schema: { kind: 'string' } },
            { name: 'website', schema: { kind: 'string' } },
            { name: 'office_account', schema: { kind: 'string' } },
            { name: 'mini_program', schema: { kind: 'string' } },
            { name: 'store_address', schema: { kind: 'string' } },
            {
              name: 'store_photos',
              schema: {
                kind: 'string',
                content: {
                  mediaType: 'application/json',
                  schema: { kind: 'array', items: { kind: 'string' } },
                },
              },
            },
            { name: 'mcc', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'director',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', schema: { kind: 'string' } },
            { name: 'number', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'principal',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', schema: { kind: 'string' } },
            { name: 'number', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const putOperation: OperationDescriptor<PutErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PutErrorCode>
>({
  id: 'v3/merchants#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/merchants',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/contact/name', '/json/contact/phone', '/json/contact/email'],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/business/store_photos'],
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
 * 修改子商户（融合钱包旧版）
 *
 * 子商户建成后资料有变，凭`sub_mchid`整份再交一遍，没有变化的必填项照原值带上。联系人三项传密文，须带`Wechatpay-Serial`；答复只有子商户号，改后的资料要查询。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
 * @deprecated `2022-09-08`起有新版，修改见这里，本节仅供查阅存量代码。 请改用修改子商户（融合钱包）（`v3.global.merchants._sub_mchid_.patch`）。
 * @example
 * ```ts
 * const answer = await put(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     name: 'Shanqian Coffee Limited',
 *     shortname: 'Shanqian Coffee',
 *     office_phone: '075500000137',
 *     business_category: 644,
 *     merchant_country_code: '344',
 *     merchant_type: 'ENTERPRISE',
 *     business: { business_type: 'BOTH' },
 *   },
 * })
 * ```
 */
export function put(client: Caller, request: PutRequest, options?: CallOptions): ApiPromise<PutResponse> {
  return call(client, putOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const putRequestSchema = /* @__PURE__ */ requestSchema<PutRequest>(putOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'shortname', required: true, schema: { kind: 'string' } },
      { name: 'office_phone', required: true, schema: { kind: 'string' } },
      {
        name: 'contact',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'phone', required: true, schema: { kind: 'string' } },
            { name: 'email', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'business_category', required: true, schema: { kind: 'integer' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'merchant_country_code', required: true, schema: { kind: 'string' } },
      {
        name: 'merchant_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ENTERPRISE' }, { value: 'INDIVIDUAL' }] },
      },
      { name: 'registration_certificate_number', schema: { kind: 'string' } },
      { name: 'registration_certificate_date', schema: { kind: 'string' } },
      { name: 'registration_certificate_copy', schema: { kind: 'string' } },
      { name: 'settlement_bank_number', schema: { kind: 'string' } },
      {
        name: 'business',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'business_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'ONLINE' }, { value: 'OFFLINE' }, { value: 'BOTH' }],
              },
            },
            { name: 'app_download', schema: { kind: 'string' } },
            { name: 'website', schema: { kind: 'string' } },
            { name: 'office_account', schema: { kind: 'string' } },
            { name: 'mini_program', schema: { kind: 'string' } },
            { name: 'store_address', schema: { kind: 'string' } },
            {
              name: 'store_photos',
              schema: {
                kind: 'string',
                content: {
                  mediaType: 'application/json',
                  schema: { kind: 'array', items: { kind: 'string' } },
                },
              },
            },
            { name: 'mcc', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'director',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', schema: { kind: 'string' } },
            { name: 'number', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'principal',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', schema: { kind: 'string' } },
            { name: 'number', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchants`。 */
export interface PageMethods {
  /**
   * 子商户进件（融合钱包旧版）
   *
   * 机构递交子商户的证照、联系人与业务信息，成功即得子商户号，审核情况看`verification_status`。用`Idempotency-Key`标记同一次提交，重试不变；联系人三项传密文，须带`Wechatpay-Serial`。
   *
   * 业务类型不同，要补的网站、App或门店材料也不同；门店照片是放在字符串里的JSON。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
   * @deprecated `2022-09-08`起有新版，进件见这里，本节仅供查阅存量代码。 请改用子商户进件（融合钱包）（`v3.global.merchants.post`）。
   * @example
   * ```ts
   * const answer = await client.v3.merchants.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sp_mchid: '1900006511',
   *     name: 'Shanqian Coffee Limited',
   *     shortname: 'Shanqian Coffee',
   *     office_phone: '075500000137',
   *     contact: { name: 'plaintext', phone: 'plaintext', email: 'plaintext' },
   *     business_category: 644,
   *     merchant_country_code: '344',
   *     merchant_type: 'ENTERPRISE',
   *     business: { business_type: 'BOTH' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 修改子商户（融合钱包旧版）
   *
   * 子商户建成后资料有变，凭`sub_mchid`整份再交一遍，没有变化的必填项照原值带上。联系人三项传密文，须带`Wechatpay-Serial`；答复只有子商户号，改后的资料要查询。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
   * @deprecated `2022-09-08`起有新版，修改见这里，本节仅供查阅存量代码。 请改用修改子商户（融合钱包）（`v3.global.merchants._sub_mchid_.patch`）。
   * @example
   * ```ts
   * const answer = await client.v3.merchants.put({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     name: 'Shanqian Coffee Limited',
   *     shortname: 'Shanqian Coffee',
   *     office_phone: '075500000137',
   *     business_category: 644,
   *     merchant_country_code: '344',
   *     merchant_type: 'ENTERPRISE',
   *     business: { business_type: 'BOTH' },
   *   },
   * })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
}
