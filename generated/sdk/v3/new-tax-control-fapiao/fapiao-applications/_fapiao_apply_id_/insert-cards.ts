/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 将电子发票插入微信用户卡包：请求 */
export interface PostRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: PostRequestJsonBuyerInformation
  /** 电子发票卡券信息列表 */
  fapiao_card_information: readonly PostRequestJsonFapiaoCardInformation[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 将电子发票插入微信用户卡包：错误码 */
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
  /** 订单金额 */
  amount?: number | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
  /** 留言信息 */
  user_apply_message?: string | undefined
}

export interface PostRequestJsonFapiaoCardInformation {
  /** 电子发票文件ID */
  fapiao_media_id: string
  /** 发票号码 */
  fapiao_number: string
  /** 发票代码 */
  fapiao_code: string
  /** 开票时间 */
  fapiao_time: string
  /** 校验码 */
  check_code: string
  /** 密码 */
  password: string
  /** 总价税合计 */
  total_amount: number
  /** 总税额 */
  tax_amount: number
  /** 总金额 */
  amount: number
  /** 销售方信息 */
  seller_information: PostRequestJsonFapiaoCardInformationSellerInformation
  /** 附加信息 */
  extra_information: PostRequestJsonFapiaoCardInformationExtraInformation
  /** 发票行信息 */
  items: readonly PostRequestJsonFapiaoCardInformationItems[]
  /** 备注信息 */
  remark?: string | undefined
}

export interface PostRequestJsonFapiaoCardInformationSellerInformation {
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id: string
  /** 地址 */
  address: string
  /** 电话 */
  telephone?: string | undefined
  /** 开户银行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
}

export interface PostRequestJsonFapiaoCardInformationExtraInformation {
  /** 收款人 */
  payee?: string | undefined
  /** 复核人 */
  reviewer?: string | undefined
  /** 开票人 */
  drawer: string
}

export interface PostRequestJsonFapiaoCardInformationItems {
  /** 货物或应税劳务、服务编码 */
  tax_code: string
  /** 货物或应税劳务、服务名称 */
  goods_name: string
  /** 规格型号 */
  specification?: string | undefined
  /** 单位 */
  unit?: string | undefined
  /** 数量 */
  quantity: number
  /** 单价 */
  unit_price: number
  /** 单行金额 */
  amount: number
  /** 单行税额 */
  tax_amount: number
  /** 单行金额合计 */
  total_amount: number
  /** 税率，单位为万分之一，如13%为1300 */
  tax_rate: number
  /** 税收优惠政策标识 */
  tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'
  /** 是否折扣行 */
  discount: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards',
  pathParameters: ['fapiao_apply_id'],
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
 * 将电子发票插入微信用户卡包
 *
 * 自己开好发票、传过文件之后，把票面信息与`fapiao_media_id`一起插进用户卡包，金额单位分。答复为空，插好没有要查询。
 *
 * `scene`要与收款方式相符；购买方敏感信息传密文，须带`Wechatpay-Serial`。
 *
 * 后续通知：
 *
 * - 发票插入卡包成功通知(FAPIAO.CARD_INSERTED)（`webhooks/v3/FAPIAO.CARD_INSERTED`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474078)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
 * @example
 * ```ts
 * await post(client, {
 *   fapiao_apply_id: '4000000000000000000000000137',
 *   json: {
 *     scene: 'WITH_WECHATPAY',
 *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
 *     fapiao_card_information: [
 *       {
 *         fapiao_media_id: 'FAPIAO20260801000137',
 *         fapiao_number: '00000137',
 *         fapiao_code: '044000000137',
 *         fapiao_time: '2026-08-01T12:00:00+08:00',
 *         check_code: '00000000000000000137',
 *         password: '03*27-4+8>1/6<5',
 *         total_amount: 382895,
 *         tax_amount: 44050,
 *         amount: 338845,
 *         seller_information: {
 *           name: '山前食品有限公司',
 *           taxpayer_id: '91440300MA5EX0137X',
 *           address: '深圳市福田区滨河路18号',
 *         },
 *         extra_information: { drawer: '周知远' },
 *         items: [
 *           {
 *             tax_code: '3010201020100000000',
 *             goods_name: '出租汽车客运服务',
 *             quantity: 100000000,
 *             unit_price: 338845000000,
 *             amount: 338845,
 *             tax_amount: 44050,
 *             total_amount: 382895,
 *             tax_rate: 1300,
 *             tax_prefer_mark: 'NO_FAVORABLE',
 *             discount: false,
 *           },
 *         ],
 *       },
 *     ],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'WITH_WECHATPAY' }, { value: 'WITHOUT_WECHATPAY' }] },
      },
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
        name: 'fapiao_card_information',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'fapiao_media_id', required: true, schema: { kind: 'string' } },
              { name: 'fapiao_number', required: true, schema: { kind: 'string' } },
              { name: 'fapiao_code', required: true, schema: { kind: 'string' } },
              { name: 'fapiao_time', required: true, schema: { kind: 'string' } },
              { name: 'check_code', required: true, schema: { kind: 'string' } },
              { name: 'password', required: true, schema: { kind: 'string' } },
              { name: 'total_amount', required: true, schema: { kind: 'integer' } },
              { name: 'tax_amount', required: true, schema: { kind: 'integer' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              {
                name: 'seller_information',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'name', required: true, schema: { kind: 'string' } },
                    { name: 'taxpayer_id', required: true, schema: { kind: 'string' } },
                    { name: 'address', required: true, schema: { kind: 'string' } },
                    { name: 'telephone', schema: { kind: 'string' } },
                    { name: 'bank_name', schema: { kind: 'string' } },
                    { name: 'bank_account', schema: { kind: 'string' } },
                  ],
                },
              },
              {
                name: 'extra_information',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'payee', schema: { kind: 'string' } },
                    { name: 'reviewer', schema: { kind: 'string' } },
                    { name: 'drawer', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
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
                      { name: 'quantity', required: true, schema: { kind: 'integer' } },
                      { name: 'unit_price', required: true, schema: { kind: 'integer' } },
                      { name: 'amount', required: true, schema: { kind: 'integer' } },
                      { name: 'tax_amount', required: true, schema: { kind: 'integer' } },
                      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
                      { name: 'tax_rate', required: true, schema: { kind: 'integer' } },
                      {
                        name: 'tax_prefer_mark',
                        required: true,
                        schema: {
                          kind: 'string',
                          enum: [
                            { value: 'NO_FAVORABLE' },
                            { value: 'OUTSIDE_VAT' },
                            { value: 'VAT_EXEMPT' },
                            { value: 'NORMAL_ZERO_RATED' },
                            { value: 'EXPORT_ZERO_RATED' },
                          ],
                        },
                      },
                      { name: 'discount', required: true, schema: { kind: 'boolean' } },
                    ],
                  },
                },
              },
              { name: 'remark', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards`。 */
