import type { Command } from './command.js'
import { settingsOptions } from './settings-options.js'

/** The command `doctor`. */
export const doctorCommand: Command = {
  name: 'doctor',
  words: {
    en: 'Check keys, certificates, clock, network and signatures, step by step.',
    zh: '逐项检查密钥、证书、时钟、网络与签名。',
  },
  options: [
    ...settingsOptions,
    {
      name: 'notify',
      value: 'URL',
      words: { en: 'have a test notice sent to this address', zh: '请微信支付向该地址发一条测试通知' },
    },
    {
      name: 'listen',
      value: 'PORT',
      words: {
        en: 'receive it here, where URL leads to this port',
        zh: '在本机此端口接收（URL 须通到这里）',
      },
    },
    { name: 'wait', value: 'SECONDS', words: { en: 'wait so long for it (30)', zh: '最多等待秒数（30）' } },
    {
      name: 'appid',
      value: 'APPID',
      words: { en: 'for the query of v2 (WECHATPAY_APPID)', zh: 'v2 查询用的 appid（WECHATPAY_APPID）' },
    },
    { name: 'json', words: { en: 'print the results as JSON', zh: '以 JSON 输出' } },
  ],
  examples: [
    '',
    '--env .env',
    '--config ./wechatpay.config.mjs --json',
    '--notify https://shop.example/echo --listen 8080',
  ],
  run: async run => (await import('../doctor/run-doctor.js')).runDoctor(run),
}
