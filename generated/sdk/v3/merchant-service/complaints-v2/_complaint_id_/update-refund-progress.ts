/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 更新退款审批结果：请求 */
export interface PostRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间，单位为天，0为当天，同意时填写 */
  launch_refund_day?: number | undefined
  /** 拒绝退款原因，拒绝时填写 */
  reject_reason?: string | undefined
  /** 拒绝退款的举证图片列表，填图片标识 */
  reject_media_list?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 更新退款审批结果：错误码
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
  id: 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress',
  pathParameters: ['complaint_id'],
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
 * 更新退款审批结果
 *
 * 对申请退款类投诉单给出同意或拒绝。同意只是答复，钱还要另外调用退款接口退；拒绝时写明原因。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467218)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   complaint_id: '200000020260801000000000042',
 *   json: { action: 'APPROVE' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'action',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'REJECT' }, { value: 'APPROVE' }] },
      },
      { name: 'launch_refund_day', schema: { kind: 'integer' } },
      { name: 'reject_reason', schema: { kind: 'string' } },
      { name: 'reject_media_list', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'remark', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress`。 */
export interface PageMethods {
  /**
   * 更新退款审批结果
   *
   * 对申请退款类投诉单给出同意或拒绝。同意只是答复，钱还要另外调用退款接口退；拒绝时写明原因。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467218)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: { action: 'APPROVE' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
