/** 由openapi/v3/apply4subject/applyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 提交商户开户意愿申请单：请求 */
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
  /** 联系人信息 */
  contact_info: PostRequestJsonContactInfo
  /** 主体信息 */
  subject_info: PostRequestJsonSubjectInfo
  /** 法人身份信息 */
  identification_info: PostRequestJsonIdentificationInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly PostRequestJsonUboInfoList[] | undefined
  /** 补充材料 */
  addition_info?: PostRequestJsonAdditionInfo | undefined
  /** 渠道商商户号 */
  channel_id?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交商户开户意愿申请单：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 提交商户开户意愿申请单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询开户意愿申请单审核结果：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 申请单编号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}

/** 查询开户意愿申请单审核结果：应答 */
export interface GetResponse {
  /** 申请单状态 */
  applyment_state:
    | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
    | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
    | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
    | 'APPLYMENT_STATE_PASSED'
    | 'APPLYMENT_STATE_FREEZED'
    | 'APPLYMENT_STATE_EDITTING'
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
    | 'APPLYMENT_STATE_TO_BE_SIGNED'
    | 'APPLYMENT_STATE_SIGNING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 小程序码图片 */
  qrcode_data?: string
  /** 驳回参数 */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}

/** 查询开户意愿申请单审核结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonContactInfo {
  /** 超级管理员类型 */
  contact_type?: 'LEGAL' | 'SUPER' | undefined
  /**
   * 联系人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
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
   * 联系人身份证号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 联系人证件正面照片 */
  contact_id_doc_copy?: string | undefined
  /** 联系人证件反面照片 */
  contact_id_doc_copy_back?: string | undefined
  /** 联系人证件有效期开始时间 */
  contact_period_begin?: string | undefined
  /** 联系人证件有效期结束时间 */
  contact_period_end?: string | undefined
  /** 业务办理授权函 */
  business_authorization_letter?: string | undefined
  /**
   * 联系人手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile: string
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
  /** 是否金融机构 */
  is_finance_institution?: boolean | undefined
  /** 营业执照 */
  business_license_info: PostRequestJsonSubjectInfoBusinessLicenseInfo
  /** 登记证书 */
  certificate_info?: PostRequestJsonSubjectInfoCertificateInfo | undefined
  /** 单位证明函照片 */
  company_prove_copy?: string | undefined
  /** 辅助证明材料信息 */
  assist_prove_info?: PostRequestJsonSubjectInfoAssistProveInfo | undefined
  /** 经营许可证信息 */
  special_operation_info?: readonly PostRequestJsonSubjectInfoSpecialOperationInfo[] | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: PostRequestJsonSubjectInfoFinanceInstitutionInfo | undefined
}

export interface PostRequestJsonSubjectInfoBusinessLicenseInfo {
  /** 营业执照注册号 */
  licence_number: string
  /** 营业执照照片 */
  licence_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /**
   * 营业执照的有效期，`JSON`数组
   * 直接传数据，发送时转为JSON文本。
   */
  licence_valid_date: readonly string[]
}

export interface PostRequestJsonSubjectInfoCertificateInfo {
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
  /** 证书编号 */
  cert_number: string
  /** 登记证书照片 */
  cert_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /**
   * 营业执照的有效期，`JSON`数组
   * 直接传数据，发送时转为JSON文本。
   */
  cert_valid_date: readonly string[]
}

export interface PostRequestJsonSubjectInfoAssistProveInfo {
  /** 小微经营类型 */
  micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
  /** 门店名称 */
  store_name: string
  /** 门店省市编码 */
  store_address_code?: string | undefined
  /** 门店地址 */
  store_address: string
  /** 门店门头照片 */
  store_header_copy: string
  /** 店内环境照片 */
  store_indoor_copy: string
}

export interface PostRequestJsonSubjectInfoSpecialOperationInfo {
  /** 行业ID */
  category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52
  /** 店内环境照片 */
  store_indoor_copy?: readonly string[] | undefined
}

export interface PostRequestJsonSubjectInfoFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | undefined
  /** 金融机构许可证图片 */
  finance_license_pics?: readonly string[] | undefined
}

