/** 由openapi/v3/applyment4sub/applyment/index.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交特约商户进件申请单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: PostRequestJsonContactInfo
  /** 主体资料 */
  subject_info: PostRequestJsonSubjectInfo
  /** 经营资料 */
  business_info: PostRequestJsonBusinessInfo
  /** 结算规则 */
  settlement_info: PostRequestJsonSettlementInfo
  /** 结算银行账户 */
  bank_account_info: PostRequestJsonBankAccountInfo
  /** 补充材料 */
  addition_info?: PostRequestJsonAdditionInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交特约商户进件申请单：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 提交特约商户进件申请单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonContactInfo {
  /** 超级管理员类型 */
  contact_type: 'LEGAL' | 'SUPER'
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
  contact_id_number?: string | undefined
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
  /** 超级管理员微信openid */
  openid?: string | undefined
  /**
   * 联系手机
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile_phone: string
  /**
   * 联系邮箱
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  contact_email: string
}

export interface PostRequestJsonSubjectInfo {
  /** 主体类型 */
  subject_type:
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_MICRO'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
  /** 是否是金融机构 */
  finance_institution?: boolean | undefined
  /** 小微辅助证明材料 */
  micro_biz_info?: PostRequestJsonSubjectInfoMicroBizInfo | undefined
  /** 营业执照 */
  business_license_info: PostRequestJsonSubjectInfoBusinessLicenseInfo
  /** 登记证书 */
  certificate_info: PostRequestJsonSubjectInfoCertificateInfo
  /** 组织机构代码证信息 */
  organization_info?: PostRequestJsonSubjectInfoOrganizationInfo | undefined
  /** 单位证明函照片 */
  certificate_letter_copy?: string | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: PostRequestJsonSubjectInfoFinanceInstitutionInfo | undefined
  /** 经营者/法人身份证件 */
  identity_info: PostRequestJsonSubjectInfoIdentityInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly PostRequestJsonSubjectInfoUboInfoList[] | undefined
}

export interface PostRequestJsonSubjectInfoMicroBizInfo {
  /** 小微经营类型 */
  micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
  /** 门店场所 */
  micro_store_info?: PostRequestJsonSubjectInfoMicroBizInfoMicroStoreInfo | undefined
  /** 流动经营/便民服务 */
  micro_mobile_info?: PostRequestJsonSubjectInfoMicroBizInfoMicroMobileInfo | undefined
  /** 线上商品/服务交易 */
  micro_online_info?: PostRequestJsonSubjectInfoMicroBizInfoMicroOnlineInfo | undefined
}

export interface PostRequestJsonSubjectInfoMicroBizInfoMicroStoreInfo {
  /** 门店名称 */
  micro_name: string
  /** 门店省市编码 */
  micro_address_code: string
  /** 门店地址 */
  micro_address: string
  /** 门店门头照片 */
  store_entrance_pic: string
  /** 店内环境照片 */
  micro_indoor_copy: string
  /** 门店经度 */
  store_longitude?: string | undefined
  /** 门店纬度 */
  store_latitude?: string | undefined
}

export interface PostRequestJsonSubjectInfoMicroBizInfoMicroMobileInfo {
  /** 经营/服务名称 */
  micro_mobile_name: string
  /** 经营/服务所在地省市 */
  micro_mobile_city: string
  /** 经营/服务所在地（不含省市） */
  micro_mobile_address: string
  /** 经营/服务现场照片 */
  micro_mobile_pics: readonly string[]
}

export interface PostRequestJsonSubjectInfoMicroBizInfoMicroOnlineInfo {
  /** 线上店铺名称 */
  micro_online_store: string
  /** 电商平台名称 */
  micro_ec_name: string
  /** 店铺二维码 */
  micro_qrcode?: string | undefined
  /** 店铺链接 */
  micro_link?: string | undefined
}

export interface PostRequestJsonSubjectInfoBusinessLicenseInfo {
  /** 营业执照照片 */
  license_copy: string
  /** 注册号/统一社会信用代码 */
  license_number: string
  /** 商户名称 */
  merchant_name: string
  /** 个体户经营者/法人姓名 */
  legal_person: string
  /** 注册地址 */
  license_address?: string | undefined
  /** 有效期限开始日期 */
  period_begin?: string | undefined
  /** 有效期限结束日期 */
  period_end?: string | undefined
}

