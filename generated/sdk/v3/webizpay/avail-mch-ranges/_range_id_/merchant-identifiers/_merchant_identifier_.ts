/** 由openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 删除商户范围内的商户标识：请求 */
export interface DeleteRequest {
  /** 可用商户范围id */
  range_id: string
  /** 商户标识值 */
  merchant_identifier: string
  /** 声明请求的`JSON`数据结构 */
  json: DeleteRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface DeleteRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 删除商户范围内的商户标识：应答 */
export interface DeleteResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 删除商户范围内的商户标识：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}',
  pathParameters: ['range_id', 'merchant_identifier'],
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
 * 删除商户范围内的商户标识
 *
 * 从范围里移走一个不再合作的商户，限定在该范围的额度卡之后不能在那里付款。少见的`DELETE`带请求体：`sp_mchid`写在JSON里。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   merchant_identifier: '91440300MA5EX0137X',
 *   json: { sp_mchid: '1900006511' },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [
    { name: 'range_id', required: true, schema: { kind: 'string' } },
    { name: 'merchant_identifier', required: true, schema: { kind: 'string' } },
  ],
  body: { kind: 'object', properties: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_`。 */
export interface PageMethods {
  /**
   * 删除商户范围内的商户标识
   *
   * 从范围里移走一个不再合作的商户，限定在该范围的额度卡之后不能在那里付款。少见的`DELETE`带请求体：`sp_mchid`写在JSON里。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_.delete({
   *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
   *   merchant_identifier: '91440300MA5EX0137X',
   *   json: { sp_mchid: '1900006511' },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}
