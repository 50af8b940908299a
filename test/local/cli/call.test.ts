import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import { exampleCommand } from '../../../templates/runtime/cli/call/operation-help.js'
import { environmentFile, environmentOf } from '../../../templates/runtime/environment/index.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { expectNoSecret } from '../doctor/doctor-stage.js'
import { modelFile, startLocal } from '../start.js'
import { type CommandOutput, type CommandScene, runCommand } from './run-command.js'

let local: LocalService
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  local = await startLocal()
  env = environmentOf(local.config)
})
afterAll(() => local.close())

function call(args: readonly string[], scene: CommandScene = {}): Promise<CommandOutput> {
  return runCommand(['call', ...args], { env, own: { operations, model: modelFile }, ...scene })
}

function order(outTradeNo: string, more: object = {}): Readonly<Record<string, unknown>> {
  const { mchid } = local
  const base = { appid: 'wx8888888888888888', mchid, out_trade_no: outTradeNo, description: 'Coffee' }
  return { ...base, notify_url: 'https://shop.example/paid', amount: { total: 100 }, ...more }
}

const native = 'POST /v3/pay/transactions/native'

describe('a search', () => {
  it.each([
    [['refund'], /POST +\/v3\/refund\/domestic\/refunds +申请退款/],
    [['查询', '退款'], /GET +\/v3\/refund\/domestic\/refunds\/\{out_refund_no\}/],
    [['REFUND domestic'], /\/v3\/refund\/domestic\/refunds/],
  ])('%j', async (words, line) => {
    const { code, out, err } = await call(words)
    expect(code).toBe(0)
    expect(out).toMatch(line)
    expect(err).toContain("Fields: wechatpay-sdk call 'METHOD PATH' --help")
  })

  it('says how many more there are, and that there are none', async () => {
    expect((await call(['v3'])).err).toMatch(/^\d+ more; add a word\.\n/)
    const none = await call(['frobnication'])
    expect(none).toMatchObject({
      code: 1,
      out: '',
      err: 'No operation has frobnication in its title or path.\n',
    })
  })
})

