import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { ClientConfig } from '../../../templates/runtime/client/client-config.js'
import { downloadUnverifiedFile } from '../../../templates/runtime/files/download-file.js'
import { rejectionOf } from '../support/failure-of.js'
import { bytesOf, chunked } from './chunked.js'
import { madeClient } from './made-client.js'

const gateway = {
  baseUri: 'https://gateway.example/wx/',
  backupUri: 'http://127.0.0.1:8080',
  hosts: { 'https://apihk.mch.weixin.qq.com': 'https://hk.gateway.example/hk' },
}

const file = '/v3/billdownload/file'

describe('the address of a file', () => {
  test.each<[string, string, Partial<ClientConfig>, string]>([
    [
      'as it is',
      `https://api.mch.weixin.qq.com${file}?token=a-b_c&tartype=gzip`,
      {},
      `https://api.mch.weixin.qq.com${file}?token=a-b_c&tartype=gzip`,
    ],
    [
      'with escapes as they are',
      `https://api.mch.weixin.qq.com${file}?token=a%2Bb%2f+c%3D==&x`,
      {},
      `https://api.mch.weixin.qq.com${file}?token=a%2Bb%2f+c%3D==&x`,
    ],
    [
      'with a name twice',
      `https://api.mch.weixin.qq.com${file}?a=1&a=2`,
      {},
      `https://api.mch.weixin.qq.com${file}?a=1&a=2`,
    ],
    [
      'with braces',
      `https://api.mch.weixin.qq.com/v3/{a}?t={b}`,
      {},
      `https://api.mch.weixin.qq.com/v3/%7Ba%7D?t=%7Bb%7D`,
    ],
    [
      'without its fragment',
      `https://api.mch.weixin.qq.com${file}?token=a#b`,
      {},
      `https://api.mch.weixin.qq.com${file}?token=a`,
    ],
    [
      'without steps up',
      `https://api.mch.weixin.qq.com/v3/x/../billdownload/file?token=a`,
      {},
      `https://api.mch.weixin.qq.com${file}?token=a`,
    ],
    [
      'at the backup host',
      `https://api2.mch.weixin.qq.com${file}?token=a`,
      {},
      `https://api2.mch.weixin.qq.com${file}?token=a`,
    ],
    [
      'at another host of the service',
      `https://file.wx.weixin.qq.com/a/b?token=a`,
      {},
      `https://file.wx.weixin.qq.com/a/b?token=a`,
    ],
    ['at tenpay.com', `https://api.mch.tenpay.com/a?b`, {}, `https://api.mch.tenpay.com/a?b`],
    [
      'in capitals',
      `HTTPS://API.MCH.WEIXIN.QQ.COM${file}?token=A`,
      {},
      `https://api.mch.weixin.qq.com${file}?token=A`,
    ],
    [
      'with the port of https',
      `https://api.mch.weixin.qq.com:443${file}`,
      {},
      `https://api.mch.weixin.qq.com${file}`,
    ],
    [
      "through the client's gateway",
      `https://api.mch.weixin.qq.com${file}?token=a`,
      gateway,
      `https://gateway.example/wx${file}?token=a`,
    ],
    [
      'that names the gateway',
      `https://gateway.example/wx${file}?token=a`,
      gateway,
      `https://gateway.example/wx${file}?token=a`,
    ],
    [
      'that names the backup gateway',
      `http://127.0.0.1:8080${file}?token=a`,
      gateway,
      `https://gateway.example/wx${file}?token=a`,
    ],
    [
      'through the gateway of its host',
      `https://apihk.mch.weixin.qq.com${file}?token=a`,
      gateway,
      `https://hk.gateway.example/hk${file}?token=a`,
    ],
    [
      'that names the gateway of a host',
      `https://hk.gateway.example/hk${file}?token=a`,
      gateway,
      `https://hk.gateway.example/hk${file}?token=a`,
    ],
  ])('is fetched %s', async (_, address, config, want) => {
    const { client, sent } = madeClient(() => chunked(bytesOf('x'), 1), config)
    await downloadUnverifiedFile(client, address)
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${want}`])
    expect(sent[0]?.headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  test.each<[string, string]>([
    ['no URL', 'v3/billdownload/file?token=secret'],
    ['an empty text', ''],
    ['http', `http://api.mch.weixin.qq.com${file}?token=secret`],
    ['another scheme', 'file:///etc/passwd?secret'],
    ['a data URL', 'data:text/plain,secret'],
    ['another host', `https://evil.example${file}?token=secret`],
    ['a host that ends alike', `https://evilweixin.qq.com${file}?token=secret`],
    ['a host that begins alike', `https://api.mch.weixin.qq.com.evil.example${file}?token=secret`],
    ['the host as user name', `https://api.mch.weixin.qq.com@evil.example${file}?token=secret`],
    ['a user name', `https://user@api.mch.weixin.qq.com${file}?token=secret`],
    ['a password', `https://:secret@api.mch.weixin.qq.com${file}`],
    ['another port', `https://api.mch.weixin.qq.com:8443${file}?token=secret`],
    ['a backslash before another host', `https:\\\\evil.example\\api.mch.weixin.qq.com${file}?token=secret`],
    ['a full stop of another script', `https://api.mch.weixin。evil.example${file}?token=secret`],
    ['a host with a final dot', `https://api.mch.weixin.qq.com.${file}?token=secret`],
    ['a number as host', `https://2130706433${file}?token=secret`],
    ['qq.com itself', `https://qq.com${file}?token=secret`],
    ['the gateway by another scheme', `http://gateway.example/wx${file}?token=secret`],
    ['the gateway beside its path', `https://gateway.example/wxx${file}?token=secret`],
    ['the gateway above its path', `https://gateway.example/wx/..${file}?token=secret`],
  ])('is refused with %s', async (_, address) => {
    const { client, sent } = madeClient(() => chunked(bytesOf('x'), 1), gateway)
    const error = await rejectionOf(
      downloadUnverifiedFile(client, address),
      /not send a signed request there|Query the address again.*Request-ID|as it arrived/,
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      code: 'INVALID_PARAMETER',
      outcome: 'not-sent',
      field: '/download_url',
    })
    expect(inspect(error)).not.toContain('secret')
    expect(sent).toEqual([])
  })
})