export interface PageMethods {
  /**
   * 将电子发票插入微信用户卡包
   *
   * 自己开好发票、传过文件之后，把票面信息与`fapiao_media_id`一起插进用户卡包，金额单位分。答复为空，插好没有要查询。
   *
   * `scene`要与收款方式相符；购买方敏感信息传密文，须带`Wechatpay-Serial`。
   *
   * 后续通知：
   *
   * - 发票插入卡包成功通知(FAPIAO.CARD_INSERTED)（`webhooks/v3/FAPIAO.CARD_INSERTED`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474078)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
   * @example
   * ```ts
   * await client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.post({
   *   fapiao_apply_id: '4000000000000000000000000137',
   *   json: {
   *     scene: 'WITH_WECHATPAY',
   *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
   *     fapiao_card_information: [
   *       {
   *         fapiao_media_id: 'FAPIAO20260801000137',
   *         fapiao_number: '00000137',
   *         fapiao_code: '044000000137',
   *         fapiao_time: '2026-08-01T12:00:00+08:00',
   *         check_code: '00000000000000000137',
   *         password: '03*27-4+8>1/6<5',
   *         total_amount: 382895,
   *         tax_amount: 44050,
   *         amount: 338845,
   *         seller_information: {
   *           name: '山前食品有限公司',
   *           taxpayer_id: '91440300MA5EX0137X',
   *           address: '深圳市福田区滨河路18号',
   *         },
   *         extra_information: { drawer: '周知远' },
   *         items: [
   *           {
   *             tax_code: '3010201020100000000',
   *             goods_name: '出租汽车客运服务',
   *             quantity: 100000000,
   *             unit_price: 338845000000,
   *             amount: 338845,
   *             tax_amount: 44050,
   *             total_amount: 382895,
   *             tax_rate: 1300,
   *             tax_prefer_mark: 'NO_FAVORABLE',
   *             discount: false,
   *           },
   *         ],
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
