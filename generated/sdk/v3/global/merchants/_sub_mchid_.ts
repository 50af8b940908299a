/** 由openapi/v3/global/merchants/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询子商户（融合钱包）：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询子商户（融合钱包）：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: GetResponseContact
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: GetResponseBusiness
  /** 董事信息 */
  director?: GetResponseDirector
  /** 负责人信息 */
  principal?: GetResponsePrincipal
  /** H5支付权限详情 */
  h5_payment?: GetResponseH5Payment
  /** 子商户状态信息 */
  sub_merchant_state?: GetResponseSubMerchantState
  /** 附加信息 */
  attach?: string
}

/** 查询子商户（融合钱包）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改子商户（融合钱包）：请求 */
export interface PatchRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
  /** 声明请求的头参数 */
  headers?: PatchRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: PatchRequestJsonContact
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: PatchRequestJsonBusiness
  /** 董事信息 */
  director?: PatchRequestJsonDirector | undefined
  /** 负责人信息 */
  principal?: PatchRequestJsonPrincipal | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5支付申请资料 */
  h5_payment_apply_info?: PatchRequestJsonH5PaymentApplyInfo | undefined
}

/** 声明请求的头参数 */
export interface PatchRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 修改子商户（融合钱包）：应答 */
export interface PatchResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}

/** 修改子商户（融合钱包）：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseContact {
  /**
   * 联系人名称
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  name?: string
  /**
   * 联系人电话
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  phone?: string
  /**
   * 联系人邮箱
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  email?: string
}

export interface GetResponseBusiness {
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** APP下载地址 */
  app_download?: string
  /** 业务网站 */
  website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** MCC码 */
  mcc?: string
}

export interface GetResponseDirector {
  /** 董事姓名 */
  name?: string
  /** 董事证件号码 */
  number?: string
}

export interface GetResponsePrincipal {
  /** 负责人姓名 */
  name?: string
  /** 负责人证件号码 */
  number?: string
}

export interface GetResponseH5Payment {
  /** H5驳回详情 */
  audit_reject_detail?: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}

export interface GetResponseSubMerchantState {
  /** 子商户状态 */
  sub_merchant_status?:
    | 'OPERATING'
    | 'PENDING'
    | 'DEACTIVATED'
    | 'CLOSED'
    | 'INCOMPLETE_APPLICATION'
    | (string & {})
  /** 子商户入驻状态 */
  application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /** 子商户入驻驳回详情 */
  application_reject_detail?: GetResponseSubMerchantStateApplicationRejectDetail
}

export interface GetResponseSubMerchantStateApplicationRejectDetail {
  /** 驳回字段 */
  field?: string
  /** 驳回原因 */
  reason?: string
}

export interface PatchRequestJsonContact {
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

export interface PatchRequestJsonBusiness {
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
  /** 门店照片 */
  store_photos?: string | undefined
  /** MCC码 */
  mcc?: string | undefined
}

export interface PatchRequestJsonDirector {
  /** 董事姓名 */
  name?: string | undefined
  /** 董事证件号 */
  number?: string | undefined
}

export interface PatchRequestJsonPrincipal {
  /** 负责人姓名 */
  name?: string | undefined
  /** 负责人证件号 */
  number?: string | undefined
}

export interface PatchRequestJsonH5PaymentApplyInfo {
  /** H5经营网址 */
  website_url?: string | undefined
  /** H5支付域名 */
  domains?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchants/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchants/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['sp_appid', 'sp_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
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
        paths: ['/contact/name', '/contact/phone', '/contact/email'],
      },
    ],
  },
})

/**
 * 查询子商户（融合钱包）
 *
 * 一次取一个子商户的资料、入驻状态和H5权限，用来确认进件办没办成。被驳回时`application_reject_detail`指出是哪个字段；联系人三项以密文返回。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { sp_appid: 'wx4a7c19be52d03f86', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_appid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/global/merchants/{sub_mchid}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/global/merchants/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/contact/name', '/json/contact/phone', '/json/contact/email'],
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
 * 修改子商户（融合钱包）
 *
 * 子商户建成以后更新资料，必填项没变也照原值传。敏感信息仍是密文，须带`Wechatpay-Serial`；答复只有子商户号和H5状态。
 *
 * H5网址在这里叫`website_url`，进件时叫`h5_website_url`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   sub_mchid: '1900013511',
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     name: 'Shanqian Coffee Limited',
 *     sub_mchid: '1900000110',
 *     shortname: 'Shanqian Coffee',
 *     office_phone: '075500000137',
 *     contact: { name: 'plaintext', phone: 'plaintext', email: 'plaintext' },
 *     business_category: 644,
 *     merchant_country_code: '344',
 *     merchant_type: 'ENTERPRISE',
 *     registration_certificate_number: '5500-0137',
 *     registration_certificate_date: '2036-08-16',
 *     business: { business_type: 'BOTH' },
 *   },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
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
      { name: 'registration_certificate_number', required: true, schema: { kind: 'string' } },
      { name: 'registration_certificate_date', required: true, schema: { kind: 'string' } },
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
            { name: 'store_photos', schema: { kind: 'string' } },
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
      { name: 'apply_h5_payment', schema: { kind: 'boolean' } },
      {
        name: 'h5_payment_apply_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'website_url', schema: { kind: 'string' } },
            { name: 'domains', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchants._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询子商户（融合钱包）
   *
   * 一次取一个子商户的资料、入驻状态和H5权限，用来确认进件办没办成。被驳回时`application_reject_detail`指出是哪个字段；联系人三项以密文返回。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchants._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   *   query: { sp_appid: 'wx4a7c19be52d03f86', sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改子商户（融合钱包）
   *
   * 子商户建成以后更新资料，必填项没变也照原值传。敏感信息仍是密文，须带`Wechatpay-Serial`；答复只有子商户号和H5状态。
   *
   * H5网址在这里叫`website_url`，进件时叫`h5_website_url`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchants._sub_mchid_.patch({
   *   sub_mchid: '1900013511',
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sp_mchid: '1900006511',
   *     name: 'Shanqian Coffee Limited',
   *     sub_mchid: '1900000110',
   *     shortname: 'Shanqian Coffee',
   *     office_phone: '075500000137',
   *     contact: { name: 'plaintext', phone: 'plaintext', email: 'plaintext' },
   *     business_category: 644,
   *     merchant_country_code: '344',
   *     merchant_type: 'ENTERPRISE',
   *     registration_certificate_number: '5500-0137',
   *     registration_certificate_date: '2036-08-16',
   *     business: { business_type: 'BOTH' },
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
