import http from 'node:http'
import https from 'node:https'

// Loaded before the example: what it sends to the service goes to the test's server instead.
const { TEST_SERVER = '' } = process.env
https.request = (url, { agent: _, ...options }) =>
  http.request(String(url).replace('https://api.mch.weixin.qq.com', TEST_SERVER), options)
