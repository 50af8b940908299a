/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 开具电子发票：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: PostRequestJsonBuyerInformation
  /** 需要开具的发票信息 */
  fapiao_information: readonly PostRequestJsonFapiaoInformation[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 开具电子发票：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonBuyerInformation {
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
}

export interface PostRequestJsonFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 总价税合计 */
  total_amount: number
  /** 是否开清单发票 */
  need_list: boolean
  /** 发票备注 */
  remark?: string | undefined
  /** 发票行信息 */
  items: readonly PostRequestJsonFapiaoInformationItems[]
}

export interface PostRequestJsonFapiaoInformationItems {
  /** 货物或应税劳务、服务的税收分类编码（税局规定） */
  tax_code: string
  /** 货物或应税劳务、服务分类名称（税局规定） */
  goods_category?: string | undefined
  /** 货物或应税劳务、服务名称 */
  goods_name?: string | undefined
  /** 货物或应税劳务、服务编码（企业自行维护） */
  goods_id?: number | undefined
  /** 规格型号 */
  specification?: string | undefined
  /** 单位 */
  unit?: string | undefined
  /** 数量 */
  quantity: number
  /** 单行金额合计 */
  total_amount: number
  /** 税率，单位为万分之一，如13%为1300 */
  tax_rate?: number | undefined
  /** 税收优惠政策标识 */
  tax_prefer_mark?: string | undefined
  /** 是否折扣行 */
  discount: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications',
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
 * 开具电子发票
 *
 * 收款后为用户开蓝字发票并插入卡包，金额单位分。微信支付以外的收款先让用户经抬头链接填好抬头；答复为空只是收下，开没开成看通知或查询。
 *
 * 购买方的手机号、邮箱按密文传，须带`Wechatpay-Serial`；重试沿用申请单号与发票单号。
 *
 * 后续通知：
 *
 * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     scene: 'WITH_WECHATPAY',
 *     fapiao_apply_id: '4000000000000000000000000137',
 *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
 *     fapiao_information: [
 *       {
 *         fapiao_id: 'FAPIAO20260801000137',
 *         total_amount: 382895,
 *         need_list: true,
 *         items: [
 *           {
 *             tax_code: '3010201020100000000',
 *             quantity: 100000000,
 *             total_amount: 382895,
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
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'scene', required: true, schema: { kind: 'string' } },
      { name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } },
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
            { name: 'phone', schema: { kind: 'string' } },
            { name: 'email', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'fapiao_information',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'fapiao_id', required: true, schema: { kind: 'string' } },
              { name: 'total_amount', required: true, schema: { kind: 'integer' } },
              { name: 'need_list', required: true, schema: { kind: 'boolean' } },
              { name: 'remark', schema: { kind: 'string' } },
              {
                name: 'items',
                required: true,
                schema: {
                  kind: 'array',
                  items: {
                    kind: 'object',
                    properties: [
                      { name: 'tax_code', required: true, schema: { kind: 'string' } },
                      { name: 'goods_category', schema: { kind: 'string' } },
                      { name: 'goods_name', schema: { kind: 'string' } },
                      { name: 'goods_id', schema: { kind: 'number' } },
                      { name: 'specification', schema: { kind: 'string' } },
                      { name: 'unit', schema: { kind: 'string' } },
                      { name: 'quantity', required: true, schema: { kind: 'integer' } },
                      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
                      { name: 'tax_rate', schema: { kind: 'number' } },
                      { name: 'tax_prefer_mark', schema: { kind: 'string' } },
                      { name: 'discount', required: true, schema: { kind: 'boolean' } },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications`。 */
export interface PageMethods {
  /**
   * 开具电子发票
   *
   * 收款后为用户开蓝字发票并插入卡包，金额单位分。微信支付以外的收款先让用户经抬头链接填好抬头；答复为空只是收下，开没开成看通知或查询。
   *
   * 购买方的手机号、邮箱按密文传，须带`Wechatpay-Serial`；重试沿用申请单号与发票单号。
   *
   * 后续通知：
   *
   * - 发票开具成功通知(FAPIAO.ISSUED)（`webhooks/v3/FAPIAO.ISSUED`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
   * @example
   * ```ts
   * await client.v3.newTaxControlFapiao.fapiaoApplications.post({
   *   json: {
   *     scene: 'WITH_WECHATPAY',
   *     fapiao_apply_id: '4000000000000000000000000137',
   *     buyer_information: { type: 'ORGANIZATION', name: '山前食品有限公司' },
   *     fapiao_information: [
   *       {
   *         fapiao_id: 'FAPIAO20260801000137',
   *         total_amount: 382895,
   *         need_list: true,
   *         items: [
   *           {
   *             tax_code: '3010201020100000000',
   *             quantity: 100000000,
   *             total_amount: 382895,
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
