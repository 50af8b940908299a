/** 由openapi/v3/global/profit-sharing/receivers.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 添加分账接收方（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
  /**
   * 分账个人接收方姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined
  /** 与分账方的关系类型 */
  relation_type?:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | undefined
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined
  /** 分账方与接收方合作证明文件ID */
  partnership_file_id?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 添加分账接收方（境外）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /**
   * 分账接收方全称
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string
  /** 分账方与接收方合作证明文件ID */
  partnership_file_id?: string
}

/** 添加分账接收方（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 删除分账接收方（境外）：请求 */
export interface DeleteRequest {
  /** 声明请求的`JSON`数据结构 */
  json: DeleteRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface DeleteRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
}

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 删除分账接收方（境外）：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/profit-sharing/receivers#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/profit-sharing/receivers',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/name'],
      },
    ],
  },
})

/**
 * 添加分账接收方（境外）
 *
 * 登记一个将来要分钱给它的商户或个人，说明与它的关系、场景和预计比例。个人姓名传密文，须带`Wechatpay-Serial`；材料需经审核，结果另查。
 *
 * `relation_type`选`CUSTOM`时写明`custom_relation`；申请函与合作证明先上传，填的是文件ID。返回的`name`是密文，用商户API私钥解。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'type',
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      { name: 'authorized', schema: { kind: 'boolean' } },
      {
        name: 'relation_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'SUPPLIER' },
            { value: 'DISTRIBUTOR' },
            { value: 'TAX_SERVICE_PROVIDER' },
            { value: 'IT_SERVICE_PROVIDER' },
            { value: 'CUSTOM' },
          ],
        },
      },
      { name: 'custom_relation', schema: { kind: 'string' } },
      { name: 'scene', schema: { kind: 'string' } },
      { name: 'major_service', schema: { kind: 'string' } },
      { name: 'expected_ratio', schema: { kind: 'integer' } },
      { name: 'application_file_id', schema: { kind: 'string' } },
      { name: 'partnership_file_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/global/profit-sharing/receivers#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/global/profit-sharing/receivers',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 删除分账接收方（境外）
 *
 * 与某个接收方结束合作后移出名单，用类型加账号定位。之后的分账请求不能再分给它，已分出去的钱不受影响。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
 * @example
 * ```ts
 * await delete_(client, { json: {} })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'type',
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.profitSharing.receivers`。 */
export interface PageMethods {
  /**
   * 添加分账接收方（境外）
   *
   * 登记一个将来要分钱给它的商户或个人，说明与它的关系、场景和预计比例。个人姓名传密文，须带`Wechatpay-Serial`；材料需经审核，结果另查。
   *
   * `relation_type`选`CUSTOM`时写明`custom_relation`；申请函与合作证明先上传，填的是文件ID。返回的`name`是密文，用商户API私钥解。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.receivers.post({ json: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 删除分账接收方（境外）
   *
   * 与某个接收方结束合作后移出名单，用类型加账号定位。之后的分账请求不能再分给它，已分出去的钱不受影响。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
   * @example
   * ```ts
   * await client.v3.global.profitSharing.receivers.delete({ json: {} })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}
