/** 由openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询刷脸用户信息：请求 */
export interface GetRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
}

/** 查询刷脸用户信息：应答 */
export interface GetResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {})
  /** 学生信息 */
  student_info?: GetResponseStudentInfo
  /** 职工信息 */
  staff_info?: GetResponseStaffInfo
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {})
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}

/** 查询刷脸用户信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改刷脸用户信息：请求 */
export interface PatchRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
  /** 声明请求的头参数 */
  headers?: PatchRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | undefined
  /** 学生信息 */
  student_info?: PatchRequestJsonStudentInfo | undefined
  /** 职工信息 */
  staff_info?: PatchRequestJsonStaffInfo | undefined
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED' | undefined
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
}

/** 声明请求的头参数 */
export interface PatchRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 修改刷脸用户信息：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseStudentInfo {
  /** 班级名 */
  class_name?: string
}

export interface GetResponseStaffInfo {
  /** 职业 */
  occupation?: string
}

export interface PatchRequestJsonStudentInfo {
  /** 班级名 */
  class_name?: string | undefined
}

export interface PatchRequestJsonStaffInfo {
  /** 职业 */
  occupation?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}',
  pathParameters: ['organization_id', 'out_user_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询刷脸用户信息
 *
 * 看一位刷脸用户的身份、状态、签约与人脸照片是否上传。`face_image_ok`为假就刷不了脸，`contract_id`用来再查签约细节。
 *
 * 职工的枚举值拼作`STUFF`，用户ID拼作`use_id`，照原样解析。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   organization_id: 'ORG20260801000137',
 *   out_user_id: 'USER20260801000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'organization_id', required: true, schema: { kind: 'string' } },
    { name: 'out_user_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}',
  pathParameters: ['organization_id', 'out_user_id'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/user_name', '/json/phone'],
      },
    ],
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 修改刷脸用户信息
 *
 * 学生换了班级、姓名或手机号要同步过来，否则欠款记录上的姓名班级对不上，刷脸验证手机号也过不了。只传要变的项。
 *
 * 手机号按密文传，须带`Wechatpay-Serial`；`DISABLED`会停用这位用户。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * await patch(client, {
 *   organization_id: 'ORG20260801000137',
 *   out_user_id: 'USER20260801000137',
 *   json: {},
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
  path: [
    { name: 'organization_id', required: true, schema: { kind: 'string' } },
    { name: 'out_user_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'user_name', schema: { kind: 'string' } },
      { name: 'user_type', schema: { kind: 'string', enum: [{ value: 'STUDENT' }, { value: 'STUFF' }] } },
      {
        name: 'student_info',
        schema: { kind: 'object', properties: [{ name: 'class_name', schema: { kind: 'string' } }] },
      },
      {
        name: 'staff_info',
        schema: { kind: 'object', properties: [{ name: 'occupation', schema: { kind: 'string' } }] },
      },
      { name: 'status', schema: { kind: 'string', enum: [{ value: 'NORMAL' }, { value: 'DISABLED' }] } },
      { name: 'phone', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_`。 */
export interface PageMethods {
  /**
   * 查询刷脸用户信息
   *
   * 看一位刷脸用户的身份、状态、签约与人脸照片是否上传。`face_image_ok`为假就刷不了脸，`contract_id`用来再查签约细节。
   *
   * 职工的枚举值拼作`STUFF`，用户ID拼作`use_id`，照原样解析。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get({
   *   organization_id: 'ORG20260801000137',
   *   out_user_id: 'USER20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改刷脸用户信息
   *
   * 学生换了班级、姓名或手机号要同步过来，否则欠款记录上的姓名班级对不上，刷脸验证手机号也过不了。只传要变的项。
   *
   * 手机号按密文传，须带`Wechatpay-Serial`；`DISABLED`会停用这位用户。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
   *   organization_id: 'ORG20260801000137',
   *   out_user_id: 'USER20260801000137',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
