/** 由openapi/v3/ecommerce/applyments/index.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 二级商户进件：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?: PostRequestJsonBusinessLicenseInfo | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: PostRequestJsonFinanceInstitutionInfo | undefined
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined
  /** 证件类型 */
  id_doc_type?:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    | undefined
  /** 法定代表人说明函 */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: PostRequestJsonIdCardInfo | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: PostRequestJsonIdDocInfo | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly PostRequestJsonUboInfoList[] | undefined
  /** 结算银行账户 */
  account_info: PostRequestJsonAccountInfo
  /** 超级管理员信息 */
  contact_info: PostRequestJsonContactInfo
  /** 店铺信息 */
  sales_scene_info: PostRequestJsonSalesSceneInfo
  /** 结算规则 */
  settlement_info?: PostRequestJsonSettlementInfo | undefined
  /** 商户简称 */
  merchant_shortname: string
  /** 特殊资质 */
  qualifications?: readonly string[] | undefined
  /** 补充材料 */
  business_addition_pics?: readonly string[] | undefined
  /** 补充说明 */
  business_addition_desc?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 二级商户进件：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 二级商户进件：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonBusinessLicenseInfo {
  /** 登记证书类型 */
  cert_type?:
    | 'CERTIFICATE_TYPE_2388'
    | 'CERTIFICATE_TYPE_2389'
    | 'CERTIFICATE_TYPE_2390'
    | 'CERTIFICATE_TYPE_2391'
    | 'CERTIFICATE_TYPE_2392'
    | 'CERTIFICATE_TYPE_2393'
    | 'CERTIFICATE_TYPE_2394'
    | 'CERTIFICATE_TYPE_2395'
    | 'CERTIFICATE_TYPE_2396'
    | 'CERTIFICATE_TYPE_2399'
    | 'CERTIFICATE_TYPE_2400'
    | 'CERTIFICATE_TYPE_2520'
    | 'CERTIFICATE_TYPE_2521'
    | 'CERTIFICATE_TYPE_2522'
    | undefined
  /** 证件扫描件 */
  business_license_copy: string
  /** 证件注册号 */
  business_license_number: string
  /** 商户名称 */
  merchant_name: string
  /** 经营者/法定代表人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address?: string | undefined
  /**
   * 营业期限`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  business_time?: readonly string[] | undefined
}

export interface PostRequestJsonFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
  /** 金融机构许可证图片 */
  finance_license_pics: readonly string[]
}

export interface PostRequestJsonIdCardInfo {
  /** 身份证人像面照片 */
  id_card_copy: string
  /** 身份证国徽面照片 */
  id_card_national: string
  /**
   * 身份证姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_name: string
  /**
   * 身份证号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 身份证有效期开始时间 */
  id_card_valid_time_begin?: string | undefined
  /** 身份证有效期结束时间 */
  id_card_valid_time?: string | undefined
  /**
   * 身份证居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_address?: string | undefined
}

export interface PostRequestJsonIdDocInfo {
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_doc_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_doc_number: string
  /** 证件正面照片 */
  id_doc_copy: string
  /** 证件反面照片 */
  id_doc_copy_back?: string | undefined
  /** 证件有效期开始时间 */
  doc_period_begin?: string | undefined
  /** 证件有效期结束时间 */
  doc_period_end?: string | undefined
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_doc_address?: string | undefined
}

export interface PostRequestJsonUboInfoList {
  /** 受益人证件类型 */
  ubo_id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 证件正面照片 */
  ubo_id_doc_copy: string
  /** 证件反面照片 */
  ubo_id_doc_copy_back?: string | undefined
  /**
   * 受益人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  ubo_id_doc_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  ubo_id_doc_number: string
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  ubo_id_doc_address?: string | undefined
  /** 证件有效期开始时间 */
  ubo_period_begin: string
  /** 证件有效期结束时间 */
  ubo_period_end: string
  /** 证件有效期开始时间 */
  ubo_id_doc_period_begin?: string | undefined
  /** 证件有效期结束时间 */
  ubo_id_doc_period_end?: string | undefined
}

export interface PostRequestJsonAccountInfo {
  /** 账户类型 */
  bank_account_type: '74' | '75'
  /** 开户银行 */
  account_bank: string
  /**
   * 开户名称
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_name: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /** 开户银行全称 （含支行] */
  bank_name?: string | undefined
  /**
   * 银行帐号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_number: string
}

export interface PostRequestJsonContactInfo {
  /** 超级管理员类型 */
  contact_type: '65' | '66'
  /**
   * 超级管理员姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  contact_name: string
  /** 联系人证件类型 */
  contact_id_doc_type?:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    | undefined
  /**
   * 超级管理员身份证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  contact_id_card_number?: string | undefined
  /** 超级管理员证件正面照片 */
  contact_id_doc_copy?: string | undefined
  /** 超级管理员证件反面照片 */
  contact_id_doc_copy_back?: string | undefined
  /** 超级管理员证件有效期开始时间 */
  contact_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间 */
  contact_period_end?: string | undefined
  /** 业务办理授权函 */
  business_authorization_letter?: string | undefined
  /**
   * 超级管理员手机
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile_phone?: string | undefined
  /** 超级管理员证件有效期开始时间 */
  contact_id_doc_period_begin?: string | undefined
  /** 超级管理员证件有效期结束时间 */
  contact_id_doc_period_end?: string | undefined
}

