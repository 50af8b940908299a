/** 由openapi/v3/taxi-invoice/cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 出租车电子发票插入卡包：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 面对面付款单号 */
  trade_number: string
  /** 应用ID */
  appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 行政区划代码 */
  region_id: number
  /** 营运资格证号 */
  driver_license: string
  /** 车牌号 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: PostRequestJsonFapiaoCardInformation
  /** 获取乘客行程单详情的凭证 */
  token?: string | undefined
}

/** 出租车电子发票插入卡包：应答 */
export interface PostResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 出租车电子发票卡券模板ID */
  card_id: string
  /** 出租车电子发票在卡包中的编码 */
  card_code: string
}

/** 出租车电子发票插入卡包：错误码 */
export type PostErrorCode = V3ErrorCode

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
  /** 总金额，单位为分 */
  amount: number
  /** 购买方信息 */
  buyer_information: PostRequestJsonFapiaoCardInformationBuyerInformation
  /** 销售方信息 */
  seller_information: PostRequestJsonFapiaoCardInformationSellerInformation
  /** 附加信息 */
  extra_information: PostRequestJsonFapiaoCardInformationExtraInformation
  /** 发票行信息 */
  items?: readonly PostRequestJsonFapiaoCardInformationItems[] | undefined
  /** 备注信息 */
  remark?: string | undefined
}

export interface PostRequestJsonFapiaoCardInformationBuyerInformation {
  /** 购买方类型 */
  type: string
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
  /** 单行金额，单位为分 */
  amount: number
  /** 单行税额 */
  tax_amount: number
  /** 单行金额合计，单位为分 */
  total_amount: number
  /** 税率 */
  tax_rate: number
  /** 税收优惠政策标识 */
  tax_prefer_mark: string
  /** 是否折扣行 */
  discount: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/cards',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 出租车电子发票插入卡包
 *
 * 开好出租车发票后，把它放进乘客的微信卡包。文件要先上传换`fapiao_media_id`，`token`用于关联行程单；返回的`card_code`标识卡包里的这张票。
 *
 * 发票号码、代码、校验码与金额须和文件上印的一致；文件ID只有3天有效，过期要重新上传。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     company_mchid: '1900012345',
 *     trade_number: '10000000000000000000000000000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     region_id: 310100,
 *     driver_license: '6000137',
 *     plate_number: '粤BD10137',
 *     fapiao_card_information: {
 *       fapiao_media_id: 'FAPIAO20260801000137',
 *       fapiao_number: '00000137',
 *       fapiao_code: '044000000137',
 *       fapiao_time: '2026-08-01T12:00:00+08:00',
 *       check_code: '00000000000000000137',
 *       password: '03*27-4+8>1/6<5',
 *       total_amount: 382895,
 *       tax_amount: 44050,
 *       amount: 338845,
 *       buyer_information: { type: 'IDCARD', name: '山前食品有限公司' },
 *       seller_information: {
 *         name: '山前食品有限公司',
 *         taxpayer_id: '91440300MA5EX0137X',
 *         address: '深圳市福田区滨河路18号',
 *       },
 *       extra_information: { drawer: '周知远' },
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
      { name: 'company_mchid', required: true, schema: { kind: 'string' } },
      { name: 'trade_number', required: true, schema: { kind: 'string' } },
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'region_id', required: true, schema: { kind: 'integer' } },
      { name: 'driver_license', required: true, schema: { kind: 'string' } },
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      {
        name: 'fapiao_card_information',
        required: true,
        schema: {
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
              name: 'buyer_information',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'type', required: true, schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                  { name: 'taxpayer_id', schema: { kind: 'string' } },
                  { name: 'address', schema: { kind: 'string' } },
                  { name: 'telephone', schema: { kind: 'string' } },
                  { name: 'bank_name', schema: { kind: 'string' } },
                  { name: 'bank_account', schema: { kind: 'string' } },
                ],
              },
            },
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
                    { name: 'tax_prefer_mark', required: true, schema: { kind: 'string' } },
                    { name: 'discount', required: true, schema: { kind: 'boolean' } },
                  ],
                },
              },
            },
            { name: 'remark', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'token', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.cards`。 */
export interface PageMethods {
  /**
   * 出租车电子发票插入卡包
   *
   * 开好出租车发票后，把它放进乘客的微信卡包。文件要先上传换`fapiao_media_id`，`token`用于关联行程单；返回的`card_code`标识卡包里的这张票。
   *
   * 发票号码、代码、校验码与金额须和文件上印的一致；文件ID只有3天有效，过期要重新上传。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.cards.post({
   *   json: {
   *     company_mchid: '1900012345',
   *     trade_number: '10000000000000000000000000000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     region_id: 310100,
   *     driver_license: '6000137',
   *     plate_number: '粤BD10137',
   *     fapiao_card_information: {
   *       fapiao_media_id: 'FAPIAO20260801000137',
   *       fapiao_number: '00000137',
   *       fapiao_code: '044000000137',
   *       fapiao_time: '2026-08-01T12:00:00+08:00',
   *       check_code: '00000000000000000137',
   *       password: '03*27-4+8>1/6<5',
   *       total_amount: 382895,
   *       tax_amount: 44050,
   *       amount: 338845,
   *       buyer_information: { type: 'IDCARD', name: '山前食品有限公司' },
   *       seller_information: {
   *         name: '山前食品有限公司',
   *         taxpayer_id: '91440300MA5EX0137X',
   *         address: '深圳市福田区滨河路18号',
   *       },
   *       extra_information: { drawer: '周知远' },
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
