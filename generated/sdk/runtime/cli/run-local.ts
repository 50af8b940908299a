import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configProblem } from '../client/config-problem.js'
import { environmentFile, environmentOf } from '../environment/environment-of.js'
import { typescriptOf } from '../local/control/config-text.js'
import type { LocalService } from '../local/service/local-service.js'
import { startLocalService } from '../local/start-local-service.js'
import { type CommandRun, UsageError } from './command.js'
import type { Language, Words } from './language.js'
import { standardPort } from './standard-port.js'

type Form = 'env' | 'ts' | 'json'

/**
 * Runs a local service until the user interrupts it. Prints its configuration on standard output and everything else on
 * standard error, so that `> .env` holds the configuration alone; with `--data`, `DIR/.env` holds it.
 */
export async function runLocal({ values, positionals, io, language, own }: CommandRun): Promise<number> {
  if (positionals.length > 0)
    throw new UsageError({ en: 'local takes options alone.', zh: 'local 只接受选项。' })
  const form = formOf(values.text('print'))
  const port = portOf(values.text('port'))
  const folder = values.text('data')
  const data = folder === undefined ? undefined : resolve(io.cwd, folder)
  if (data !== undefined) refuseForeignFile(environmentIn(data))
  const service = await startLocalService({
    port,
    model: own.model,
    notifyHosts: values.texts('host-allow'),
    allowedOrigins: values.texts('allow-origin'),
    operations: own.operations,
    ...(data === undefined ? {} : { data }),
    onError: error => io.err(`${error instanceof Error ? error.message : String(error)}\n`),
  })
  try {
    const file = data === undefined ? undefined : writeEnvironment(data, service)
    if (form !== undefined || file === undefined)
      io.out(configuration(service, form ?? 'env', own.packageName))
    io.err(introduction(service, file)[language])
    await io.untilInterrupted()
  } finally {
    await service.close()
  }
  return 0
}

/** The settings of the first merchant in one of the three forms. */
function configuration(service: LocalService, form: Form, packageName: string): string {
  const { config, authority, secureUrl } = service
  if (form === 'env') return environmentFile(environmentOf(config))
  if (form === 'ts') return typescriptOf(config, packageName)
  return `${JSON.stringify({ ...config, secureUrl, authority }, undefined, 2)}\n`
}

/** Writes the settings into `DIR/.env`, which its owner alone can read. Gives the path. */
function writeEnvironment(data: string, { config }: LocalService): string {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const file = environmentIn(data)
  // A mode is given to new files alone.
  rmSync(file, { force: true })
  writeFileSync(file, environmentFile(environmentOf(config)), { mode: 0o600, flag: 'wx' })
  return file
}

function environmentIn(data: string): string {
  return join(data, '.env')
}

/** Refuses a folder whose `.env` somebody else wrote, such as that of a project: it may hold the only copy of a key. */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  const isOurs =
    lines.every(line => line.startsWith('WECHATPAY_')) &&
    lines.some(line => line.startsWith('WECHATPAY_BASE_URI=http://127.0.0.1:'))
  if (isOurs) return
  const advice =
    'Give --data a folder of its own, such as .wechatpay; its .env is written anew at each start.'
  throw configProblem('INVALID_SETTING', `${file} was not written by a local service.`, advice, 'data')
}

function introduction({ url, mchid }: LocalService, file: string | undefined): Words {
  const kept: Words =
    file === undefined
      ? {
          en: 'The printed keys live until it stops; --data DIR keeps them. Save them as .env (… local > .env), and start your program in another terminal: node --env-file=.env.',
          zh: '打印的密钥在停止后失效，--data DIR 可保留。存为 .env（… local > .env），在另一个终端用 node --env-file=.env 启动你的程序。',
        }
      : {
          en: `Start your program with node --env-file=${file}.`,
          zh: `用 node --env-file=${file} 启动你的程序。`,
        }
  const lines = (language: Language): string =>
    language === 'en'
      ? `\nWeChat Pay on this machine: ${url}\nThe page of the user and of the requests is there, too. Merchant: ${mchid}.\n${kept.en}\ncreateClient(configFromEnvironment()) reads it; doctor checks it. Stop with Ctrl-C.\n`
      : `\n本机微信支付：${url}\n在浏览器打开即可扮演用户、查看请求。商户号：${mchid}。\n${kept.zh}\n程序里用 createClient(configFromEnvironment())，用 doctor 检查。按 Ctrl-C 停止。\n`
  return { en: lines('en'), zh: lines('zh') }
}

function formOf(text: string | undefined): Form | undefined {
  if (text === undefined || text === 'env' || text === 'ts' || text === 'json') return text
  throw new UsageError({ en: '--print takes env, ts or json.', zh: '--print 的值为 env、ts 或 json。' })
}

function portOf(text: string | undefined): number {
  if (text === undefined) return standardPort
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw new UsageError({ en: '--port takes a number from 0 to 65535.', zh: '--port 的值为 0 到 65535。' })
}