describe('the help of an operation', () => {
  it('shows its fields, answer, errors, notices and an example', async () => {
    const { code, out } = await call([native, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^POST \/v3\/pay\/transactions\/native {2}Native下单\n/)
    expect(out).toMatch(/\n {2}out_trade_no\* +string \(6–32\) +商户订单号/)
    expect(out).toMatch(/\n {4}total\* +integer +/)
    expect(out).toMatch(/\nAnswer:\n {2}code_url\* +string/)
    expect(out).toMatch(/\n {2}OUT_TRADE_NO_USED +403 +/)
    expect(out).toMatch(/\nNotices:\n {2}v3\/TRANSACTION\.SUCCESS → json\.notify_url\n/)
    expect(out).toMatch(
      /\nExample:\n {2}wechatpay-sdk call 'POST \/v3\/pay\/transactions\/native' --json '\{"appid"/,
    )
  })

  it.each([
    [
      'an upload',
      'POST /v3/merchant/media/upload',
      /Form \(--file part=path[\s\S]* {2}file\* +file[\s\S]*--file file=photo\.png/,
    ],
    ['a file', 'GET /v3/billdownload/file', /Answer:\n {2}a file \(--output FILE\)[\s\S]*--output FILE/],
    ['an enumeration', 'GET /v3/bill/tradebill', /bill_type +ALL \| SUCCESS \| REFUND/],
    ['an encrypted field', 'POST /v3/security/echo', /encrypted_echo_message +string, encrypted by the SDK/],
    [
      'v2, by the path of its page',
      'v2/pay/orderquery',
      /^POST \/pay\/orderquery[\s\S]*Body \(--xml\):[\s\S]*at least one of order/,
    ],
    ['a host of its own', 'POST /hk/v3/transactions/app', /^POST \/hk\/v3\/transactions\/app/],
  ])('%s', async (_, operation, text) => {
    const { code, out, err } = await call([operation, '--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(text)
  })

  it('is there for every operation, in both languages, and its example leads to it', async () => {
    const model = readModel(modelFile)
    for (const operation of model.operations().filter((_, at) => at % 40 === 0)) {
      const example = exampleCommand(operation, 'x')
      const [, name = ''] = /call '?([A-Z]+ [^' ]+)/.exec(example) ?? []
      const { code, out } = await call([name, '--help', '--lang', 'zh'])
      expect([operation.id, code]).toEqual([operation.id, 0])
      expect(out).toContain(operation.title)
    }
  })
})

describe('a call', () => {
  it('places an order, and queries it', async () => {
    const placed = await call([native, '--json', JSON.stringify(order('CALL0001'))])
    expect(placed).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(placed.out)).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
    for (const args of [
      ['GET /v3/pay/transactions/out-trade-no/CALL0001', '--query', `mchid=${local.mchid}`],
      [`GET /v3/pay/transactions/out-trade-no/CALL0001?mchid=${local.mchid}`],
      [`https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/CALL0001?mchid=${local.mchid}`],
      [
        'GET',
        '/v3/pay/transactions/out-trade-no/{out_trade_no}',
        '--path',
        'out_trade_no=CALL0001',
        '--query',
        JSON.stringify({ mchid: local.mchid }),
      ],
      [
        'v3/pay/transactions/out-trade-no/{out_trade_no}#get',
        '--path',
        'out_trade_no=CALL0001',
        '--query',
        `mchid=${local.mchid}`,
      ],
    ]) {
      const { code, out, err } = await call(args)
      expect([code, err]).toEqual([0, ''])
      expect(JSON.parse(out)).toMatchObject({ out_trade_no: 'CALL0001', trade_state: 'NOTPAY' })
    }
  })

  it('takes JSON from a file and from standard input, and settings from a .env file', async () => {
    const cwd = tempFolder({ 'order.json': JSON.stringify(order('CALL0002')), '.env': environmentFile(env) })
    const args = [native, '--env', '.env', '--json']
    expect(await call([...args, '@order.json'], { cwd, env: {} })).toMatchObject({ code: 0 })
    const stdin = JSON.stringify(order('CALL0003'))
    expect(await call([...args, '-'], { cwd, env: {}, stdin })).toMatchObject({ code: 0 })
  })

  it('of v2 takes fields one by one or as JSON', async () => {
    const fields = { appid: 'wx8888888888888888', mch_id: local.mchid, out_trade_no: 'CALL0001' }
    const pairs = Object.entries(fields).flatMap(([name, value]) => ['--xml', `${name}=${value}`])
    for (const args of [pairs, ['--xml', JSON.stringify(fields)]]) {
      const { code, out } = await call(['POST /pay/orderquery', ...args])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ out_trade_no: 'CALL0001' })
    }
  })

  it('uploads files, and writes files', async () => {
    const cwd = tempFolder({ 'photo.png': Buffer.from('89504e470d0a1a0a', 'hex') })
    const upload = await call(['POST /v3/merchant/media/upload', '--file', 'file=photo.png'], { cwd })
    expect(upload).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(upload.out)).toHaveProperty('media_id')
    const written = await call(
      [native, '--json', JSON.stringify(order('CALL0004')), '--output', 'answer.json'],
      { cwd },
    )
    expect(written).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'answer.json'), 'utf8'))).toHaveProperty('code_url')
  })

  it('downloads a bill', async () => {
    const other = await startLocal()
    onTestFinished(() => other.close())
    const { mchid, serial, privateKey, publicKeys, baseUri, hosts } = other.config
    const config = JSON.stringify({ mchid, serial, privateKey, publicKeys, baseUri, hosts })
    const cwd = tempFolder({ 'config.mjs': `export const config = ${config}` })
    await call([native, '--json', JSON.stringify(order('BILL0001', { mchid })), '--config', 'config.mjs'], {
      cwd,
    })
    await other.pay('BILL0001')
    const day = new Date(other.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await other.advance('2d')
    const query = ['GET /v3/bill/tradebill', '--query', `bill_date=${day}`, '--config', 'config.mjs']
    const answer = await call(query, { cwd })
    expect(answer.err).toBe('')
    const { download_url: url }: { readonly download_url: string } = JSON.parse(answer.out)
    const place = new URL(url)
    const get = [`GET ${place.pathname}${place.search}`, '--config', 'config.mjs']
    expect(await call([...get, '--output', 'bill.csv'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(cwd, 'bill.csv'), 'utf8')).toContain('BILL0001')
    expect((await call(get, { cwd })).out).toContain('BILL0001')
  })

  it('is only shown with --dry-run, without its signature', async () => {
    const before = local.requests().length
    const v3 = await call([native, '--json', JSON.stringify(order('CALL0005')), '--dry-run'])
    expect(v3).toMatchObject({ code: 0, err: '' })
    expect(v3.out).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/v3\/pay\/transactions\/native\n/)
    expect(v3.out).toContain(`mchid="${local.mchid}"`)
    expect(v3.out).toContain('signature="…"\n')
    expect(v3.out).toContain('"out_trade_no":"CALL0005"')
    const v2 = await call([
      'POST /pay/orderquery',
      '--xml',
      'appid=wx1',
      '--xml',
      'mch_id=1',
      '--xml',
      'out_trade_no=X',
      '--dry-run',
    ])
    expect(v2.out).toContain('<sign>…</sign>')
    const upload = await call(['POST /v3/merchant/media/upload', '--file', 'file=x.png', '--dry-run'], {
      cwd: tempFolder({ 'x.png': Buffer.from('ff00ff', 'hex') }),
    })
    expect(upload.out).toMatch(/\(\d+ bytes\)\n$/)
    expect(local.requests().length).toBe(before)
  })
})

