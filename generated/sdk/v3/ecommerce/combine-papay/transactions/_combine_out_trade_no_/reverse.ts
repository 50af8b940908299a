/** 由openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 撤销电商合单代扣订单：请求 */
export interface PostRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合单商户APPID */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: readonly PostRequestJsonSubOrders[] | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 撤销电商合单代扣订单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户appid */
  sub_appid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse',
  pathParameters: ['combine_out_trade_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 撤销电商合单代扣订单
 *
 * 合单代扣迟迟没有结果、不想要这一单了，就整单撤销，须列全所有子单。成功没有返回内容，撤销后再查一次确认没有扣款。
 *
 * 撤销之前先查单；换新合单号重扣要在确认旧单已撤之后。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
 * @example
 * ```ts
 * await post(client, {
 *   combine_out_trade_no: 'HD20260801000021',
 *   json: { combine_appid: 'wx6f3a90c2d5e81b47' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      {
        name: 'sub_orders',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
              { name: 'sub_appid', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse`。 */
export interface PageMethods {
  /**
   * 撤销电商合单代扣订单
   *
   * 合单代扣迟迟没有结果、不想要这一单了，就整单撤销，须列全所有子单。成功没有返回内容，撤销后再查一次确认没有扣款。
   *
   * 撤销之前先查单；换新合单号重扣要在确认旧单已撤之后。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
   * @example
   * ```ts
   * await client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse.post({
   *   combine_out_trade_no: 'HD20260801000021',
   *   json: { combine_appid: 'wx6f3a90c2d5e81b47' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
