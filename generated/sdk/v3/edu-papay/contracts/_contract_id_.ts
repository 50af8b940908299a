/** 由openapi/v3/edu-papay/contracts/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 教育续费通解约：请求 */
export interface DeleteRequest {
  /** 签约协议号 */
  contract_id: string
}

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 教育续费通解约：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/edu-papay/contracts/{contract_id}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/edu-papay/contracts/{contract_id}',
  pathParameters: ['contract_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 教育续费通解约
 *
 * 商户主动结束一份教育续费签约，成功没有返回内容。解约后按协议号就查不到它的信息了，需要留底的先自行保存。
 *
 * 解约后不能再扣后续费用，用户续费须重新签约。
 *
 * 后续通知：
 *
 * - 教育续费通解约成功通知(ENTRUST.RELEASE)（`webhooks/v3/ENTRUST.RELEASE`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
 * @example
 * ```ts
 * await delete_(client, { contract_id: '202608010000000137' })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduPapay.contracts._contract_id_`。 */
export interface PageMethods {
  /**
   * 教育续费通解约
   *
   * 商户主动结束一份教育续费签约，成功没有返回内容。解约后按协议号就查不到它的信息了，需要留底的先自行保存。
   *
   * 解约后不能再扣后续费用，用户续费须重新签约。
   *
   * 后续通知：
   *
   * - 教育续费通解约成功通知(ENTRUST.RELEASE)（`webhooks/v3/ENTRUST.RELEASE`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
   * @example
   * ```ts
   * await client.v3.eduPapay.contracts._contract_id_.delete({
   *   contract_id: '202608010000000137',
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}
