/** 由openapi/v3/platsolution/ecommerce/recharge-employees.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 添加二级商户可扫码充值员工：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}

/** 添加二级商户可扫码充值员工：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 */
  create_time?: string
  /** 最后更新时间 */
  update_time?: string
}

/** 添加二级商户可扫码充值员工：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharge-employees#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharge-employees',
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
 * 添加二级商户可扫码充值员工
 *
 * 收付通平台为二级商户登记一位员工的`sp_openid`，登记后这位员工能用微信扫码给该商户充值。返回`EFFECTIVE`即已生效。
 *
 * 被添加的人可以替二级商户付款充值，提交前先确认OpenID与员工本人对得上。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sub_mchid: '1900013511', sp_openid: 'oUpF8uDemo0000000000000000A1' },
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_openid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.rechargeEmployees`。 */
export interface PageMethods {
  /**
   * 添加二级商户可扫码充值员工
   *
   * 收付通平台为二级商户登记一位员工的`sp_openid`，登记后这位员工能用微信扫码给该商户充值。返回`EFFECTIVE`即已生效。
   *
   * 被添加的人可以替二级商户付款充值，提交前先确认OpenID与员工本人对得上。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.rechargeEmployees.post({
   *   json: { sub_mchid: '1900013511', sp_openid: 'oUpF8uDemo0000000000000000A1' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
