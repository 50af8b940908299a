/** 由openapi/v3/ecommerce/account/apply-cancel-withdraw.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交二级商户注销提现申请：请求 */
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
  /** 商户注销申请单号 */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | undefined
  /** 收款账号信息 */
  payee_info: PostRequestJsonPayeeInfo
  /** 付款申请材料 */
  proof_medias?: readonly PostRequestJsonProofMedias[] | undefined
  /** 其他补充材料 */
  additional_materials?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交二级商户注销提现申请：应答 */
export interface PostResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
}

/**
 * 提交二级商户注销提现申请：错误码
 *
 * - `BIZ_ERR_NEED_RETRY` (400): 系统处理异常，稍后用原申请单号重试
 * - `ALREADY_EXISTS` (400): 申请单号已被占用，查询原单或换新单号
 */
export type PostErrorCode = 'BIZ_ERR_NEED_RETRY' | 'ALREADY_EXISTS' | V3ErrorCode

export interface PostRequestJsonPayeeInfo {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info: PostRequestJsonPayeeInfoBankAccountInfo
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
  bank_branch_name?: string | undefined
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

export interface PostRequestJsonProofMedias {
  /**
   * 申请证明材料类型
   * `WITHDRAWAL_APPLICATION` 枚举值
   */
  proof_media_type: 'WITHDRAWAL_APPLICATION'
  /** 证明材料照片 */
  proof_media: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/account/apply-cancel-withdraw#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/account/apply-cancel-withdraw',
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
 * 提交二级商户注销提现申请
 *
 * 电商平台替要退出的二级商户注销商户号，有余额的可一并提到指定银行账户。户名、账号、证件号传密文，须带`Wechatpay-Serial`；收单后凭申请单号查进度。
 *
 * 注销完成后商户号不能再收款。先做资格校验，重试沿用`out_request_no`；是否连同余额一起取走由`withdraw`说明，要明确传。
 *
 * 支行全称有`bank_branch_name`与`bank_name`两个字段，释义相同。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_request_no: 'RQ202608010001',
 *     payee_info: {
 *       account_type: 'ACCOUNT_TYPE_CORPORATE',
 *       bank_account_info: {
 *         account_name: 'plaintext',
 *         account_bank: '工商银行',
 *         account_number: 'plaintext',
 *       },
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'withdraw',
        schema: { kind: 'string', enum: [{ value: 'APPLY_WITHDRAW' }, { value: 'NOT_APPLY_WITHDRAW' }] },
      },
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
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'account_name', required: true, schema: { kind: 'string' } },
                  { name: 'account_bank', required: true, schema: { kind: 'string' } },
                  { name: 'bank_branch_id', schema: { kind: 'string' } },
                  { name: 'bank_branch_name', schema: { kind: 'string' } },
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
        name: 'proof_medias',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'proof_media_type',
                required: true,
                schema: { kind: 'string', enum: [{ value: 'WITHDRAWAL_APPLICATION' }] },
              },
              { name: 'proof_media', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'additional_materials', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'remark', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.account.applyCancelWithdraw`。 */
export interface PageMethods {
  /**
   * 提交二级商户注销提现申请
   *
   * 电商平台替要退出的二级商户注销商户号，有余额的可一并提到指定银行账户。户名、账号、证件号传密文，须带`Wechatpay-Serial`；收单后凭申请单号查进度。
   *
   * 注销完成后商户号不能再收款。先做资格校验，重试沿用`out_request_no`；是否连同余额一起取走由`withdraw`说明，要明确传。
   *
   * 支行全称有`bank_branch_name`与`bank_name`两个字段，释义相同。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.applyCancelWithdraw.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_request_no: 'RQ202608010001',
   *     payee_info: {
   *       account_type: 'ACCOUNT_TYPE_CORPORATE',
   *       bank_account_info: {
   *         account_name: 'plaintext',
   *         account_bank: '工商银行',
   *         account_number: 'plaintext',
   *       },
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
