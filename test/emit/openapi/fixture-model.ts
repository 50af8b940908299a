import type { Model, Operation, Webhook } from '../../../generator/model/model.js'
import { commonErrors, errorCode } from '../sdk/fixtures.js'
import {
  array,
  computed,
  content,
  encoded,
  example,
  integer,
  model,
  number,
  object,
  oneOf,
  operation,
  parameter,
  row,
  span,
  string,
  values,
  webhook,
} from './build-model.js'

const associate = operation('v3/marketing/busifavor/coupons/associate', {
  title: 'Link an order to a coupon',
  description: 'For coupons that are still valid.',
  tags: ['Merchant coupons'],
  modes: ['direct', 'partner'],
  links: [
    { kind: 'link', title: 'Manual', url: 'https://pay.weixin.qq.com/doc/v3/merchant/1', span },
    { kind: 'link', title: 'Partners', url: 'https://pay.weixin.qq.com/doc/v3/partner/1', span },
  ],
  notes: [{ kind: 'note', level: 'important', title: 'Note', text: 'First line<br/>second line', span }],
  requestBody: {
    kind: 'json',
    required: true,
    description: 'The `JSON` structure',
    schema: object(
      row('stock_id!', string(), 'Number of the batch'),
      row('coupon_code!', string(), 'Code of the coupon'),
      row('count', integer({ default: 1 }), 'How many'),
      row('notify_url', string(), 'Address of the notices'),
    ),
    span,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
    schema: object(row('wechatpay_associate_time!', string(), 'Time of the link')),
    span,
  },
  notices: [
    { kind: 'following-notice', webhook: 'v3/COUPON.USE', address: ['json', 'notify_url'], span },
    { kind: 'following-notice', webhook: 'v2/CHECK.FAIL', span },
  ],
  errors: [
    errorCode('ORDERPAID', 400, 'The order was paid<br/>before'),
    errorCode('a|b `c` */', 400, 'Bars | and \\| backslashes'),
    errorCode('NO_AUTH', 403, 'Ask for it'),
    errorCode('ODD', undefined, 'Without a status'),
  ],
  commonErrors: 'v3',
  examples: [
    example({ json: { stock_id: '1212', coupon_code: 'ZX77', unknown: 1 } }),
    example({ stock_id: '1' }, 'a scene'),
  ],
})

const query = operation('v3/marketing/busifavor/users/{openid}/coupons', {
  method: 'get',
  title: 'Coupons of a user',
  parameters: [
    parameter('path', 'openid!', string(), 'The user'),
    parameter(
      'query',
      'coupon_state',
      string({ enum: values(['SENDED', 'can be used'], 'USED', 'EXPIRED') }),
      'State<br/>`SENDED` \\| `USED` \\| `EXPIRED`',
    ),
    parameter('query', 'limit', integer({ enum: values(10, 20) }), 'Length of a page'),
    parameter('header', 'Wechatpay-Serial', string(), 'Serial number'),
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
    schema: object(
      row('data', array(object(row('code!', string()), row('open', object())))),
      row('kinds', array(string({ enum: values('NORMAL', 'EXCHANGE') }))),
      row('ok', { kind: 'boolean', const: true, span }),
      row('rate', number()),
    ),
    span,
  },
  examples: [example({ openid: 'o123', query: { coupon_state: 'USED', limit: '20' }, headers: {} })],
})

const upload = operation('v3/marketing/favor/media/image-upload', {
  title: 'Upload of a picture',
  requestBody: {
    kind: 'multipart',
    required: true,
    description: '`multipart/form-data`',
    parts: [
      row('file!', { kind: 'binary', span }, 'The picture'),
      row(
        'meta!',
        string({ content: content(object(row('sha256!', string(), 'Digest'))) }),
        'About the file',
      ),
    ],
    span,
  },
  response: { kind: 'empty', status: 202, description: '空字符串(无返回内容)', span },
})

const nested = operation('v3/nested/strings', {
  title: 'Strings with content',
  deprecated: { kind: 'deprecation', reason: 'No longer online', span },
  badges: [{ kind: 'badge', name: 'deprecated', container: 'danger', text: 'No longer online', span }],
  requestBody: {
    kind: 'json',
    required: true,
    description: '',
    schema: object(
      row('plan!', string({ content: content(object(row('days!', integer()))) }), 'JSON in a string'),
      row(
        'list',
        string({
          content: content(array(object(row('sku', string()))), {
            wrapper: { kind: 'wrapper', name: 'items', description: 'holds the items', span },
          }),
        }),
      ),
      row(
        'form',
        string({
          content: content(object(row('a', string()), row('b', integer())), {
            encoding: 'urlencoded',
            mediaType: 'application/x-www-form-urlencoded',
          }),
        }),
      ),
      row(
        'id_card',
        string({
          encryption: { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' },
        }),
        'Encrypted',
      ),
      row(
        'digest',
        string({
          signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' },
        }),
      ),
      row(
        'scene',
        oneOf(
          ['as an object', object(row('ip!', string()))],
          ['as text', string({ content: content(object(row('ip!', string()))) })],
        ),
        'The scene',
      ),
      row(
        'target',
        oneOf(['a person', object(row('openid!', string()))], ['a shop', object(row('shop!', string()))]),
      ),
    ),
    span,
  },
  examples: [
    example({
      json: {
        plan: encoded({ days: 3 }),
        list: encoded([{ sku: '1' }]),
        form: encoded({ a: 'x y', b: 2 }, 'urlencoded'),
        id_card: computed,
        scene: { ip: '127.0.0.1' },
      },
    }),
  ],
})

const refund = operation('v2/pay/refundquery', {
  errors: [errorCode('REFUNDNOTEXIST', undefined, 'No such refund')],
  commonErrors: 'v2',
  title: 'State of a refund',
  options: { kind: 'call-options', security: true },
  requestBody: {
    kind: 'xml',
    required: true,
    description: 'The `XML` structure',
    schema: object(row('appid!', string()), row('offset', integer())),
    span,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    schema: object(
      row('return_code!', string({ enum: values('SUCCESS', 'FAIL') })),
      row('refund_id_$n!', string(), 'Number of a refund'),
      row('coupon_refund_id_$n_$m', string()),
    ),
    span,
  },
  examples: [example({ xml: { appid: 'wx1', offset: 0 } })],
})

const bill = operation('v2/pay/downloadbill', {
  errors: [errorCode('NO Bill Exist', undefined, 'No trade')],
  commonErrors: 'v2',
  title: 'Bill of a day',
  requestBody: {
    kind: 'xml',
    required: true,
    description: '',
    schema: object(row('bill_date!', string())),
    span,
  },
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
    error: object(row('return_code', string({ enum: values('FAIL') })), row('error_code', string())),
    span,
  },
})

