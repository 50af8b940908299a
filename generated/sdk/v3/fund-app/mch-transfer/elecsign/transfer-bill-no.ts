/** 由openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信单号申请电子回单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信转账单号 */
  transfer_bill_no: string
}

/** 按微信单号申请电子回单：应答 */
export interface PostResponse {
  /** 申请单状态 */
  state: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
}

/** 按微信单号申请电子回单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
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
 * 按微信单号申请电子回单
 *
 * 为一笔已成功的转账申请电子回单，用微信转账单号指明转账。
 *
 * 申请受理后文件在后台生成，请隔几秒再查；状态为FINISHED时才有下载地址。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { transfer_bill_no: '13300000711080120260000000000001' },
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
    properties: [{ name: 'transfer_bill_no', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.elecsign.transferBillNo`。 */
export interface PageMethods {
  /**
   * 按微信单号申请电子回单
   *
   * 为一笔已成功的转账申请电子回单，用微信转账单号指明转账。
   *
   * 申请受理后文件在后台生成，请隔几秒再查；状态为FINISHED时才有下载地址。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.elecsign.transferBillNo.post({
   *   json: { transfer_bill_no: '13300000711080120260000000000001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
