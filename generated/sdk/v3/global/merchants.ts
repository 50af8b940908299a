/** 由openapi/v3/global/merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 子商户进件（融合钱包）：请求 */
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
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5申请资料 */
  h5_payment_apply_info?: PostRequestJsonH5PaymentApplyInfo | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 商户侧生成的唯一key，识别重试是否属同一请求 */
  'Idempotency-Key'?: string | undefined
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 子商户进件（融合钱包）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
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

/** 子商户进件（融合钱包）：错误码 */
export type PostErrorCode = V3ErrorCode

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

export interface PostRequestJsonH5PaymentApplyInfo {
  /** H5经营网址 */
  h5_website_url: string
  /**
   * 拉起H5支付的域名
   * 至多5个元素。
   */
  domains: readonly string[]
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchants#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchants',
  headerParameters: ['Idempotency-Key', 'Wechatpay-Serial'],
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
 * 子商户进件（融合钱包）
 *
 * 境外机构为子商户递交公司、联系人、业务资料，换得子商户号，可顺带申请H5支付。负责人等敏感信息传密文，须带`Wechatpay-Serial`。
 *
 * 重试时`Idempotency-Key`沿用同一个，免得重复进件。有子商户号还不能收款，`verification_status`要到`Approved`。
 *
 * `store_photos`是字符串里套JSON；审核中的状态值为`Under Review`，中间有空格。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
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
      { name: 'apply_h5_payment', schema: { kind: 'boolean' } },
      {
        name: 'h5_payment_apply_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'h5_website_url', required: true, schema: { kind: 'string' } },
            {
              name: 'domains',
              required: true,
              schema: { kind: 'array', items: { kind: 'string' }, maxItems: 5 },
            },
          ],
        },
      },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchants`。 */
export interface PageMethods {
  /**
   * 子商户进件（融合钱包）
   *
   * 境外机构为子商户递交公司、联系人、业务资料，换得子商户号，可顺带申请H5支付。负责人等敏感信息传密文，须带`Wechatpay-Serial`。
   *
   * 重试时`Idempotency-Key`沿用同一个，免得重复进件。有子商户号还不能收款，`verification_status`要到`Approved`。
   *
   * `store_photos`是字符串里套JSON；审核中的状态值为`Under Review`，中间有空格。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchants.post({
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
}
