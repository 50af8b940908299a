/** 由openapi/v3/merchant-service/feedbacks.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 商户反馈投诉（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付订单号 */
  transaction_id: string
  /** 被诉商户号 */
  complainted_mchid: string
  /** 反馈内容类型 */
  feedback_type?: number | undefined
  /** 反馈内容 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: readonly string[] | undefined
  /** 反馈处理完成 */
  launch_confirm_process?: boolean | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 商户反馈投诉（旧版）：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-service/feedbacks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/feedbacks',
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
 * 商户反馈投诉（旧版）
 *
 * 对投诉给出答复，上交反馈内容和图片凭证，`launch_confirm_process`表示处理完成。图片要先上传取得ID。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
 * @deprecated `2021-01-08`起下线，拆成了回复与处理完成两步，本页仅供查阅存量代码。 请改用回复用户（`v3.merchantService.complaintsV2._complaint_id_.response.post`）、反馈处理完成（`v3.merchantService.complaintsV2._complaint_id_.complete.post`）。
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     transaction_id: '4200002026080112300000000042',
 *     complainted_mchid: '1900012345',
 *     feedback_content: '已退款',
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'complainted_mchid', required: true, schema: { kind: 'string' } },
      { name: 'feedback_type', schema: { kind: 'integer' } },
      { name: 'feedback_content', required: true, schema: { kind: 'string' } },
      { name: 'feedback_images', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'launch_confirm_process', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantService.feedbacks`。 */
export interface PageMethods {
  /**
   * 商户反馈投诉（旧版）
   *
   * 对投诉给出答复，上交反馈内容和图片凭证，`launch_confirm_process`表示处理完成。图片要先上传取得ID。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
   * @deprecated `2021-01-08`起下线，拆成了回复与处理完成两步，本页仅供查阅存量代码。 请改用回复用户（`v3.merchantService.complaintsV2._complaint_id_.response.post`）、反馈处理完成（`v3.merchantService.complaintsV2._complaint_id_.complete.post`）。
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.merchantService.feedbacks.post({
   *   json: {
   *     transaction_id: '4200002026080112300000000042',
   *     complainted_mchid: '1900012345',
   *     feedback_content: '已退款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
