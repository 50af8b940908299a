import type { Command } from './command.js'
import { settingsOptions } from './settings-options.js'

/** The command `call`. */
export const callCommand: Command = {
  name: 'call',
  usage: "'METHOD PATH' | WORDS",
  words: {
    en: "Make one signed call, show an operation's fields (call 'METHOD PATH' --help), or search for operations (call refund).",
    zh: "发起一次签名调用；查看接口字段（call 'METHOD PATH' --help）；按词搜索接口（call refund）。",
  },
  options: [
    {
      name: 'json',
      value: 'JSON|@FILE|-',
      words: {
        en: 'body as JSON, from a file, or from standard input',
        zh: 'JSON 请求体，可来自文件或标准输入',
      },
    },
    {
      name: 'xml',
      value: 'NAME=VALUE|JSON',
      isRepeated: true,
      words: { en: 'fields of v2, one by one or as JSON', zh: 'v2 的字段，逐个给出或用 JSON' },
    },
    {
      name: 'query',
      value: 'NAME=VALUE|JSON',
      isRepeated: true,
      words: { en: 'query parameters', zh: '查询参数' },
    },
    {
      name: 'path',
      value: 'NAME=VALUE',
      isRepeated: true,
      words: { en: 'values of {placeholders}', zh: '路径中 {占位符} 的值' },
    },
    {
      name: 'file',
      value: 'PART=PATH',
      isRepeated: true,
      words: { en: 'files of an upload', zh: '上传的文件' },
    },
    { name: 'output', value: 'FILE', words: { en: 'write the answer there', zh: '把应答写入该文件' } },
    {
      name: 'dry-run',
      words: { en: 'show what would be sent, and send nothing', zh: '只显示将要发送的内容' },
    },
    {
      name: 'curl',
      words: {
        en: 'print the signed call as a curl command, and send nothing; its signature is valid for 5 minutes',
        zh: '打印签好名的 curl 命令，不发送；签名 5 分钟内有效',
      },
    },
    {
      name: 'unlisted',
      words: { en: 'call an endpoint that has no page yet', zh: '调用还没有页面的接口' },
    },
    ...settingsOptions,
  ],
  examples: [
    'refund',
    "'POST /v3/pay/transactions/jsapi' --help",
    "'GET /v3/pay/transactions/out-trade-no/SO1' --query mchid=1900000109",
    "'POST /v3/refund/domestic/refunds' --json @refund.json --dry-run",
    "'POST /v3/pay/transactions/native' --json @order.json --curl",
  ],
  run: async run => (await import('./call/run-call.js')).runCall(run),
}
