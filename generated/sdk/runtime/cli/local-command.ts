import type { Command } from './command.js'
import { standardPort } from './standard-port.js'

/** The command `local`. */
export const localCommand: Command = {
  name: 'local',
  words: {
    en: 'Run a WeChat Pay on this machine, which moves no money.',
    zh: '在本机运行一个不动真钱的微信支付。',
  },
  options: [
    {
      name: 'port',
      value: 'PORT',
      words: {
        en: `port on 127.0.0.1 (${standardPort}); 0 for a free one`,
        zh: `127.0.0.1 上的端口（${standardPort}），0 为任一空闲端口`,
      },
    },
    {
      name: 'data',
      value: 'DIR',
      words: { en: 'keep keys, merchants and state there', zh: '密钥、商户与状态存放在此目录' },
    },
    {
      name: 'host-allow',
      value: 'HOST',
      isRepeated: true,
      words: {
        en: 'send notices to this host, too; else to loopback alone',
        zh: '允许向该主机发通知；默认只发往本机',
      },
    },
    {
      name: 'allow-origin',
      value: 'ORIGIN',
      isRepeated: true,
      words: {
        en: 'let pages of this site try calls (https://docs.example.com); those of this machine always may',
        zh: '允许该站点的页面试调接口（https://docs.example.com）；本机站点始终允许',
      },
    },
    {
      name: 'print',
      value: 'env|ts|json',
      words: { en: 'print the configuration in this form', zh: '按此格式打印配置' },
    },
  ],
  examples: ['', '--data .wechatpay', '--print ts', '--port 0 --print json'],
  run: async run => (await import('./run-local.js')).runLocal(run),
}
