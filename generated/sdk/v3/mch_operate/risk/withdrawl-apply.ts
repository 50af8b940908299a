/** 由openapi/v3/mch_operate/risk/withdrawl-apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交注销商户号余额提现申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额 */
  amount: number
  /** 商户提现申请单号 */
  out_request_no: string
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
  /** 收款对象对应的商户号 */
  payee_mchid?: string | undefined
  /** 收款账号信息 */
  payee_info: PostRequestJsonPayeeInfo
  /** 付款申请证明材料 */
  proof_media_list?: PostRequestJsonProofMediaList | undefined
  /** 补充材料 */
  additional_materials?: PostRequestJsonAdditionalMaterials | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交注销商户号余额提现申请：应答 */
export interface PostResponse {
  /** 微信支付提现申请单号 */
  applyment_id?: string
  /** 商户提现申请单号 */
  out_request_no?: string
}

/** 提交注销商户号余额提现申请：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPayeeInfo {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info?: PostRequestJsonPayeeInfoBankAccountInfo | undefined
  /** 收款人账号对应的证件信息 */
  identity_info?: PostRequestJsonPayeeInfoIdentityInfo | undefined
}

export interface PostRequestJsonPayeeInfoBankAccountInfo {
  /**
   * 开户名称
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_name: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined
  /**
   * 银行账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_number: string
}

export interface PostRequestJsonPayeeInfoIdentityInfo {
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
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identification_no: string
}

export interface PostRequestJsonProofMediaList {
  /** 申请证明材料 */
  proof_payee_media?: readonly PostRequestJsonProofMediaListProofPayeeMedia[] | undefined
}

export interface PostRequestJsonProofMediaListProofPayeeMedia {
  /** 申请证明材料类型 */
  proof_media_type:
    | 'BASIC_TRANSACTION_INFORMATION'
    | 'LEGAL_ID_CARD'
    | 'ID_CARD'
    | 'BUSINESS_LICENSE_PHOTO'
    | 'PAYEE_ID_CARD'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
  /** 证明材料照片 */
  proof_media: string
}

export interface PostRequestJsonAdditionalMaterials {
  /**
   * 补充材料照片
   * 至多10个元素。
   */
  additional_media?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mch_operate/risk/withdrawl-apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mch_operate/risk/withdrawl-apply',
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
          '/json/payee_info/bank_account_info/account_name',
          '/json/payee_info/bank_account_info/account_number',
          '/json/payee_info/identity_info/identification_name',
          '/json/payee_info/identity_info/identification_no',
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
 * 提交注销商户号余额提现申请
 *
 * 电商子商户已注销又无法解脱管控，账户里还有钱时，由平台申请把余额提给指定收款方，金额单位分。提交只代表受理，要审批后才出款；账号与证件传密文，须带`Wechatpay-Serial`。
 *
 * 重试沿用`out_request_no`；地址里的单词拼作`withdrawl`，照写。收款对象是商户的要给`payee_mchid`，个人的要给证件与证明材料。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_account_type: 'BASIC_ACCOUNT',
 *     amount: 101,
 *     out_request_no: 'RQ202608010001',
 *     payee_type: 'OTHER_MERCHANT',
 *     payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE' },
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'out_account_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'BASIC_ACCOUNT' }, { value: 'OPERATE_ACCOUNT' }, { value: 'MARGIN_ACCOUNT' }],
        },
      },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'payee_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'CONTRIBUTION_MERCHANT' },
            { value: 'SERVICE_PROVIDER_MERCHANT' },
            { value: 'OTHER_MERCHANT' },
            { value: 'INDIVIDUAL' },
          ],
        },
      },
      { name: 'payee_mchid', schema: { kind: 'string' } },
      {
        name: 'payee_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'account_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'ACCOUNT_TYPE_CORPORATE' }, { value: 'ACCOUNT_TYPE_PERSONAL' }],
              },
            },
            {
              name: 'bank_account_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'account_name', required: true, schema: { kind: 'string' } },
                  { name: 'account_bank', required: true, schema: { kind: 'string' } },
                  { name: 'bank_branch_id', schema: { kind: 'string' } },
                  { name: 'bank_name', schema: { kind: 'string' } },
                  { name: 'account_number', required: true, schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'identity_info',
              schema: {
                kind: 'object',
                properties: [
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
                  { name: 'identification_name', required: true, schema: { kind: 'string' } },
                  { name: 'identification_no', required: true, schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'proof_media_list',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'proof_payee_media',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'proof_media_type',
                      required: true,
                      schema: {
                        kind: 'string',
                        enum: [
                          { value: 'BASIC_TRANSACTION_INFORMATION' },
                          { value: 'LEGAL_ID_CARD' },
                          { value: 'ID_CARD' },
                          { value: 'BUSINESS_LICENSE_PHOTO' },
                          { value: 'PAYEE_ID_CARD' },
                          { value: 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' },
                          { value: 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' },
                          { value: 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8' },
                        ],
                      },
                    },
                    { name: 'proof_media', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'additional_materials',
        schema: {
          kind: 'object',
          properties: [
            { name: 'additional_media', schema: { kind: 'array', items: { kind: 'string' }, maxItems: 10 } },
          ],
        },
      },
      { name: 'remark', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mch_operate.risk.withdrawlApply`。 */
export interface PageMethods {
  /**
   * 提交注销商户号余额提现申请
   *
   * 电商子商户已注销又无法解脱管控，账户里还有钱时，由平台申请把余额提给指定收款方，金额单位分。提交只代表受理，要审批后才出款；账号与证件传密文，须带`Wechatpay-Serial`。
   *
   * 重试沿用`out_request_no`；地址里的单词拼作`withdrawl`，照写。收款对象是商户的要给`payee_mchid`，个人的要给证件与证明材料。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
   * @example
   * ```ts
   * const answer = await client.v3.mch_operate.risk.withdrawlApply.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_account_type: 'BASIC_ACCOUNT',
   *     amount: 101,
   *     out_request_no: 'RQ202608010001',
   *     payee_type: 'OTHER_MERCHANT',
   *     payee_info: { account_type: 'ACCOUNT_TYPE_CORPORATE' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
