/** 由openapi/v3/credit-repayment/partner/contracts/app-presign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** APP预签约自动还款协议：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: PostRequestJsonRealIdentity
  /** 交易信息 */
  trade_info?: PostRequestJsonTradeInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** APP预签约自动还款协议：应答 */
export interface PostResponse {
  /** 预签约码 */
  presign_token: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string
}

/** APP预签约自动还款协议：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRealIdentity {
  /** 实名验证类型 */
  identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
  /**
   * 自然人证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  identity_id: string
  /**
   * 自然人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name: string
}

export interface PostRequestJsonTradeInfo {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 还款金额，单位为分 */
  deduct_amount: number
  /** 产品描述 */
  description?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/credit-repayment/partner/contracts/app-presign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/credit-repayment/partner/contracts/app-presign',
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
        paths: ['/json/real_identity/identity_id', '/json/real_identity/real_name'],
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
 * APP预签约自动还款协议
 *
 * 用户在App里开通自动还款之前，后台先登记还款日、上限和实名信息，换`presign_token`给App拉起签约。姓名、证件号传密文，须带`Wechatpay-Serial`。
 *
 * 还款上限在这里是字符串，`deduct_amount`却是整数；签约是否成功看结果通知或查协议。
 *
 * 后续通知：
 *
 * - 自动还款签约成功通知(CREDIT_REPAYMENT.SIGN_CONTRACT)（`webhooks/v3/CREDIT_REPAYMENT.SIGN_CONTRACT`），发往`json.contract_notify_url`
 * - 自动还款扣费成功通知(CREDIT_REPAYMENT.DEDUCTION_PAY)（`webhooks/v3/CREDIT_REPAYMENT.DEDUCTION_PAY`），发往`json.trade_info.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plan_id: '1000137',
 *     out_contract_code: 'XY20260801000003',
 *     display_name: '*满',
 *     contract_notify_url: 'https://pay.example.com/notify/contract',
 *     repayment_day: 1,
 *     repayment_amount_limit: '10000',
 *     real_identity: {
 *       identity_type: 'REAL_IDENTITY_TYPE_INVALID',
 *       identity_id: 'plaintext',
 *       real_name: 'plaintext',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'display_name', required: true, schema: { kind: 'string' } },
      { name: 'contract_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'repayment_day', required: true, schema: { kind: 'integer' } },
      { name: 'repayment_amount_limit', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'real_identity',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'identity_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'REAL_IDENTITY_TYPE_INVALID' }, { value: 'REAL_IDENTITY_TYPE_ID_CARD' }],
              },
            },
            { name: 'identity_id', required: true, schema: { kind: 'string' } },
            { name: 'real_name', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'trade_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
            { name: 'deduct_amount', required: true, schema: { kind: 'integer' } },
            { name: 'description', schema: { kind: 'string' } },
            { name: 'attach', schema: { kind: 'string' } },
            { name: 'notify_url', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.contracts.appPresign`。 */
export interface PageMethods {
  /**
   * APP预签约自动还款协议
   *
   * 用户在App里开通自动还款之前，后台先登记还款日、上限和实名信息，换`presign_token`给App拉起签约。姓名、证件号传密文，须带`Wechatpay-Serial`。
   *
   * 还款上限在这里是字符串，`deduct_amount`却是整数；签约是否成功看结果通知或查协议。
   *
   * 后续通知：
   *
   * - 自动还款签约成功通知(CREDIT_REPAYMENT.SIGN_CONTRACT)（`webhooks/v3/CREDIT_REPAYMENT.SIGN_CONTRACT`），发往`json.contract_notify_url`
   * - 自动还款扣费成功通知(CREDIT_REPAYMENT.DEDUCTION_PAY)（`webhooks/v3/CREDIT_REPAYMENT.DEDUCTION_PAY`），发往`json.trade_info.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.contracts.appPresign.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plan_id: '1000137',
   *     out_contract_code: 'XY20260801000003',
   *     display_name: '*满',
   *     contract_notify_url: 'https://pay.example.com/notify/contract',
   *     repayment_day: 1,
   *     repayment_amount_limit: '10000',
   *     real_identity: {
   *       identity_type: 'REAL_IDENTITY_TYPE_INVALID',
   *       identity_id: 'plaintext',
   *       real_name: 'plaintext',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
