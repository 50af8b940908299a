// Loaded before the example: what it sends to the service goes to the test's server instead.
const { TEST_SERVER } = process.env
const send = globalThis.fetch
globalThis.fetch = (url, init) =>
  send(String(url).replace('https://api.mch.weixin.qq.com', TEST_SERVER), init)
