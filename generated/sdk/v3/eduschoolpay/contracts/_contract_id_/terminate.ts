/** 由openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 校园轻松付解约：请求 */
export interface PostRequest {
  /** 签约协议号 */
  contract_id: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 校园轻松付解约：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/eduschoolpay/contracts/{contract_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/eduschoolpay/contracts/{contract_id}/terminate',
  pathParameters: ['contract_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 校园轻松付解约
 *
 * 用户离校或停用服务时由商户解除签约，只需路径里的协议号，成功没有返回内容。先查有没有欠款再解。
 *
 * 解约后校园消费不能再免密扣款，恢复须用户重新签约。
 *
 * 后续通知：
 *
 * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
 * @example
 * ```ts
 * await post(client, { contract_id: '202608010000000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduschoolpay.contracts._contract_id_.terminate`。 */
export interface PageMethods {
  /**
   * 校园轻松付解约
   *
   * 用户离校或停用服务时由商户解除签约，只需路径里的协议号，成功没有返回内容。先查有没有欠款再解。
   *
   * 解约后校园消费不能再免密扣款，恢复须用户重新签约。
   *
   * 后续通知：
   *
   * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
   * @example
   * ```ts
   * await client.v3.eduschoolpay.contracts._contract_id_.terminate.post({
   *   contract_id: '202608010000000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
