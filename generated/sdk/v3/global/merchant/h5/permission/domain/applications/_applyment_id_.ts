/** 由openapi/v3/global/merchant/h5/permission/domain/applications/{applyment_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 查询H5支付域名修改申请单（境外）：请求 */
export interface GetRequest {
  /** 申请单号 */
  applyment_id: number
}

/** 查询H5支付域名修改申请单（境外）：应答 */
export interface GetResponse {
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

/** 查询H5支付域名修改申请单（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 更改H5支付域名修改申请单（境外）：请求 */
export interface PatchRequest {
  /** 申请单号 */
  applyment_id: number
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户H5经营网址 */
  website_url?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
}

/** 更改H5支付域名修改申请单（境外）：应答 */
export interface PatchResponse {
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

/** 更改H5支付域名修改申请单（境外）：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant/h5/permission/domain/applications/{applyment_id}',
  pathParameters: ['applyment_id'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询H5支付域名修改申请单（境外）
 *
 * 看换域名的申请批了没有，`APPROVED`之后新域名才能拉起支付。返回的网址字段拼作`webiste_url`，解析时照写。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: 100137 })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'integer' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/global/merchant/h5/permission/domain/applications/{applyment_id}',
  pathParameters: ['applyment_id'],
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
 * 更改H5支付域名修改申请单（境外）
 *
 * 域名申请被驳回后，在原单上改域名与截图再审，不必另建。子商户号与商户申请单号保持原来的。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   applyment_id: 100137,
 *   json: { domains: ['shop.example.com'] },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'integer' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'domains', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      {
        name: 'website_state',
        schema: { kind: 'string', enum: [{ value: 'HAS_LAUNCHED' }, { value: 'UN_LAUNCHED' }] },
      },
      { name: 'website_url', schema: { kind: 'string' } },
      { name: 'website_business_page_pics', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'website_homepage_pics', schema: { kind: 'array', items: { kind: 'string' } } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchant.h5.permission.domain.applications._applyment_id_`。 */
export interface PageMethods {
  /**
   * 查询H5支付域名修改申请单（境外）
   *
   * 看换域名的申请批了没有，`APPROVED`之后新域名才能拉起支付。返回的网址字段拼作`webiste_url`，解析时照写。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchant.h5.permission.domain.applications._applyment_id_.get({
   *   applyment_id: 100137,
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 更改H5支付域名修改申请单（境外）
   *
   * 域名申请被驳回后，在原单上改域名与截图再审，不必另建。子商户号与商户申请单号保持原来的。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchant.h5.permission.domain.applications._applyment_id_.patch({
   *   applyment_id: 100137,
   *   json: { domains: ['shop.example.com'] },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