export interface PostRequestJsonSubjectInfoCertificateInfo {
  /** 登记证书照片 */
  cert_copy: string
  /** 登记证书类型 */
  cert_type:
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
  /** 证书号 */
  cert_number: string
  /** 商户名称 */
  merchant_name: string
  /** 注册地址 */
  company_address: string
  /** 法人姓名 */
  legal_person: string
  /** 有效期限开始日期 */
  period_begin: string
  /** 有效期限结束日期 */
  period_end: string
}

export interface PostRequestJsonSubjectInfoOrganizationInfo {
  /** 组织机构代码证照片 */
  organization_copy: string
  /** 组织机构代码 */
  organization_code: string
  /** 组织机构代码证有效期开始日期 */
  org_period_begin: string
  /** 组织机构代码证有效期结束日期 */
  org_period_end: string
}

export interface PostRequestJsonSubjectInfoFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | undefined
  /** 金融机构许可证图片 */
  finance_license_pics?: readonly string[] | undefined
}

export interface PostRequestJsonSubjectInfoIdentityInfo {
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined
  /** 证件类型 */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 法定代表人说明函 */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: PostRequestJsonSubjectInfoIdentityInfoIdCardInfo | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: PostRequestJsonSubjectInfoIdentityInfoIdDocInfo | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
}

export interface PostRequestJsonSubjectInfoIdentityInfoIdCardInfo {
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
  /**
   * 身份证居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_address?: string | undefined
  /** 身份证有效期开始时间 */
  card_period_begin: string
  /** 身份证有效期结束时间 */
  card_period_end: string
}

export interface PostRequestJsonSubjectInfoIdentityInfoIdDocInfo {
  /** 证件正面照片 */
  id_doc_copy: string
  /** 证件反面照片 */
  id_doc_copy_back?: string | undefined
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
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_doc_address?: string | undefined
  /** 证件有效期开始时间 */
  doc_period_begin: string
  /** 证件有效期结束时间 */
  doc_period_end: string
}

export interface PostRequestJsonSubjectInfoUboInfoList {
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
  /** 身份证人像面照片 */
  ubo_id_doc_copy: string
  /** 身份证国徽面照片 */
  ubo_id_doc_copy_back: string
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
  ubo_id_doc_address: string
  /** 证件有效期开始时间 */
  ubo_period_begin: string
  /** 证件有效期结束时间 */
  ubo_period_end: string
}

export interface PostRequestJsonBusinessInfo {
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 经营场景 */
  sales_info: PostRequestJsonBusinessInfoSalesInfo
}

