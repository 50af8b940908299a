/** 由openapi/v3/global/merchant/h5/permission/domain/applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 创建H5支付域名修改申请单（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户H5经营网址 */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 创建H5支付域名修改申请单（境外）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 创建H5支付域名修改申请单（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant/h5/permission/domain/applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant/h5/permission/domain/applications',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建H5支付域名修改申请单（境外）
 *
 * 商户自己或子商户要换H5支付域名时申请，不给`sub_mchid`就是给自己改。`out_applyment_id`自编且重试不变，结果推到`notify_url`。
 *
 * 请求里的网址叫`website_url`，返回里拼作`webiste_url`。
 *
 * 后续通知：
 *
 * - H5支付域名申请结果通知(APPLYMENT_STATE.APPROVED)（`webhooks/v3/APPLYMENT_STATE.APPROVED`），发往`json.notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     domains: ['shop.example.com'],
 *     website_url: 'https://pay.example.com/website',
 *     out_applyment_id: '100137',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'domains', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'website_url', required: true, schema: { kind: 'string' } },
      { name: 'website_business_page_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'website_homepage_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      {
        name: 'website_state',
        schema: { kind: 'string', enum: [{ value: 'HAS_LAUNCHED' }, { value: 'UN_LAUNCHED' }] },
      },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'out_applyment_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchant.h5.permission.domain.applications`。 */
export interface PageMethods {
  /**
   * 创建H5支付域名修改申请单（境外）
   *
   * 商户自己或子商户要换H5支付域名时申请，不给`sub_mchid`就是给自己改。`out_applyment_id`自编且重试不变，结果推到`notify_url`。
   *
   * 请求里的网址叫`website_url`，返回里拼作`webiste_url`。
   *
   * 后续通知：
   *
   * - H5支付域名申请结果通知(APPLYMENT_STATE.APPROVED)（`webhooks/v3/APPLYMENT_STATE.APPROVED`），发往`json.notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchant.h5.permission.domain.applications.post({
   *   json: {
   *     domains: ['shop.example.com'],
   *     website_url: 'https://pay.example.com/website',
   *     out_applyment_id: '100137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
