import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeFolder } from '../../shared/made-folder.js'
import { checkoutPages } from '../checkout-pages.js'
import { fixtureProject } from '../crawl/fixture-project.js'
import { fixturePages } from '../fixture-pages.js'
import { deskPages } from '../operation-pages.js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

const vitepress = join(root, 'node_modules/vitepress/bin/vitepress.js')

/** Where the shared site says that it is. */
export const siteUrl = 'https://docs.example.com'

/** A site that is built once for all test files of a run. */
export interface SharedSite {
  /** The folder that is to be served. */
  readonly out: string
  /** What the build printed. */
  readonly log: string
}

/** The library's site with its guides as `npm run docs:build` makes it, for a site that knows where it is. */
export async function sharedFixtureSite(): Promise<SharedSite> {
  return await shared('site', {}, { PAGEWRIGHT_SITE_URL: siteUrl })
}

/**
 * The same with the pages of the desk, with pages of ours whose calls can be tried, and with what a checkout has that is no
 * page of the API; it has no address.
 */
export async function sharedCheckoutSite(): Promise<SharedSite> {
  return await shared('checkout-site', { ...deskPages, ...triedPages(), ...checkoutPages })
}

function triedPages(): Readonly<Record<string, string>> {
  const files = [
    'openapi/v3/pay/transactions/native.md',
    'openapi/v3/pay/transactions/out-trade-no/{out_trade_no}.md',
    'openapi/v3/refund/domestic/refunds.md',
    'openapi/v3/merchant/media/upload.md',
    'openapi/v2/pay/orderquery.md',
  ]
  return Object.fromEntries(files.map(file => [file, readFileSync(join(root, 'specs', file), 'utf8')]))
}

/** Builds the library's site with its guides as `npm run docs:build` does, with `others` among its pages. */
async function shared(
  name: string,
  others: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<SharedSite> {
  const folder = await madeFolder(name, into => buildFixtureSite(realpathSync(into), others, environment))
  return { out: join(folder, 'out'), log: readFileSync(join(folder, 'log'), 'utf8') }
}

async function buildFixtureSite(
  folder: string,
  others: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const docs = join(folder, 'docs')
  for (const [file, text] of Object.entries({ ...fixturePages, ...others })) {
    mkdirSync(dirname(join(docs, file)), { recursive: true })
    writeFileSync(join(docs, file), text)
  }
  const project = join(folder, 'project')
  for (const [file, text] of Object.entries(fixtureProject)) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    writeFileSync(join(project, file), text)
  }
  const log = await run(['build', 'site', '--outDir', join(folder, 'out')], {
    PAGEWRIGHT_SITE_DOCS: docs,
    PAGEWRIGHT_SITE_PROJECT: project,
    ...environment,
  })
  writeFileSync(join(folder, 'log'), log)
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((done, fail) => {
    // Not through npx: a test that is cut short would leave the child of a child behind.
    const child = spawn(process.execPath, [vitepress, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
    })
    let log = ''
    const add = (chunk: Buffer): void => {
      log += chunk.toString()
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', fail)
    child.on('exit', code =>
      code === 0 ? done(log) : fail(new Error(`The build ended with ${code}:\n${log}`)),
    )
  })
}