export interface PostRequestJsonBusinessInfoSalesInfo {
  /** 经营场景类型 */
  sales_scenes_type: readonly (
    | 'SALES_SCENES_STORE'
    | 'SALES_SCENES_MP'
    | 'SALES_SCENES_MINI_PROGRAM'
    | 'SALES_SCENES_WEB'
    | 'SALES_SCENES_APP'
    | 'SALES_SCENES_WEWORK'
  )[]
  /** 线下场所场景 */
  biz_store_info?: PostRequestJsonBusinessInfoSalesInfoBizStoreInfo | undefined
  /** 公众号场景 */
  mp_info?: PostRequestJsonBusinessInfoSalesInfoMpInfo | undefined
  /** 小程序场景 */
  mini_program_info?: PostRequestJsonBusinessInfoSalesInfoMiniProgramInfo | undefined
  /** App场景 */
  app_info?: PostRequestJsonBusinessInfoSalesInfoAppInfo | undefined
  /** 互联网网站场景 */
  web_info?: PostRequestJsonBusinessInfoSalesInfoWebInfo | undefined
  /** 企业微信场景 */
  wework_info?: PostRequestJsonBusinessInfoSalesInfoWeworkInfo | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoBizStoreInfo {
  /** 线下场所名称 */
  biz_store_name: string
  /** 线下场所省市编码 */
  biz_address_code: string
  /** 线下场所地址 */
  biz_store_address: string
  /** 线下场所门头照片 */
  store_entrance_pic: readonly string[]
  /** 线下场所内部照片 */
  indoor_pic: readonly string[]
  /** 线下场所对应的商家AppID */
  biz_sub_appid?: string | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoMpInfo {
  /** 服务商公众号AppID */
  mp_appid?: string | undefined
  /** 商家公众号AppID */
  mp_sub_appid?: string | undefined
  /** 公众号页面截图 */
  mp_pics?: readonly string[] | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoMiniProgramInfo {
  /** 服务商小程序APPID */
  mini_program_appid?: string | undefined
  /** 商家小程序APPID */
  mini_program_sub_appid?: string | undefined
  /** 图片MediaID */
  mini_program_pics?: readonly string[] | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoAppInfo {
  /** 服务商应用APPID */
  app_appid?: string | undefined
  /** 商家应用APPID */
  app_sub_appid?: string | undefined
  /** 图片MediaID */
  app_pics?: readonly string[] | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoWebInfo {
  /** 互联网网站域名 */
  domain?: string | undefined
  /** 网站授权函 */
  web_authorisation?: string | undefined
  /** 互联网网站对应的商家APPID */
  web_appid?: string | undefined
}

export interface PostRequestJsonBusinessInfoSalesInfoWeworkInfo {
  /** 商家企业微信CorpID */
  sub_corp_id?: string | undefined
  /** 图片MediaID */
  wework_pics?: readonly string[] | undefined
}

export interface PostRequestJsonSettlementInfo {
  /** 入驻结算规则ID */
  settlement_id?: string | undefined
  /** 所属行业 */
  qualification_type?: string | undefined
  /** 特殊资质图片 */
  qualifications?: readonly string[] | undefined
  /** 优惠费率活动ID */
  activities_id?: string | undefined
  /** 优惠费率活动值 */
  activities_rate?: string | undefined
  /** 非信用卡活动费率值 */
  debit_activities_rate?: string | undefined
  /** 信用卡活动费率值 */
  credit_activities_rate?: string | undefined
  /** 优惠费率活动补充材料 */
  activities_additions?: readonly string[] | undefined
}

export interface PostRequestJsonBankAccountInfo {
  /** 账户类型 */
  bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
  /**
   * 开户名称
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_name: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /**
   * 银行账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_number?: string | undefined
}

export interface PostRequestJsonAdditionInfo {
  /** 法人开户承诺函 */
  legal_person_commitment?: string | undefined
  /** 法人开户意愿视频 */
  legal_person_video?: string | undefined
  /** 补充材料 */
  business_addition_pics?: readonly string[] | undefined
  /** 补充说明 */
  business_addition_msg?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/applyment4sub/applyment/#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/applyment4sub/applyment/',
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
          '/json/contact_info/contact_name',
          '/json/contact_info/contact_id_number',
          '/json/contact_info/mobile_phone',
          '/json/contact_info/contact_email',
          '/json/subject_info/identity_info/id_card_info/id_card_name',
          '/json/subject_info/identity_info/id_card_info/id_card_number',
          '/json/subject_info/identity_info/id_card_info/id_card_address',
          '/json/subject_info/identity_info/id_doc_info/id_doc_name',
          '/json/subject_info/identity_info/id_doc_info/id_doc_number',
          '/json/subject_info/identity_info/id_doc_info/id_doc_address',
          '/json/subject_info/ubo_info_list/*/ubo_id_doc_name',
          '/json/subject_info/ubo_info_list/*/ubo_id_doc_number',
          '/json/subject_info/ubo_info_list/*/ubo_id_doc_address',
          '/json/bank_account_info/account_name',
          '/json/bank_account_info/account_number',
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
 * 提交特约商户进件申请单
 *
 * 普通服务商为商家递交入驻资料，审核并签约后成为特约商户；银行、支付机构、电商平台不走这里。姓名、证件号、手机号、账号等传密文，须带`Wechatpay-Serial`。
 *
 * 业务申请编号由服务商生成，重试与驳回后修改都沿用同一个；返回的申请单号只说明收到了资料，审核结果要另查。
 *
 * 主体资料按`subject_type`选填：小微填`micro_biz_info`，营业执照与登记证书二者取其一；照片先上传，填媒体ID。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     contact_info: {
 *       contact_type: 'LEGAL',
 *       contact_name: 'plaintext',
 *       mobile_phone: 'plaintext',
 *       contact_email: 'plaintext',
 *     },
 *     subject_info: {
 *       subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
 *       business_license_info: {
 *         license_copy: 'MDk4NzY1NDMyMS1saWNlbnNlLWNvcHk',
 *         license_number: '91440300MA5EX0137X',
 *         merchant_name: '清风茶饮',
 *         legal_person: '林小满',
 *       },
 *       certificate_info: {
 *         cert_copy: 'MDk4NzY1NDMyMS1jZXJ0LWNvcHk',
 *         cert_type: 'CERTIFICATE_TYPE_2388',
 *         cert_number: '44030019900101000X',
 *         merchant_name: '清风茶饮',
 *         company_address: '广东省深圳市福田区滨河路18号',
 *         legal_person: '林小满',
 *         period_begin: '2018-05-01',
 *         period_end: '2038-05-01',
 *       },
 *       identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
 *     },
 *     business_info: {
 *       merchant_shortname: '山前咖啡',
 *       service_phone: '075500000137',
 *       sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
 *     },
 *     settlement_info: {},
 *     bank_account_info: {
 *       bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
 *       account_name: 'plaintext',
 *       account_bank: '工商银行',
 *       bank_address_code: '440300',
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
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      {
        name: 'contact_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'contact_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] },
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
            { name: 'contact_id_number', schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy', schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy_back', schema: { kind: 'string' } },
            { name: 'contact_period_begin', schema: { kind: 'string' } },
            { name: 'contact_period_end', schema: { kind: 'string' } },
            { name: 'business_authorization_letter', schema: { kind: 'string' } },
            { name: 'openid', schema: { kind: 'string' } },
            { name: 'mobile_phone', required: true, schema: { kind: 'string' } },
            { name: 'contact_email', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'subject_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'subject_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'SUBJECT_TYPE_INDIVIDUAL' },
                  { value: 'SUBJECT_TYPE_ENTERPRISE' },
                  { value: 'SUBJECT_TYPE_INSTITUTIONS' },
                  { value: 'SUBJECT_TYPE_OTHERS' },
                  { value: 'SUBJECT_TYPE_MICRO' },
                  { value: 'SUBJECT_TYPE_GOVERNMENT' },
                  { value: 'SUBJECT_TYPE_INSTITUTIONS_CLONED' },
                ],
              },
            },
            { name: 'finance_institution', schema: { kind: 'boolean' } },
            {
              name: 'micro_biz_info',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'micro_biz_type',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'MICRO_TYPE_STORE' },
                        { value: 'MICRO_TYPE_MOBILE' },
                        { value: 'MICRO_TYPE_ONLINE' },
                      ],
                    },
                  },
                  {
                    name: 'micro_store_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'micro_name', required: true, schema: { kind: 'string' } },
                        { name: 'micro_address_code', required: true, schema: { kind: 'string' } },
                        { name: 'micro_address', required: true, schema: { kind: 'string' } },
                        { name: 'store_entrance_pic', required: true, schema: { kind: 'string' } },
                        { name: 'micro_indoor_copy', required: true, schema: { kind: 'string' } },
                        { name: 'store_longitude', schema: { kind: 'string' } },
                        { name: 'store_latitude', schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'micro_mobile_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'micro_mobile_name', required: true, schema: { kind: 'string' } },
                        { name: 'micro_mobile_city', required: true, schema: { kind: 'string' } },
                        { name: 'micro_mobile_address', required: true, schema: { kind: 'string' } },
                        {
                          name: 'micro_mobile_pics',
                          required: true,
                          schema: { kind: 'array', items: { kind: 'string' } },
                        },
                      ],
                    },
                  },
                  {
                    name: 'micro_online_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'micro_online_store', required: true, schema: { kind: 'string' } },
                        { name: 'micro_ec_name', required: true, schema: { kind: 'string' } },
                        { name: 'micro_qrcode', schema: { kind: 'string' } },
                        { name: 'micro_link', schema: { kind: 'string' } },
                      ],
                    },
                  },
                ],
              },
            },
            {
              name: 'business_license_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'license_copy', required: true, schema: { kind: 'string' } },
                  { name: 'license_number', required: true, schema: { kind: 'string' } },
                  { name: 'merchant_name', required: true, schema: { kind: 'string' } },
                  { name: 'legal_person', required: true, schema: { kind: 'string' } },
                  { name: 'license_address', schema: { kind: 'string' } },
                  { name: 'period_begin', schema: { kind: 'string' } },
                  { name: 'period_end', schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'certificate_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'cert_copy', required: true, schema: { kind: 'string' } },
                  {
                    name: 'cert_type',
                    required: true,
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
                  { name: 'cert_number', required: true, schema: { kind: 'string' } },
                  { name: 'merchant_name', required: true, schema: { kind: 'string' } },
                  { name: 'company_address', required: true, schema: { kind: 'string' } },
                  { name: 'legal_person', required: true, schema: { kind: 'string' } },
                  { name: 'period_begin', required: true, schema: { kind: 'string' } },
                  { name: 'period_end', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'organization_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'organization_copy', required: true, schema: { kind: 'string' } },
                  { name: 'organization_code', required: true, schema: { kind: 'string' } },
                  { name: 'org_period_begin', required: true, schema: { kind: 'string' } },
                  { name: 'org_period_end', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'certificate_letter_copy', schema: { kind: 'string' } },
            {
              name: 'finance_institution_info',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'finance_type',
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
                  { name: 'finance_license_pics', schema: { kind: 'array', items: { kind: 'string' } } },
                ],
              },
            },
            {
              name: 'identity_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'id_holder_type',
                    schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] },
                  },
                  {
                    name: 'id_doc_type',
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
                        { name: 'id_card_address', schema: { kind: 'string' } },
                        { name: 'card_period_begin', required: true, schema: { kind: 'string' } },
                        { name: 'card_period_end', required: true, schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'id_doc_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'id_doc_copy', required: true, schema: { kind: 'string' } },
                        { name: 'id_doc_copy_back', schema: { kind: 'string' } },
                        { name: 'id_doc_name', required: true, schema: { kind: 'string' } },
                        { name: 'id_doc_number', required: true, schema: { kind: 'string' } },
                        { name: 'id_doc_address', schema: { kind: 'string' } },
                        { name: 'doc_period_begin', required: true, schema: { kind: 'string' } },
                        { name: 'doc_period_end', required: true, schema: { kind: 'string' } },
                      ],
                    },
                  },
                  { name: 'owner', schema: { kind: 'boolean' } },
                ],
              },
            },
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
                    { name: 'ubo_id_doc_copy_back', required: true, schema: { kind: 'string' } },
                    { name: 'ubo_id_doc_name', required: true, schema: { kind: 'string' } },
                    { name: 'ubo_id_doc_number', required: true, schema: { kind: 'string' } },
                    { name: 'ubo_id_doc_address', required: true, schema: { kind: 'string' } },
                    { name: 'ubo_period_begin', required: true, schema: { kind: 'string' } },
                    { name: 'ubo_period_end', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'business_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
            { name: 'service_phone', required: true, schema: { kind: 'string' } },
            {
              name: 'sales_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'sales_scenes_type',
                    required: true,
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'string',
                        enum: [
                          { value: 'SALES_SCENES_STORE' },
                          { value: 'SALES_SCENES_MP' },
                          { value: 'SALES_SCENES_MINI_PROGRAM' },
                          { value: 'SALES_SCENES_WEB' },
                          { value: 'SALES_SCENES_APP' },
                          { value: 'SALES_SCENES_WEWORK' },
                        ],
                      },
                    },
                  },
                  {
                    name: 'biz_store_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'biz_store_name', required: true, schema: { kind: 'string' } },
                        { name: 'biz_address_code', required: true, schema: { kind: 'string' } },
                        { name: 'biz_store_address', required: true, schema: { kind: 'string' } },
                        {
                          name: 'store_entrance_pic',
                          required: true,
                          schema: { kind: 'array', items: { kind: 'string' } },
                        },
                        {
                          name: 'indoor_pic',
                          required: true,
                          schema: { kind: 'array', items: { kind: 'string' } },
                        },
                        { name: 'biz_sub_appid', schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'mp_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'mp_appid', schema: { kind: 'string' } },
                        { name: 'mp_sub_appid', schema: { kind: 'string' } },
                        { name: 'mp_pics', schema: { kind: 'array', items: { kind: 'string' } } },
                      ],
                    },
                  },
                  {
                    name: 'mini_program_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'mini_program_appid', schema: { kind: 'string' } },
                        { name: 'mini_program_sub_appid', schema: { kind: 'string' } },
                        { name: 'mini_program_pics', schema: { kind: 'array', items: { kind: 'string' } } },
                      ],
                    },
                  },
                  {
                    name: 'app_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'app_appid', schema: { kind: 'string' } },
                        { name: 'app_sub_appid', schema: { kind: 'string' } },
                        { name: 'app_pics', schema: { kind: 'array', items: { kind: 'string' } } },
                      ],
                    },
                  },
                  {
                    name: 'web_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'domain', schema: { kind: 'string' } },
                        { name: 'web_authorisation', schema: { kind: 'string' } },
                        { name: 'web_appid', schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'wework_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'sub_corp_id', schema: { kind: 'string' } },
                        { name: 'wework_pics', schema: { kind: 'array', items: { kind: 'string' } } },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'settlement_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'settlement_id', schema: { kind: 'string' } },
            { name: 'qualification_type', schema: { kind: 'string' } },
            { name: 'qualifications', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'activities_id', schema: { kind: 'string' } },
            { name: 'activities_rate', schema: { kind: 'string' } },
            { name: 'debit_activities_rate', schema: { kind: 'string' } },
            { name: 'credit_activities_rate', schema: { kind: 'string' } },
            { name: 'activities_additions', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
      {
        name: 'bank_account_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'bank_account_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'BANK_ACCOUNT_TYPE_CORPORATE' }, { value: 'BANK_ACCOUNT_TYPE_PERSONAL' }],
              },
            },
            { name: 'account_name', required: true, schema: { kind: 'string' } },
            { name: 'account_bank', required: true, schema: { kind: 'string' } },
            { name: 'bank_address_code', required: true, schema: { kind: 'string' } },
            { name: 'bank_name', schema: { kind: 'string' } },
            { name: 'bank_branch_id', schema: { kind: 'string' } },
            { name: 'account_number', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'addition_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'legal_person_commitment', schema: { kind: 'string' } },
            { name: 'legal_person_video', schema: { kind: 'string' } },
            { name: 'business_addition_pics', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'business_addition_msg', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.applyment4sub.applyment._empty_`。 */
export interface PageMethods {
  /**
   * 提交特约商户进件申请单
   *
   * 普通服务商为商家递交入驻资料，审核并签约后成为特约商户；银行、支付机构、电商平台不走这里。姓名、证件号、手机号、账号等传密文，须带`Wechatpay-Serial`。
   *
   * 业务申请编号由服务商生成，重试与驳回后修改都沿用同一个；返回的申请单号只说明收到了资料，审核结果要另查。
   *
   * 主体资料按`subject_type`选填：小微填`micro_biz_info`，营业执照与登记证书二者取其一；照片先上传，填媒体ID。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
   * @example
   * ```ts
   * const answer = await client.v3.applyment4sub.applyment._empty_.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     contact_info: {
   *       contact_type: 'LEGAL',
   *       contact_name: 'plaintext',
   *       mobile_phone: 'plaintext',
   *       contact_email: 'plaintext',
   *     },
   *     subject_info: {
   *       subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
   *       business_license_info: {
   *         license_copy: 'MDk4NzY1NDMyMS1saWNlbnNlLWNvcHk',
   *         license_number: '91440300MA5EX0137X',
   *         merchant_name: '清风茶饮',
   *         legal_person: '林小满',
   *       },
   *       certificate_info: {
   *         cert_copy: 'MDk4NzY1NDMyMS1jZXJ0LWNvcHk',
   *         cert_type: 'CERTIFICATE_TYPE_2388',
   *         cert_number: '44030019900101000X',
   *         merchant_name: '清风茶饮',
   *         company_address: '广东省深圳市福田区滨河路18号',
   *         legal_person: '林小满',
   *         period_begin: '2018-05-01',
   *         period_end: '2038-05-01',
   *       },
   *       identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
   *     },
   *     business_info: {
   *       merchant_shortname: '山前咖啡',
   *       service_phone: '075500000137',
   *       sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
   *     },
   *     settlement_info: {},
   *     bank_account_info: {
   *       bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
   *       account_name: 'plaintext',
   *       account_bank: '工商银行',
   *       bank_address_code: '440300',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