describe('what must not get lost or out', () => {
  it('an answer whose file cannot be written is printed', async () => {
    const args = [native, '--json', JSON.stringify(order('CALL0008')), '--output', '/nowhere/at/all']
    const { code, out, err } = await call(args)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toHaveProperty('code_url')
    expect(err).toBe(
      'The call was made; its answer is printed here, because /nowhere/at/all cannot be written (ENOENT).\n',
    )
  })

  it('an endpoint without a page can be called by name', async () => {
    const args = ['POST /v3/new/endpoint/{id}?a=b', '--path', 'id=1', '--json', '{"c":1}', '--unlisted']
    const shown = await call([...args, '--dry-run'])
    expect(shown.out).toMatch(/^POST http:\S+\/v3\/new\/endpoint\/1\?a=b\n[\s\S]*\n\n\{"c":1\}\n$/)
    const { code, err } = await call(args)
    expect(code).toBe(1)
    expect(err).toMatch(/^ApiError RESOURCE_NOT_EXISTS \(404\)/)
  })

  it('no secret is printed', async () => {
    const wrong = {
      ...env,
      WECHATPAY_SERIAL: '4A7D3C22B1E0F9580D1C6E2F7788990011223344',
      WECHATPAY_CERTIFICATE: '',
    }
    const body = ['--json', JSON.stringify(order('CALL0009'))]
    for (const [args, variables] of [
      [[native, ...body, '--dry-run'], env],
      [[native, ...body], wrong],
      [['POST /pay/orderquery', '--xml', 'appid=wx1', '--xml', 'mch_id=1', '--xml', 'out_trade_no=X'], env],
      [[native, ...body], { ...env, WECHATPAY_APIV3_KEY: 'tooshortasecret' }],
    ] as const) {
      const { out, err } = await call(args, { env: variables })
      expect(out + err).not.toBe('')
      expectNoSecret(out + err, variables)
    }
  })
})

