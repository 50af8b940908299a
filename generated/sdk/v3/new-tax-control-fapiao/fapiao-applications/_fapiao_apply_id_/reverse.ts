/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 冲红电子发票：请求 */
export interface PostRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
  /** 需要冲红的发票信息 */
  fapiao_information: readonly PostRequestJsonFapiaoInformation[]
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 冲红电子发票：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票代码 */
  fapiao_code?: string | undefined
  /** 发票号码 */
  fapiao_number: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse',
  pathParameters: ['fapiao_apply_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 202,
  },
})

/**
 * 冲红电子发票
 *
 * 开错票、退货或打折后开红票冲掉原票，卡包里的那张同时消失，只限微信支付侧开的票。受理后异步完成，查发票直到`REVERSED`。
 *
 * 红票开出后原票作废，用户卡包里也看不到了，先核对发票代码与号码再提交。
 *
 * 服务中止的枚举值拼作`SERVICE_SUSPENTION`，照填。
 *
 * 后续通知：
 *
 * - 发票冲红成功通知(FAPIAO.REVERSED)（`webhooks/v3/FAPIAO.REVERSED`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474062)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
 * @example
 * ```ts
 * await post(client, {
 *   fapiao_apply_id: '4000000000000000000000000137',
 *   json: {
 *     reverse_reason: 'SALES_RETURN',
 *     fapiao_information: [
 *       { fapiao_id: 'FAPIAO20260801000137', fapiao_number: '00000137' },
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
        name: 'reverse_reason',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'ISSUE_ERROR' },
            { value: 'SALES_RETURN' },
            { value: 'SERVICE_SUSPENTION' },
            { value: 'SALES_DISCOUNT' },
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
              { name: 'fapiao_code', schema: { kind: 'string' } },
              { name: 'fapiao_number', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse`。 */
export interface PageMethods {
  /**
   * 冲红电子发票
   *
   * 开错票、退货或打折后开红票冲掉原票，卡包里的那张同时消失，只限微信支付侧开的票。受理后异步完成，查发票直到`REVERSED`。
   *
   * 红票开出后原票作废，用户卡包里也看不到了，先核对发票代码与号码再提交。
   *
   * 服务中止的枚举值拼作`SERVICE_SUSPENTION`，照填。
   *
   * 后续通知：
   *
   * - 发票冲红成功通知(FAPIAO.REVERSED)（`webhooks/v3/FAPIAO.REVERSED`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474062)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
   * @example
   * ```ts
   * await client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post({
   *   fapiao_apply_id: '4000000000000000000000000137',
   *   json: {
   *     reverse_reason: 'SALES_RETURN',
   *     fapiao_information: [
   *       { fapiao_id: 'FAPIAO20260801000137', fapiao_number: '00000137' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