export interface PostRequestJsonIdentificationInfo {
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined
  /** 证件类型 */
  identification_type:
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
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_number: string
  /**
   * 证件的有效期，`JSON`数组
   * 直接传数据，发送时转为JSON文本。
   */
  identification_valid_date: readonly string[]
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_address?: string | undefined
  /** 证件正面照片 */
  identification_front_copy: string
  /** 证件反面照片 */
  identification_back_copy?: string | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
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
  ubo_id_doc_copy_back: string
  /**
   * 证件姓名
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

export interface PostRequestJsonAdditionInfo {
  /** 待确认商户号列表 */
  confirm_mchid_list?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/apply4subject/applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/apply4subject/applyment',
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
          '/json/contact_info/name',
          '/json/contact_info/id_card_number',
          '/json/contact_info/mobile',
          '/json/identification_info/identification_name',
          '/json/identification_info/identification_number',
          '/json/identification_info/identification_address',
          '/json/ubo_info_list/*/ubo_id_doc_name',
          '/json/ubo_info_list/*/ubo_id_doc_number',
          '/json/ubo_info_list/*/ubo_id_doc_address',
        ],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: [
          '/json/subject_info/business_license_info/licence_valid_date',
          '/json/subject_info/certificate_info/cert_valid_date',
          '/json/identification_info/identification_valid_date',
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
 * 提交商户开户意愿申请单
 *
 * 服务商递交联系人、主体、法人与受益人资料，申请确认商户的开户意愿。业务申请编号由服务商生成，重试沿用；姓名、证件号、手机号传密文，须带`Wechatpay-Serial`。
 *
 * 各处的有效日期是放在字符串里的JSON，值为起止两个日期；照片先上传换成媒体ID。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     contact_info: { name: 'plaintext', id_card_number: 'plaintext', mobile: 'plaintext' },
 *     subject_info: {
 *       subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
 *       business_license_info: {
 *         licence_number: '91440300MA5EX0137X',
 *         licence_copy: 'MDk4NzY1NDMyMS1saWNlbmNlLWNvcHk',
 *         merchant_name: '清风茶饮',
 *         legal_person: '林小满',
 *         company_address: '广东省深圳市福田区滨河路18号',
 *         licence_valid_date: ['2026-08-01'],
 *       },
 *     },
 *     identification_info: {
 *       identification_type: 'IDENTIFICATION_TYPE_IDCARD',
 *       identification_name: 'plaintext',
 *       identification_number: 'plaintext',
 *       identification_valid_date: ['2026-08-01'],
 *       identification_front_copy: 'MDk4NzY1NDMyMS1pZGVudGlmaWNhdGlvbi1mcm9udC1jb3B5',
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
              schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] },
            },
            { name: 'name', required: true, schema: { kind: 'string' } },
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
            { name: 'id_card_number', required: true, schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy', schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy_back', schema: { kind: 'string' } },
            { name: 'contact_period_begin', schema: { kind: 'string' } },
            { name: 'contact_period_end', schema: { kind: 'string' } },
            { name: 'business_authorization_letter', schema: { kind: 'string' } },
            { name: 'mobile', required: true, schema: { kind: 'string' } },
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
            { name: 'is_finance_institution', schema: { kind: 'boolean' } },
            {
              name: 'business_license_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'licence_number', required: true, schema: { kind: 'string' } },
                  { name: 'licence_copy', required: true, schema: { kind: 'string' } },
                  { name: 'merchant_name', required: true, schema: { kind: 'string' } },
                  { name: 'legal_person', required: true, schema: { kind: 'string' } },
                  { name: 'company_address', required: true, schema: { kind: 'string' } },
                  {
                    name: 'licence_valid_date',
                    required: true,
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
              name: 'certificate_info',
              schema: {
                kind: 'object',
                properties: [
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
                  { name: 'cert_copy', required: true, schema: { kind: 'string' } },
                  { name: 'merchant_name', required: true, schema: { kind: 'string' } },
                  { name: 'legal_person', required: true, schema: { kind: 'string' } },
                  { name: 'company_address', required: true, schema: { kind: 'string' } },
                  {
                    name: 'cert_valid_date',
                    required: true,
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
            { name: 'company_prove_copy', schema: { kind: 'string' } },
            {
              name: 'assist_prove_info',
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
                  { name: 'store_name', required: true, schema: { kind: 'string' } },
                  { name: 'store_address_code', schema: { kind: 'string' } },
                  { name: 'store_address', required: true, schema: { kind: 'string' } },
                  { name: 'store_header_copy', required: true, schema: { kind: 'string' } },
                  { name: 'store_indoor_copy', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'special_operation_info',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'category_id',
                      required: true,
                      schema: {
                        kind: 'integer',
                        enum: [
                          { value: 44 },
                          { value: 33 },
                          { value: 22 },
                          { value: 41 },
                          { value: 42 },
                          { value: 49 },
                          { value: 50 },
                          { value: 51 },
                          { value: 36 },
                          { value: 54 },
                          { value: 55 },
                          { value: 32 },
                          { value: 52 },
                        ],
                      },
                    },
                    { name: 'store_indoor_copy', schema: { kind: 'array', items: { kind: 'string' } } },
                  ],
                },
              },
            },
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
          ],
        },
      },
      {
        name: 'identification_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'id_holder_type',
              schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] },
            },
            {
              name: 'identification_type',
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
            { name: 'identification_name', required: true, schema: { kind: 'string' } },
            { name: 'identification_number', required: true, schema: { kind: 'string' } },
            {
              name: 'identification_valid_date',
              required: true,
              schema: {
                kind: 'string',
                content: {
                  mediaType: 'application/json',
                  schema: { kind: 'array', items: { kind: 'string' } },
                },
              },
            },
            { name: 'identification_address', schema: { kind: 'string' } },
            { name: 'identification_front_copy', required: true, schema: { kind: 'string' } },
            { name: 'identification_back_copy', schema: { kind: 'string' } },
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
      {
        name: 'addition_info',
        schema: {
          kind: 'object',
          properties: [{ name: 'confirm_mchid_list', schema: { kind: 'array', items: { kind: 'string' } } }],
        },
      },
      { name: 'channel_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/apply4subject/applyment#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/apply4subject/applyment',
  queryParameters: ['applyment_id', 'business_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询开户意愿申请单审核结果
 *
 * 提交后按申请单编号或业务申请编号定期查审核进度，两者给一个。待联系人、法人确认时展示`qrcode_data`请其扫码，驳回时`reject_param`指明是哪一项。
 *
 * 状态值里的等待拼作`WAITTING`、编辑拼作`EDITTING`，照原样比较。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     applyment_id: 'APPLYMENT20260801000137',
 *     business_code: 'BUSINESS20260801000137',
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'applyment_id', schema: { kind: 'string' } },
    { name: 'business_code', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.apply4subject.applyment`。 */
export interface PageMethods {
  /**
   * 提交商户开户意愿申请单
   *
   * 服务商递交联系人、主体、法人与受益人资料，申请确认商户的开户意愿。业务申请编号由服务商生成，重试沿用；姓名、证件号、手机号传密文，须带`Wechatpay-Serial`。
   *
   * 各处的有效日期是放在字符串里的JSON，值为起止两个日期；照片先上传换成媒体ID。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.apply4subject.applyment.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     contact_info: { name: 'plaintext', id_card_number: 'plaintext', mobile: 'plaintext' },
   *     subject_info: {
   *       subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
   *       business_license_info: {
   *         licence_number: '91440300MA5EX0137X',
   *         licence_copy: 'MDk4NzY1NDMyMS1saWNlbmNlLWNvcHk',
   *         merchant_name: '清风茶饮',
   *         legal_person: '林小满',
   *         company_address: '广东省深圳市福田区滨河路18号',
   *         licence_valid_date: ['2026-08-01'],
   *       },
   *     },
   *     identification_info: {
   *       identification_type: 'IDENTIFICATION_TYPE_IDCARD',
   *       identification_name: 'plaintext',
   *       identification_number: 'plaintext',
   *       identification_valid_date: ['2026-08-01'],
   *       identification_front_copy: 'MDk4NzY1NDMyMS1pZGVudGlmaWNhdGlvbi1mcm9udC1jb3B5',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询开户意愿申请单审核结果
   *
   * 提交后按申请单编号或业务申请编号定期查审核进度，两者给一个。待联系人、法人确认时展示`qrcode_data`请其扫码，驳回时`reject_param`指明是哪一项。
   *
   * 状态值里的等待拼作`WAITTING`、编辑拼作`EDITTING`，照原样比较。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
   * @example
   * ```ts
   * const answer = await client.v3.apply4subject.applyment.get({
   *   query: {
   *     applyment_id: 'APPLYMENT20260801000137',
   *     business_code: 'BUSINESS20260801000137',
   *   },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
