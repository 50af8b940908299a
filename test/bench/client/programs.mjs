// @ts-check
/** The programs whose bundles and type checks are measured, and a project to put them in. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What both clients are given; keys are read where they are used. */
const settings = `mchid: '1900000109',
  serial: '4A7D3C22B1E0F9580D1C6E2F7788990011223344',
  privateKey: process.env.MERCHANT_KEY ?? '',`
const publicKeys = "{ PUB_KEY_ID_0114232134912410000000000000: process.env.WECHATPAY_KEY ?? '' }"
const order = `{
  appid: 'wx8888888888888888',
  mchid: '1900000109',
  description: 'Coffee',
  out_trade_no: 'SO20260801001',
  notify_url: 'https://shop.example/paid',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
}`

/** @param {string} entry */
const createSdkClient = entry => `import { createClient } from '${entry}'
const client = createClient({
  ${settings}
  publicKeys: ${publicKeys},
})
`

const createPlugin = `import { Wechatpay } from 'wechatpay-axios-plugin'
const client = new Wechatpay({
  ${settings}
  certs: ${publicKeys},
})
`

/** One operation, each way there is. */
export const programs = {
  empty: 'export {}\n',
  /** The client alone, and the one function that is used. */
  lean: `import { post } from 'wechatpay-sdk/v3/pay/transactions/jsapi'
${createSdkClient('wechatpay-sdk/client')}console.log(await post(client, { json: ${order} }))
`,
  /** The client with every page as a chain. */
  root: `${createSdkClient('wechatpay-sdk')}console.log(await client.v3.pay.transactions.jsapi.post({ json: ${order} }))
`,
  plugin: `${createPlugin}console.log((await client.v3.pay.transactions.jsapi.post(${order})).data)
`,
}

/**
 * Programs that use several operations of v3, spread over the whole SDK.
 * @param {number} count
 * @returns {Promise<{ lean: string, plugin: string }>}
 */
export async function growingPrograms(count) {
  const { operations } = await import(join(root, 'generated', 'dist', 'operations.js'))
  const paths = Object.keys(operations).filter(path => path.startsWith('v3/'))
  const modules = await Promise.all(paths.map(async path => [path, methodsOf(await operations[path]())]))
  const all = modules.flatMap(([path, methods]) =>
    methods.map((/** @type {string} */ method) => ({ path, method })),
  )
  if (all.length < count) throw new Error(`The SDK has ${all.length} operations of v3, not ${count}.`)
  const chosen = Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)] ?? all[0],
  )
  const imports = chosen.map(({ path, method }, index) => {
    const subpath = path.replace(/\{(\w+)\}/g, '_$1_')
    return `import { ${method} as call${index} } from 'wechatpay-sdk/${subpath}'\n`
  })
  // Requests are the application's own on both sides, and come from elsewhere here.
  const calls = chosen.map((_, index) => `  () => call${index}(client, globalThis.requests[${index}]),\n`)
  const lines = chosen.map(
    ({ path, method }, index) =>
      `  () => client.chain('${path}').${method}(globalThis.requests[${index}]),\n`,
  )
  return {
    lean: `${imports.join('')}${createSdkClient('wechatpay-sdk/client')}globalThis.calls = [\n${calls.join('')}]\n`,
    plugin: `${createPlugin}globalThis.calls = [\n${lines.join('')}]\n`,
  }
}

/** @param {object} module @returns {string[]} */
function methodsOf(module) {
  return Object.keys(module).flatMap(name => /^([a-z]+)Operation$/.exec(name)?.[1] ?? [])
}

/** A project beside which the SDK, the plugin and Node's types are installed. @param {Record<string, string>} files */
export function makeProject(files) {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-bench-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@types'), { recursive: true })
  symlinkSync(join(root, 'generated'), join(modules, 'wechatpay-sdk'))
  for (const name of ['wechatpay-axios-plugin', '@types/node'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
