import { defineConfig } from 'pagewright'

export default defineConfig({
  specs: 'specs',
  out: 'generated',
  packageName: 'wechatpay-sdk',
  language: 'zh',
})
