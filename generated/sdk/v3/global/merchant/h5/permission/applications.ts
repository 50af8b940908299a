/** 由openapi/v3/global/merchant/h5/permission/applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 创建H5支付权限申请单（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: readonly string[]
  /** 公司注册资质证书 */
  company_register_cert?: string | undefined
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 子商户H5经营网址 */
  website_url: string
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | undefined
}

/** 创建H5支付权限申请单（境外）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}

/** 创建H5支付权限申请单（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant/h5/permission/applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant/h5/permission/applications',
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
 * 创建H5支付权限申请单（境外）
 *
 * 机构替子商户申请H5支付，给出经营网址与拉起支付的域名，事先要签批量提交协议。受理后等审核，结果推到`notify_url`或按申请单号查。
 *
 * 限额选`NO_LIMIT`会自动再建一张解除限额的申请单；单独申请解除限额，要先有普通限额的权限。
 *
 * 后续通知：
 *
 * - H5支付域名申请结果通知(APPLYMENT_STATE.APPROVED)（`webhooks/v3/APPLYMENT_STATE.APPROVED`），发往`json.notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     domains: ['shop.example.com'],
 *     website_url: 'https://pay.example.com/website',
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
      { name: 'business_description', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'domains', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'company_register_cert', schema: { kind: 'string' } },
      {
        name: 'transaction_limit_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'UN_LAUNCHED_WEBSITE_LIMIT' }, { value: 'NORMAL_LIMIT' }, { value: 'NO_LIMIT' }],
        },
      },
      { name: 'website_business_page_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'website_homepage_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      {
        name: 'website_state',
        schema: { kind: 'string', enum: [{ value: 'HAS_LAUNCHED' }, { value: 'UN_LAUNCHED' }] },
      },
      { name: 'website_url', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      {
        name: 'applyment_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'APPLY_FOR_PAYMENT_AUTHORITY' }, { value: 'APPLY_FOR_RELIEVE_LIMITED' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchant.h5.permission.applications`。 */
export interface PageMethods {
  /**
   * 创建H5支付权限申请单（境外）
   *
   * 机构替子商户申请H5支付，给出经营网址与拉起支付的域名，事先要签批量提交协议。受理后等审核，结果推到`notify_url`或按申请单号查。
   *
   * 限额选`NO_LIMIT`会自动再建一张解除限额的申请单；单独申请解除限额，要先有普通限额的权限。
   *
   * 后续通知：
   *
   * - H5支付域名申请结果通知(APPLYMENT_STATE.APPROVED)（`webhooks/v3/APPLYMENT_STATE.APPROVED`），发往`json.notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchant.h5.permission.applications.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     domains: ['shop.example.com'],
   *     website_url: 'https://pay.example.com/website',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
