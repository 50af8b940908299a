/** 由openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 品牌商户发放红包：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: number
  /** 品牌AppID */
  brand_appid: string
  /**
   * 品牌红包发放场景
   * `CUSTOM_SEND` 枚举值
   */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID */
  template_id: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 总金额 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: readonly PostRequestJsonDetailList[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 品牌商户发放红包：应答 */
export interface PostResponse {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 品牌红包批次创建时间 */
  create_time: string
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

/** 品牌商户发放红包：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonDetailList {
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  /** 红包金额，单位为分 */
  amount: number
  /** 接收红包用户OpenID */
  openid: string
  /**
   * 接收红包用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /** 红包备注 */
  remark: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/brand-redpacket/brand-merchant-batches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-batches',
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
        paths: ['/json/detail_list/*/user_name'],
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
 * 品牌商户发放红包
 *
 * 一次给多名用户发品牌红包，金额单位分，批次总额、总笔数须与明细相等。答复只是建批，收没收到按批次或明细去查；姓名传密文，须带`Wechatpay-Serial`。
 *
 * 没查到明确结果之前不要改`out_batch_no`，换了就是另一批，会重复发，损失自负。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: 1234,
 *     brand_appid: 'wx5e11100ed54176ea',
 *     scene: 'CUSTOM_SEND',
 *     template_id: 'TEMPLATE0137',
 *     out_batch_no: 'PC20260801000001',
 *     batch_name: '中秋品牌红包',
 *     batch_remark: '中秋品牌红包',
 *     total_amount: 100,
 *     total_num: 1,
 *     detail_list: [
 *       {
 *         out_detail_no: 'MX20260801000001',
 *         amount: 100,
 *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *         remark: '中秋快乐',
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
      { name: 'brand_id', required: true, schema: { kind: 'number' } },
      { name: 'brand_appid', required: true, schema: { kind: 'string' } },
      { name: 'scene', required: true, schema: { kind: 'string', enum: [{ value: 'CUSTOM_SEND' }] } },
      { name: 'template_id', required: true, schema: { kind: 'string' } },
      { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'batch_name', required: true, schema: { kind: 'string' } },
      { name: 'batch_remark', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'number' } },
      { name: 'total_num', required: true, schema: { kind: 'number' } },
      {
        name: 'detail_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'number' } },
              { name: 'openid', required: true, schema: { kind: 'string' } },
              { name: 'user_name', schema: { kind: 'string' } },
              { name: 'remark', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.brandRedpacket.brandMerchantBatches`。 */
export interface PageMethods {
  /**
   * 品牌商户发放红包
   *
   * 一次给多名用户发品牌红包，金额单位分，批次总额、总笔数须与明细相等。答复只是建批，收没收到按批次或明细去查；姓名传密文，须带`Wechatpay-Serial`。
   *
   * 没查到明确结果之前不要改`out_batch_no`，换了就是另一批，会重复发，损失自负。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.brandRedpacket.brandMerchantBatches.post({
   *   json: {
   *     brand_id: 1234,
   *     brand_appid: 'wx5e11100ed54176ea',
   *     scene: 'CUSTOM_SEND',
   *     template_id: 'TEMPLATE0137',
   *     out_batch_no: 'PC20260801000001',
   *     batch_name: '中秋品牌红包',
   *     batch_remark: '中秋品牌红包',
   *     total_amount: 100,
   *     total_num: 1,
   *     detail_list: [
   *       {
   *         out_detail_no: 'MX20260801000001',
   *         amount: 100,
   *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *         remark: '中秋快乐',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