describe('a mistake', () => {
  it('in the fields is told before the call, the refusal with meaning, advice and outcome after it', async () => {
    const { description: _, ...rest } = order('CALL0006', { descripton: 'Coffee' })
    const { code, out, err } = await call([native, '--json', JSON.stringify(rest)])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^! \/json\/description is required and missing\.\n! \/json\/descripton is not a field of this operation\. Did you mean description\?\n/,
    )
    expect(err).toMatch(/\nApiError PARAM_ERROR \(400\): /)
    expect(err).toMatch(/\nDetail: .*"location":"body"/)
    expect(err).toMatch(/\nMeaning: 参数/)
    expect(err).toMatch(/\nAdvice: .*\nOutcome: rejected: the service did nothing\nRequest-ID: /)
  })

  it('of the service leaves the outcome open: exit code 3', async () => {
    onTestFinished(local.fail(native, { kind: 'status', status: 500 }, { always: true }))
    const { code, err } = await call([native, '--json', JSON.stringify(order('CALL0007')), '--lang', 'zh'])
    expect(code).toBe(3)
    expect(err).toMatch(/\n建议：.*\n结果：unknown：可能已受理/)
  })

  it.each([
    [[], /Name an operation, or words to search for/],
    [
      ['POST /v3/pay/transactions/natve'],
      /There is no operation POST \/v3\/pay\/transactions\/natve\. Did you mean 'POST \/v3\/pay\/transactions\/native'\?/,
    ],
    [['v3/pay/transactions/natve'], /Did you mean 'POST \/v3\/pay\/transactions\/native'\?/],
    [
      ['DELETE /v3/pay/transactions/native'],
      /There is no operation DELETE .* Did you mean 'POST \/v3\/pay\/transactions\/native'/,
    ],
    [['POST /somewhere/else/entirely/and/further'], /Search: wechatpay-sdk call WORD/],
    [
      ['/v3/marketing/busifavor/callbacks'],
      /Which method\?\n {2}wechatpay-sdk call 'GET .*\n {2}wechatpay-sdk call 'POST /,
    ],
    [[native, '--json', '{'], /--json is not JSON/],
    [[native, '--json', '@nowhere'], /--json: nowhere cannot be read \(ENOENT\)/],
    [[native, '--xml', 'a=b'], /takes no --xml, but --json/],
    [['GET /v3/certificates', '--json', '{}'], /takes no --json: it has no body/],
    [['GET /v3/bill/tradebill', '--query', 'x'], /--query takes name=value/],
    [['GET /v3/bill/tradebill', '--query', '[1]'], /--query takes name=value/],
    [['POST /v3/merchant/media/upload', '--file', 'file=nowhere.png'], /--file: nowhere\.png cannot be read/],
    [
      ['GET /v3/pay/transactions/out-trade-no/{out_trade_no}'],
      /RequestError MISSING_PATH_PARAMETER.*\nAdvice: Give --path out_trade_no=VALUE\.\n/,
    ],
    [[native], /RequestError MISSING_BODY.*\nAdvice: Give --json\.\n/],
    [[native, '--jsn', '{}'], /Did you mean --json\?/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await call(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('in the configuration says what to set', async () => {
    const { code, err } = await call([native, '--json', '{}'], { env: {} })
    expect(code).toBe(1)
    expect(err).toMatch(/MISSING_SETTING: The configuration is not complete\. Set WECHATPAY_MCHID/)
    const broken = await call([native, '--json', '{}'], {
      env: { ...env, WECHATPAY_PRIVATE_KEY_FILE: '/nowhere' },
    })
    expect(broken.err).toMatch(/WECHATPAY_PRIVATE_KEY and WECHATPAY_PRIVATE_KEY_FILE are both set/)
  })
})

describe('certificates', () => {
  const certificates = (args: readonly string[], scene: CommandScene = {}): Promise<CommandOutput> =>
    runCommand(['certificates', ...args], { env, ...scene })

  it('are printed for people, as JSON, and into a folder', async () => {
    const { code, out } = await certificates([])
    expect(code).toBe(0)
    expect(out).toMatch(/^Serial: [0-9A-F]+\nValid: 20\S+ – 20\S+\n-----BEGIN CERTIFICATE-----\n/)
    const json: readonly { readonly serial: string; readonly pem: string }[] = JSON.parse(
      (await certificates(['--json'])).out,
    )
    expect(json).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pem: expect.stringMatching(/^-----BEGIN CERTIFICATE/) }),
      ]),
    )
    const cwd = tempFolder()
    const written = await certificates(['--output', 'certificates', '--lang', 'zh'], { cwd })
    expect(written.out).toContain('序列号：')
    for (const { serial, pem } of json)
      expect(readFileSync(join(cwd, 'certificates', `${serial}.pem`), 'utf8')).toBe(pem)
  })

  it('that cannot be opened are told', async () => {
    const { code, err } = await certificates([], { env: { ...env, WECHATPAY_APIV3_KEY: 'a'.repeat(32) } })
    expect(code).toBe(1)
    expect(err).toMatch(/^DecryptionError TAG_MISMATCH/)
    expect(await certificates(['all'])).toMatchObject({ code: 2 })
  })

  it('come from a module, too', async () => {
    const { mchid, serial, privateKey, publicKeys, apiV3Key, baseUri } = local.config
    const cwd = tempFolder()
    const config = JSON.stringify({ mchid, serial, privateKey, publicKeys, apiV3Key, baseUri })
    writeFileSync(join(cwd, 'config.mjs'), `export default ${config}`)
    expect(await certificates(['--config', 'config.mjs'], { cwd, env: {} })).toMatchObject({ code: 0 })
  })
})
