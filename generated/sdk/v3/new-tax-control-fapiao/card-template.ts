/** 由openapi/v3/new-tax-control-fapiao/card-template.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建电子发票卡券模板：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: PostRequestJsonCardTemplateInformation
}

/** 创建电子发票卡券模板：应答 */
export interface PostResponse {
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板id */
  card_id: string
}

/** 创建电子发票卡券模板：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonCardTemplateInformation {
  /** 收款方名称 */
  payee_name?: string | undefined
  /** 卡券logo地址 */
  logo_url: string
  /** 卡券自定义cell位配置 */
  custom_cell?: PostRequestJsonCardTemplateInformationCustomCell | undefined
}

export interface PostRequestJsonCardTemplateInformationCustomCell {
  /** cell位文字 */
  words: string
  /** cell位描述 */
  description: string
  /** 卡券入口打开的网页 */
  jump_url?: string | undefined
  /** 卡券入口所跳小程序的原始ID */
  miniprogram_user_name?: string | undefined
  /** 卡券入口所跳小程序的页面 */
  miniprogram_path?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/card-template#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/card-template',
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
 * 创建电子发票卡券模板
 *
 * 设定电子发票插进用户卡包时的样子：logo、收款方名称、自定义入口等，得到模板的`card_id`。开票与插卡之前先做好这一步。
 *
 * 再次调用会把原来的模板覆盖掉，不是新增一个。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474026)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     card_appid: 'wx8a396b393829ad20',
 *     card_template_information: { logo_url: 'https://img.example.com/logo.png' },
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
      { name: 'card_appid', required: true, schema: { kind: 'string' } },
      {
        name: 'card_template_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'payee_name', schema: { kind: 'string' } },
            { name: 'logo_url', required: true, schema: { kind: 'string' } },
            {
              name: 'custom_cell',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'words', required: true, schema: { kind: 'string' } },
                  { name: 'description', required: true, schema: { kind: 'string' } },
                  { name: 'jump_url', schema: { kind: 'string' } },
                  { name: 'miniprogram_user_name', schema: { kind: 'string' } },
                  { name: 'miniprogram_path', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.cardTemplate`。 */
export interface PageMethods {
  /**
   * 创建电子发票卡券模板
   *
   * 设定电子发票插进用户卡包时的样子：logo、收款方名称、自定义入口等，得到模板的`card_id`。开票与插卡之前先做好这一步。
   *
   * 再次调用会把原来的模板覆盖掉，不是新增一个。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474026)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.cardTemplate.post({
   *   json: {
   *     card_appid: 'wx8a396b393829ad20',
   *     card_template_information: { logo_url: 'https://img.example.com/logo.png' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
