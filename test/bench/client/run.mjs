// @ts-check
/**
 * `npm run bench:client`: what the built SDK costs, against `wechatpay-axios-plugin`: calls, bundles, type checks, imports.
 * Prints tables; asserts nothing. `ROUNDS` says how often everything is measured.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureImports } from './imports.mjs'
import { printAims } from './report.mjs'
import { measureSizes } from './sizes.mjs'
import { measureThroughput } from './throughput.mjs'
import { measureTypeChecks } from './type-checks.mjs'

const rounds = Number(process.env.ROUNDS ?? 5)
const sdk = fileURLToPath(new URL('../../../generated/dist', import.meta.url))

if (existsSync(sdk)) {
  const calls = await measureThroughput(sdk, rounds)
  await measureSizes()
  printAims([...calls, ...measureTypeChecks(rounds), ...measureImports(rounds)])
} else console.log('No generated/dist: run `npm run build:sdk` first.')
