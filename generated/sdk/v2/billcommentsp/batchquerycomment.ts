/** 由openapi/v2/billcommentsp/batchquerycomment.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
  UnclearPromise,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 拉取订单评价数据：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
  /** 位移 */
  offset: number
  /** 条数 */
  limit?: number | undefined
}

/** 拉取订单评价数据：应答 */
export type PostResponse = StreamResponse

/** 拉取订单评价数据：失败时的应答 */
export interface PostError {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /**
   * 业务结果
   * `FAIL` 枚举值
   */
  result_code: 'FAIL' | (string & {})
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des?: string
}

/** 拉取订单评价数据：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/billcommentsp/batchquerycomment#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/billcommentsp/batchquerycomment',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
  },
  paging: {
    form: 'unclear',
    position: '/xml/offset',
    reason: 'file',
  },
})

/**
 * 拉取订单评价数据
 *
 * 成批取回用户在微信支付交易记录里对本商户订单写下的评价。按起止时间圈定范围，用`offset`和`limit`翻页，续拉时从上次的位移接着取。
 *
 * 成功时返回的是评价文本而不是XML，只有出错才有`result_code`等字段，解析前先判断内容。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     begin_time: '20260824000000',
 *     end_time: '20260825000000',
 *     offset: 0,
 *   },
 * })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): UnclearPromise<PostResponse, 'file'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'begin_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
      { name: 'offset', required: true, schema: { kind: 'number' } },
      { name: 'limit', schema: { kind: 'number' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.billcommentsp.batchquerycomment`。 */
export interface PageMethods {
  /**
   * 拉取订单评价数据
   *
   * 成批取回用户在微信支付交易记录里对本商户订单写下的评价。按起止时间圈定范围，用`offset`和`limit`翻页，续拉时从上次的位移接着取。
   *
   * 成功时返回的是评价文本而不是XML，只有出错才有`result_code`等字段，解析前先判断内容。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
   * @example
   * ```ts
   * const answer = await client.v2.billcommentsp.batchquerycomment.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     begin_time: '20260824000000',
   *     end_time: '20260825000000',
   *     offset: 0,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): UnclearPromise<PostResponse, 'file'>
}
