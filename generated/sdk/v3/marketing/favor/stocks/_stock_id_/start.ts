/** 由openapi/v3/marketing/favor/stocks/{stock_id}/start.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 激活代金券批次：请求 */
export interface PostRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 激活代金券批次：应答 */
export interface PostResponse {
  /** 生效时间 */
  start_time: string
  /** 批次号 */
  stock_id: string
}

/**
 * 激活代金券批次：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type PostErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}/start#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/start',
  pathParameters: ['stock_id'],
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
 * 激活代金券批次
 *
 * 激活刚创建的批次，之后才能发券。预充值批次在这一步冻结营销预算，账户余额不够就激活不了。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460237)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   stock_id: '1288000000000731',
 *   json: { stock_creator_mchid: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_.start`。 */
export interface PageMethods {
  /**
   * 激活代金券批次
   *
   * 激活刚创建的批次，之后才能发券。预充值批次在这一步冻结营销预算，账户余额不够就激活不了。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460237)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.start.post({
   *   stock_id: '1288000000000731',
   *   json: { stock_creator_mchid: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
