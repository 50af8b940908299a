/** What the smoke program does, step by step, as the tables name it in both languages. */
export const smokeSteps = [
  ['call', 'A signed call by the default transport', '默认方式发起签名调用'],
  ['fetch', 'A signed call by `fetch`', '经 `fetch` 发起签名调用'],
  [
    'https',
    'A signed call by `node:https` (`createNodeTransport`)',
    '经 `node:https`（`createNodeTransport`）发起签名调用',
  ],
  ['chain', 'The chain: `client.v3.pay.…`', '链式调用：`client.v3.pay.…`'],
  ['upload', 'An upload from a stream', '以流上传文件'],
  ['bill', 'A compressed bill, row by row', '逐行读取压缩账单'],
  ['notice', 'A notice: verified, opened, refused the second time', '通知：验签、解密、拒绝重放'],
  ['v2', 'A call of APIv2', 'APIv2 调用'],
  ['certificate', 'A call of APIv2 with a client certificate', 'APIv2 双向证书调用'],
  ['encryption', 'Certificates are read; RSA-OAEP and AES both ways', '读取证书；RSA-OAEP、AES 加解密'],
  ['refused', 'An error of the service', '服务端返回的错误'],
  ['lost', 'A host that is not there: `outcome` is `not-sent`', '连接不上主机：`outcome` 为 `not-sent`'],
  ['environment', '`configFromEnvironment()`', '`configFromEnvironment()`'],
  ['local', 'The local service, called as the real one', '本地微信支付服务'],
] as const

export type SmokeStep = (typeof smokeSteps)[number][0]

/** The names of all steps. */
export const stepNames: readonly SmokeStep[] = smokeSteps.map(([name]) => name)
