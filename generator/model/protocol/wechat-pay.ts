import type { ApiProtocol, ApiProtocols, ErrorBody, PlainJson } from './api-protocols.js'

const text = (description: string): PlainJson => ({ type: 'string', description })

/** Official documents, 错误码和错误提示 and 签名错误: `detail` and all of its members may be absent. */
const errorDetail: PlainJson = {
  type: 'object',
  description: 'What exactly is wrong.',
  properties: {
    field: text('The field, as a JSON pointer or as the name of a parameter.'),
    location: text('Where the field stands: `body`, `query`, `url`, `header`, `authorization`.'),
    issue: text('What is wrong with it.'),
    value: { description: 'The value that was received, of any type.' },
    sign_information: {
      type: 'object',
      description: 'With `SIGN_ERROR`: what the service signed to compare.',
      properties: {
        method: text('HTTP method.'),
        url: text('Path and query.'),
        truncated_sign_message: text('The beginning of the signed text.'),
        sign_message_length: { type: 'integer', description: 'Length of the signed text.' },
      },
    },
  },
}

/** The body of refused calls; official documents, 错误码和错误提示. */
const errorSchema: ErrorBody['schema'] = {
  type: 'object',
  description: 'Why the service refused the call.',
  properties: {
    code: text('Error code, such as `PARAM_ERROR`.'),
    message: text('The reason, for people.'),
    detail: errorDetail,
  },
  required: ['code', 'message'],
}

/** The form of the id of a public key of WeChat Pay. */
const keyId = 'PUB_KEY_ID_0119000001092026080100000000000001'

const v3: ApiProtocol = {
  signature: {
    name: 'v3Signature',
    scheme: {
      type: 'http',
      scheme: 'WECHATPAY2-SHA256-RSA2048',
      description:
        "Signature of the request with the merchant's RSA key: `Authorization: WECHATPAY2-SHA256-RSA2048 mchid=…,nonce_str=…,timestamp=…,serial_no=…,signature=…`.",
    },
  },
  suppliedFields: [],
  keyHeader: {
    name: 'Wechatpay-Serial',
    description: 'The public key or certificate of WeChat Pay that fields of the request are encrypted with.',
    when: 'where-encrypted',
    example: keyId,
  },
  error: { name: 'V3Error', mediaType: 'application/json', schema: errorSchema },
  codeFields: ['code'],
}

/** Official documents, 品牌API概述 and 微信支付公钥说明. */
const brand: ApiProtocol = {
  signature: {
    name: 'brandSignature',
    scheme: {
      type: 'http',
      scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
      description:
        "Signature of the request with the brand's RSA key: `Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=…,nonce_str=…,timestamp=…,serial_no=…,signature=…`.",
    },
  },
  suppliedFields: [],
  keyHeader: {
    name: 'Wechatpay-Serial',
    description:
      "Id of the brand's public key of WeChat Pay, which signs the answer and encrypts fields of the request. The client supplies it.",
    when: 'always',
    example: keyId,
  },
  error: { name: 'BrandError', mediaType: 'application/json', schema: errorSchema },
  codeFields: ['code'],
}

const v2: ApiProtocol = {
  suppliedFields: [
    {
      name: 'nonce_str',
      description: 'Random text of at most 32 characters. The client supplies it.',
      unless: 'nonceless',
    },
    {
      name: 'sign',
      description:
        'Digest (MD5, or HMAC-SHA256 where `sign_type` says so) of all other fields with the APIv2 key. The client supplies it as the last one.',
    },
  ],
  codeFields: ['err_code', 'error_code'],
}

/** What the calls of WeChat Pay have in common. Errors of v2 are answers with status 200 whose codes are not `SUCCESS`. */
export const wechatPay: ApiProtocols = {
  service: {
    name: { zh: '微信支付', en: 'WeChat Pay' },
    disclaimer: {
      zh: '本项目与腾讯、微信支付无隶属关系。',
      en: 'Not affiliated with Tencent or WeChat Pay.',
    },
    keywords: ['wechatpay', 'wechat-pay', 'weixin', '微信支付', 'payment'],
  },
  server: 'https://api.mch.weixin.qq.com',
  of: { v3, brand, v2 },
  clientCertificate: {
    name: 'clientCertificate',
    scheme: {
      type: 'mutualTLS',
      description: "The merchant's client certificate, for calls of v2 that move money back or out.",
    },
  },
}
