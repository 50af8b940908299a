/** 由openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询交易拦截申诉详情：请求 */
export interface GetRequest {
  /** 交易拦截申诉ID */
  block_submission_id: string
}

/** 查询交易拦截申诉详情：应答 */
export interface GetResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /** 提交时间 */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /** 审核时间 */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}

/** 查询交易拦截申诉详情：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transaction-block/transaction-block-submissions/{block_submission_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transaction-block/transaction-block-submissions/{block_submission_id}',
  pathParameters: ['block_submission_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询交易拦截申诉详情
 *
 * 申诉交上去以后，用`block_submission_id`看`review_result`：`EMPTY`还没审完，`PASS`通过，`REJECT`时按`review_reject_reason`补资料。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
 * @example
 * ```ts
 * const answer = await get(client, { block_submission_id: 'BLOCK20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'block_submission_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_`。 */
export interface PageMethods {
  /**
   * 查询交易拦截申诉详情
   *
   * 申诉交上去以后，用`block_submission_id`看`review_result`：`EMPTY`还没审完，`PASS`通过，`REJECT`时按`review_reject_reason`补资料。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
   * @example
   * ```ts
   * const answer = await client.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_.get({
   *   block_submission_id: 'BLOCK20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
