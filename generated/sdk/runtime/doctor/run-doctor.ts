import { type CommandRun, UsageError } from '../cli/command.js'
import { type Draft, secretsOf } from './draft.js'
import { type LoadedSettings, loadSettings } from './load-settings.js'
import { machineNetwork, type Network } from './network.js'
import { isWell, reportsJson, reportText, summaryText, widthOf } from './render.js'
import { runSteps } from './run-steps.js'
import type { Scene, Step, Wishes } from './step.js'
import { steps } from './steps.js'
import { withoutSecrets } from './without-secrets.js'

/**
 * Runs the checks and prints what they found. Gives the exit code: 0 if nothing failed, 1 otherwise.
 *
 * Throws `UsageError` where no configuration can be read. Tests give a `network` and `now` of their own.
 */
export async function runDoctor(
  { values, positionals, io, language }: CommandRun,
  {
    network = machineNetwork,
    list = steps,
  }: { readonly network?: Network; readonly list?: readonly Step[] } = {},
): Promise<number> {
  if (positionals.length > 0) {
    throw new UsageError({ en: 'doctor takes options alone.', zh: 'doctor 只接受选项。' })
  }
  const loaded = await loadSettings({ env: values.text('env'), config: values.text('config') }, io)
  const wishes = wishesOf(values, loaded)
  const hide = withoutSecrets(secretsOf(loaded.draft))
  const isJson = values.has('json')
  const own = list.filter(({ isFor }) => isFor === undefined || isFor(loaded.draft))
  const width = widthOf(
    own.map(({ title }) => title),
    language,
  )
  const reports = await runSteps(own, sceneOf(loaded, wishes, network), report => {
    if (!isJson) io.out(hide(reportText(report, language, width)))
  })
  io.out(hide(isJson ? reportsJson(reports, language) : summaryText(reports, language)))
  return isWell(reports) ? 0 : 1
}

function sceneOf(loaded: LoadedSettings, wishes: Wishes, network: Network): Scene {
  return { ...loaded, failed: new Set(), facts: {}, network, now: clockOf(loaded.draft), wishes }
}

/** The configuration's own clock, if it is one; what else stands there is refused by `createClient`. */
function clockOf({ now }: Draft): () => number {
  return typeof now === 'function' ? now : Date.now
}

function wishesOf(values: CommandRun['values'], { env }: LoadedSettings): Wishes {
  const [notify, appid] = [values.text('notify'), values.text('appid') ?? (env.WECHATPAY_APPID || undefined)]
  const listen = numberOf(values.text('listen'), '--listen')
  if (notify !== undefined && !/^https?:$/.test(URL.canParse(notify) ? new URL(notify).protocol : '')) {
    throw new UsageError({
      en: '--notify takes an address: https://shop.example/echo.',
      zh: '--notify 的值是地址：https://shop.example/echo。',
    })
  }
  return {
    wait: (numberOf(values.text('wait'), '--wait') ?? 30) * 1000,
    ...(notify === undefined ? {} : { notify }),
    ...(listen === undefined ? {} : { listen }),
    ...(appid === undefined ? {} : { appid }),
  }
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined || /^\d{1,5}$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new UsageError({ en: `${option} takes a number.`, zh: `${option} 的值是数字。` })
}
