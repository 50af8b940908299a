/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-general.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 开具通用行业电子发票：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: PostRequestJsonBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: PostRequestJsonFapiaoInformation
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 开具通用行业电子发票：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonBuyerInformation {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION'
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id?: string | undefined
  /** 地址 */
  address?: string | undefined
  /** 电话 */
  telephone?: string | undefined
  /** 开户银行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
  /**
   * 邮箱地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  email?: string | undefined
  /** 订单金额，单位为分 */
  amount?: number | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
  /** 留言信息 */
  user_apply_message?: string | undefined
}

export interface PostRequestJsonFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 总价税合计 */
  total_amount: number
  /** 发票行信息 */
  items: readonly PostRequestJsonFapiaoInformationItems[]
  /** 出口业务适用政策代码 */
  export_business_policy_code?: 1 | 2 | 3 | undefined
  /** 增值税即征即退代码 */
  vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
  /** 开票人ID */
  billing_person_id: string
  /** 开票人名称 */
  billing_person?: string | undefined
  /** 发票类型 */
  fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 交易信息 */
  transaction_information: readonly PostRequestJsonFapiaoInformationTransactionInformation[]
  /** 发票备注 */
  remark?: string | undefined
}

export interface PostRequestJsonFapiaoInformationItems {
  /** 货物或应税劳务、服务的税收分类编码（税局规定） */
  tax_code: string
  /** 货物或应税劳务、服务名称 */
  goods_name: string
  /** 规格型号 */
  specification?: string | undefined
  /** 单位 */
  unit?: string | undefined
  /** 数量 */
  quantity?: number | undefined
  /** 单行金额合计，单位为分 */
  total_amount: number
  /** 税率 */
  tax_rate: number
  /** 是否折扣行 */
  discount: boolean
  /** 优惠政策标识 */
  preferential_policy_code?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | undefined
}

export interface PostRequestJsonFapiaoInformationTransactionInformation {
  /**
   * 支付渠道
   * `WECHAT_PAY` 枚举值
   */
  pay_channel: 'WECHAT_PAY'
  /** 支付订单号 */
  transaction_id: string
  /** 支付商户订单号 */
  out_trade_no?: string | undefined
  /** 交易金额，单位为分 */
  amount: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/issue-general#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/issue-general',
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
        paths: ['/json/buyer_information/phone', '/json/buyer_information/email'],
      },
    ],
  },
  response: {
    kind: 'empty',
    status: 202,
  },
})