const authorize = operation('v2/connect/oauth2/authorize', {
  method: 'get',
  title: 'Consent of the user',
  options: {
    kind: 'call-options',
    baseUri: 'https://open.weixin.qq.com/',
    nonceless: true,
    fragment: '#wechat_redirect',
    timeout: 3,
  },
  parameters: [parameter('query', 'appid!', string())],
  response: { kind: 'redirect', status: 302, description: '`30x`跳转', span },
})

const download = operation('v3/billdownload/file', {
  method: 'get',
  title: 'A file',
  options: { kind: 'call-options', baseUri: 'https://api.mch.weixin.qq.com/hk/' },
  response: { kind: 'stream', status: 200, description: '文件流', span },
})

const remove = operation('v3/billdownload/file', { method: 'delete', title: 'Remove the file' })

/** Operations in the order in which the model stage gives them. */
export const operations: readonly Operation[] = [
  authorize,
  bill,
  refund,
  download,
  remove,
  associate,
  query,
  upload,
  nested,
]

const envelope = (eventType: string) =>
  object(
    row('id!', string(), 'Number of the notice'),
    row('event_type!', string({ enum: values(eventType) }), 'Kind of the notice'),
    row(
      'resource!',
      object(
        row('nonce!', string()),
        row(
          'ciphertext!',
          string({
            content: content(object(row('coupon_code!', string(), 'Code of the coupon')), {
              encoding: 'encrypted',
            }),
            encryption: { kind: 'encryption', algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt' },
          }),
        ),
      ),
    ),
  )

const used = webhook('v3/COUPON.USE', {
  title: 'A coupon was used',
  description: 'Sent once.',
  sentAfter: ['v3/marketing/busifavor/coupons/associate#post'],
  parameters: [parameter('header', 'Wechatpay-Nonce!', string(), 'Random text')],
  requestBody: { kind: 'json', required: true, description: '', schema: envelope('COUPON.USE'), span },
  ciphertext: ['resource', 'ciphertext'],
  variants: [
    {
      kind: 'variant',
      name: 'PARTNER',
      text: 'Has **sub_mchid**',
      discriminators: [{ field: 'nonce', value: 'x', path: ['resource', 'nonce'] }, { field: 'sub_mchid' }],
      span,
    },
    { kind: 'variant', text: 'Else', discriminators: [], span },
  ],
  reply: {
    kind: 'webhook-reply',
    statuses: ['20X', '4XX', '5XX'],
    headers: [],
    mediaType: 'application/json',
    body: object(row('code', string({ enum: values('SUCCESS', 'FAIL') })), row('message', string())),
    bodyRequired: false,
    roots: [],
    span,
  },
})

const failed = webhook('v2/CHECK.FAIL', {
  title: 'An order was not confirmed',
  sentAfter: ['v3/marketing/busifavor/coupons/associate#post'],
  requestBody: { kind: 'xml', required: true, description: '', schema: object(row('sign!', string())), span },
  reply: {
    kind: 'webhook-reply',
    statuses: [],
    headers: [],
    mediaType: 'application/xml',
    body: object(row('return_code', string())),
    bodyRequired: true,
    roots: [],
    span,
  },
})

export const webhooks: readonly Webhook[] = [failed, used]

/** One operation of every kind of page, in sentences of our own. */
export const fixtureModel: Model = model({
  commonErrors: [
    commonErrors('v2', errorCode('SYSTEMERROR', undefined, 'Query first')),
    commonErrors(
      'v3',
      errorCode('SIGN_ERROR', 401, 'Check the key'),
      errorCode('BUSY', 502),
      errorCode('BUSY', 503, 'Wait'),
    ),
  ],
  operations,
  webhooks,
  tags: [
    {
      kind: 'tag',
      name: 'Refunds',
      page: 'v2/refund',
      description: 'Give money back.',
      group: 'Payments',
      parts: [
        { kind: 'tag-part', title: '', entries: ['v2/pay/refundquery#post'] },
        { kind: 'tag-part', title: 'Notices', entries: ['v3/COUPON.USE'] },
      ],
      file: 'catalogue/v2/refund.md',
      span,
    },
    { kind: 'tag', name: 'Merchant coupons', file: 'openapi/index.md', span },
  ],
  redirects: [
    {
      kind: 'redirect-page',
      file: 'openapi/v2/old.md',
      page: 'v2/old',
      target: '/openapi/v2/pay/refundquery',
      span,
    },
  ],
})