export interface PostRequestJsonSalesSceneInfo {
  /** 店铺名称 */
  store_name: string
  /** 店铺链接 */
  store_url?: string | undefined
  /** 店铺二维码 */
  store_qr_code?: string | undefined
  /** 小程序AppID */
  mini_program_sub_appid?: string | undefined
}

export interface PostRequestJsonSettlementInfo {
  /** 结算规则ID */
  settlement_id?: number | undefined
  /** 所属行业 */
  qualification_type?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/applyments/#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/applyments/',
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
          '/json/id_card_info/id_card_name',
          '/json/id_card_info/id_card_number',
          '/json/id_card_info/id_card_address',
          '/json/id_doc_info/id_doc_name',
          '/json/id_doc_info/id_doc_number',
          '/json/id_doc_info/id_doc_address',
          '/json/ubo_info_list/*/ubo_id_doc_name',
          '/json/ubo_info_list/*/ubo_id_doc_number',
          '/json/ubo_info_list/*/ubo_id_doc_address',
          '/json/account_info/account_name',
          '/json/account_info/account_number',
          '/json/contact_info/contact_name',
          '/json/contact_info/contact_id_card_number',
          '/json/contact_info/mobile_phone',
        ],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/business_license_info/business_time'],
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
 * 二级商户进件
 *
 * 电商平台为店家提交主体、法人、结算账户等资料，入驻成为二级商户。姓名、证件号、手机、账号传密文，须带`Wechatpay-Serial`；返回申请单号只是收到，审核要查。
 *
 * `out_request_no`由平台生成，重试沿用，避免同一店家进件两次。
 *
 * 枚举多是数字样的字符串，如账户类型对公`74`、对私`75`；`business_time`是字符串里套JSON，内容为起止日期。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     organization_type: '2401',
 *     account_info: {
 *       bank_account_type: '75',
 *       account_bank: '工商银行',
 *       account_name: 'plaintext',
 *       bank_address_code: '440300',
 *       account_number: 'plaintext',
 *     },
 *     contact_info: { contact_type: '65', contact_name: 'plaintext' },
 *     sales_scene_info: { store_name: '山前烧烤' },
 *     merchant_shortname: '山前咖啡',
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'organization_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: '2401' },
            { value: '2500' },
            { value: '4' },
            { value: '2' },
            { value: '3' },
            { value: '2502' },
            { value: '1708' },
          ],
        },
      },
      { name: 'finance_institution', schema: { kind: 'boolean' } },
      {
        name: 'business_license_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'cert_type',
              schema: {
                kind: 'string',
                enum: [
                  { value: 'CERTIFICATE_TYPE_2388' },
                  { value: 'CERTIFICATE_TYPE_2389' },
                  { value: 'CERTIFICATE_TYPE_2390' },
                  { value: 'CERTIFICATE_TYPE_2391' },
                  { value: 'CERTIFICATE_TYPE_2392' },
                  { value: 'CERTIFICATE_TYPE_2393' },
                  { value: 'CERTIFICATE_TYPE_2394' },
                  { value: 'CERTIFICATE_TYPE_2395' },
                  { value: 'CERTIFICATE_TYPE_2396' },
                  { value: 'CERTIFICATE_TYPE_2399' },
                  { value: 'CERTIFICATE_TYPE_2400' },
                  { value: 'CERTIFICATE_TYPE_2520' },
                  { value: 'CERTIFICATE_TYPE_2521' },
                  { value: 'CERTIFICATE_TYPE_2522' },
                ],
              },
            },
            { name: 'business_license_copy', required: true, schema: { kind: 'string' } },
            { name: 'business_license_number', required: true, schema: { kind: 'string' } },
            { name: 'merchant_name', required: true, schema: { kind: 'string' } },
            { name: 'legal_person', required: true, schema: { kind: 'string' } },
            { name: 'company_address', schema: { kind: 'string' } },
            {
              name: 'business_time',
              schema: {
                kind: 'string',
                content: {
                  mediaType: 'application/json',
                  schema: { kind: 'array', items: { kind: 'string' } },
                },
              },
            },
          ],
        },
      },
      {
        name: 'finance_institution_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'finance_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'BANK_AGENT' },
                  { value: 'PAYMENT_AGENT' },
                  { value: 'INSURANCE' },
                  { value: 'TRADE_AND_SETTLE' },
                  { value: 'OTHER' },
                ],
              },
            },
            {
              name: 'finance_license_pics',
              required: true,
              schema: { kind: 'array', items: { kind: 'string' } },
            },
          ],
        },
      },
      { name: 'id_holder_type', schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] } },
      {
        name: 'id_doc_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'IDENTIFICATION_TYPE_IDCARD' },
            { value: 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' },
            { value: 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' },
            { value: 'IDENTIFICATION_TYPE_MACAO_PASSPORT' },
            { value: 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' },
            { value: 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' },
            { value: 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' },
            { value: 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' },
          ],
        },
      },
      { name: 'authorize_letter_copy', schema: { kind: 'string' } },
      {
        name: 'id_card_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'id_card_copy', required: true, schema: { kind: 'string' } },
            { name: 'id_card_national', required: true, schema: { kind: 'string' } },
            { name: 'id_card_name', required: true, schema: { kind: 'string' } },
            { name: 'id_card_number', required: true, schema: { kind: 'string' } },
            { name: 'id_card_valid_time_begin', schema: { kind: 'string' } },
            { name: 'id_card_valid_time', schema: { kind: 'string' } },
            { name: 'id_card_address', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'id_doc_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'id_doc_name', required: true, schema: { kind: 'string' } },
            { name: 'id_doc_number', required: true, schema: { kind: 'string' } },
            { name: 'id_doc_copy', required: true, schema: { kind: 'string' } },
            { name: 'id_doc_copy_back', schema: { kind: 'string' } },
            { name: 'doc_period_begin', schema: { kind: 'string' } },
            { name: 'doc_period_end', schema: { kind: 'string' } },
            { name: 'id_doc_address', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'owner', schema: { kind: 'boolean' } },
      {
        name: 'ubo_info_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'ubo_id_doc_type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'IDENTIFICATION_TYPE_IDCARD' },
                    { value: 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' },
                    { value: 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' },
                    { value: 'IDENTIFICATION_TYPE_MACAO_PASSPORT' },
                    { value: 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' },
                    { value: 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' },
                    { value: 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' },
                    { value: 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' },
                  ],
                },
              },
              { name: 'ubo_id_doc_copy', required: true, schema: { kind: 'string' } },
              { name: 'ubo_id_doc_copy_back', schema: { kind: 'string' } },
              { name: 'ubo_id_doc_name', required: true, schema: { kind: 'string' } },
              { name: 'ubo_id_doc_number', required: true, schema: { kind: 'string' } },
              { name: 'ubo_id_doc_address', schema: { kind: 'string' } },
              { name: 'ubo_period_begin', required: true, schema: { kind: 'string' } },
              { name: 'ubo_period_end', required: true, schema: { kind: 'string' } },
              { name: 'ubo_id_doc_period_begin', schema: { kind: 'string' } },
              { name: 'ubo_id_doc_period_end', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'account_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'bank_account_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: '74' }, { value: '75' }] },
            },
            { name: 'account_bank', required: true, schema: { kind: 'string' } },
            { name: 'account_name', required: true, schema: { kind: 'string' } },
            { name: 'bank_address_code', required: true, schema: { kind: 'string' } },
            { name: 'bank_branch_id', schema: { kind: 'string' } },
            { name: 'bank_name', schema: { kind: 'string' } },
            { name: 'account_number', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'contact_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'contact_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: '65' }, { value: '66' }] },
            },
            { name: 'contact_name', required: true, schema: { kind: 'string' } },
            {
              name: 'contact_id_doc_type',
              schema: {
                kind: 'string',
                enum: [
                  { value: 'IDENTIFICATION_TYPE_IDCARD' },
                  { value: 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_MACAO_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' },
                ],
              },
            },
            { name: 'contact_id_card_number', schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy', schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy_back', schema: { kind: 'string' } },
            { name: 'contact_period_begin', schema: { kind: 'string' } },
            { name: 'contact_period_end', schema: { kind: 'string' } },
            { name: 'business_authorization_letter', schema: { kind: 'string' } },
            { name: 'mobile_phone', schema: { kind: 'string' } },
            { name: 'contact_id_doc_period_begin', schema: { kind: 'string' } },
            { name: 'contact_id_doc_period_end', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'sales_scene_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'store_name', required: true, schema: { kind: 'string' } },
            { name: 'store_url', schema: { kind: 'string' } },
            { name: 'store_qr_code', schema: { kind: 'string' } },
            { name: 'mini_program_sub_appid', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'settlement_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'settlement_id', schema: { kind: 'integer' } },
            { name: 'qualification_type', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
      { name: 'qualifications', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'business_addition_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'business_addition_desc', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.applyments._empty_`。 */
export interface PageMethods {
  /**
   * 二级商户进件
   *
   * 电商平台为店家提交主体、法人、结算账户等资料，入驻成为二级商户。姓名、证件号、手机、账号传密文，须带`Wechatpay-Serial`；返回申请单号只是收到，审核要查。
   *
   * `out_request_no`由平台生成，重试沿用，避免同一店家进件两次。
   *
   * 枚举多是数字样的字符串，如账户类型对公`74`、对私`75`；`business_time`是字符串里套JSON，内容为起止日期。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.applyments._empty_.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     organization_type: '2401',
   *     account_info: {
   *       bank_account_type: '75',
   *       account_bank: '工商银行',
   *       account_name: 'plaintext',
   *       bank_address_code: '440300',
   *       account_number: 'plaintext',
   *     },
   *     contact_info: { contact_type: '65', contact_name: 'plaintext' },
   *     sales_scene_info: { store_name: '山前烧烤' },
   *     merchant_shortname: '山前咖啡',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