/**
 * 开具通用行业电子发票
 *
 * 服务商替子商户开一张数电发票并放进用户卡包，须列明所依据的真实交易。开票人填`billing_person_id`，开票完成后有通知，也可自行查询；手机号、邮箱传密文，须带`Wechatpay-Serial`。
 *
 * `fapiao_information`在这里是单个对象，不是数组；购买方里的`fapiao_bill_type`可不传，发票信息里的必传。
 *
 * 后续通知：
 *
 * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     fapiao_apply_id: '4000000000000000000000000137',
 *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
 *     fapiao_information: {
 *       fapiao_id: 'FAPIAO20260801000137',
 *       total_amount: 382895,
 *       items: [
 *         {
 *           tax_code: '3010201020100000000',
 *           goods_name: '出租汽车客运服务',
 *           total_amount: 382895,
 *           tax_rate: 1300,
 *           discount: false,
 *         },
 *       ],
 *       billing_person_id: '100000000137',
 *       fapiao_bill_type: 'COMM_FAPIAO',
 *       transaction_information: [
 *         {
 *           pay_channel: 'WECHAT_PAY',
 *           transaction_id: '4200002026080112300000000042',
 *           amount: 382895,
 *         },
 *       ],
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
      { name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } },
      {
        name: 'buyer_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'INDIVIDUAL' }, { value: 'ORGANIZATION' }] },
            },
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'taxpayer_id', schema: { kind: 'string' } },
            { name: 'address', schema: { kind: 'string' } },
            { name: 'telephone', schema: { kind: 'string' } },
            { name: 'bank_name', schema: { kind: 'string' } },
            { name: 'bank_account', schema: { kind: 'string' } },
            { name: 'phone', schema: { kind: 'string' } },
            { name: 'email', schema: { kind: 'string' } },
            { name: 'amount', schema: { kind: 'integer' } },
            { name: 'out_trade_no', schema: { kind: 'string' } },
            {
              name: 'fapiao_bill_type',
              schema: { kind: 'string', enum: [{ value: 'COMM_FAPIAO' }, { value: 'VAT_FAPIAO' }] },
            },
            { name: 'user_apply_message', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'fapiao_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'fapiao_id', required: true, schema: { kind: 'string' } },
            { name: 'total_amount', required: true, schema: { kind: 'integer' } },
            {
              name: 'items',
              required: true,
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'tax_code', required: true, schema: { kind: 'string' } },
                    { name: 'goods_name', required: true, schema: { kind: 'string' } },
                    { name: 'specification', schema: { kind: 'string' } },
                    { name: 'unit', schema: { kind: 'string' } },
                    { name: 'quantity', schema: { kind: 'integer' } },
                    { name: 'total_amount', required: true, schema: { kind: 'integer' } },
                    { name: 'tax_rate', required: true, schema: { kind: 'number' } },
                    { name: 'discount', required: true, schema: { kind: 'boolean' } },
                    {
                      name: 'preferential_policy_code',
                      schema: {
                        kind: 'integer',
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
                          { value: 18 },
                        ],
                      },
                    },
                  ],
                },
              },
            },
            {
              name: 'export_business_policy_code',
              schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }, { value: 3 }] },
            },
            {
              name: 'vat_refund_levy_code',
              schema: {
                kind: 'integer',
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
                ],
              },
            },
            { name: 'billing_person_id', required: true, schema: { kind: 'string' } },
            { name: 'billing_person', schema: { kind: 'string' } },
            {
              name: 'fapiao_bill_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'COMM_FAPIAO' }, { value: 'VAT_FAPIAO' }] },
            },
            {
              name: 'transaction_information',
              required: true,
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'pay_channel',
                      required: true,
                      schema: { kind: 'string', enum: [{ value: 'WECHAT_PAY' }] },
                    },
                    { name: 'transaction_id', required: true, schema: { kind: 'string' } },
                    { name: 'out_trade_no', schema: { kind: 'string' } },
                    { name: 'amount', required: true, schema: { kind: 'integer' } },
                  ],
                },
              },
            },
            { name: 'remark', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral`。 */
export interface PageMethods {
  /**
   * 开具通用行业电子发票
   *
   * 服务商替子商户开一张数电发票并放进用户卡包，须列明所依据的真实交易。开票人填`billing_person_id`，开票完成后有通知，也可自行查询；手机号、邮箱传密文，须带`Wechatpay-Serial`。
   *
   * `fapiao_information`在这里是单个对象，不是数组；购买方里的`fapiao_bill_type`可不传，发票信息里的必传。
   *
   * 后续通知：
   *
   * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
   * @example
   * ```ts
   * await client.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     fapiao_apply_id: '4000000000000000000000000137',
   *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
   *     fapiao_information: {
   *       fapiao_id: 'FAPIAO20260801000137',
   *       total_amount: 382895,
   *       items: [
   *         {
   *           tax_code: '3010201020100000000',
   *           goods_name: '出租汽车客运服务',
   *           total_amount: 382895,
   *           tax_rate: 1300,
   *           discount: false,
   *         },
   *       ],
   *       billing_person_id: '100000000137',
   *       fapiao_bill_type: 'COMM_FAPIAO',
   *       transaction_information: [
   *         {
   *           pay_channel: 'WECHAT_PAY',
   *           transaction_id: '4200002026080112300000000042',
   *           amount: 382895,
   *         },
   *       ],
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
