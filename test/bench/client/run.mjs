// @ts-check
/**
 * `npm run bench:client`: what the built SDK costs, against `wechatpay-axios-plugin`: calls, bundles, type checks.
 * Prints tables; asserts nothing. `ROUNDS` says how often everything is measured.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureSizes } from './sizes.mjs'
import { measureThroughput } from './throughput.mjs'
import { measureTypeChecks } from './type-checks.mjs'

const rounds = Number(process.env.ROUNDS ?? 5)
const sdk = fileURLToPath(new URL('../../../generated/dist', import.meta.url))

if (existsSync(sdk)) {
  await measureThroughput(sdk, rounds)
  await measureSizes()
  measureTypeChecks(rounds)
} else console.log('No generated/dist: run `npm run build:sdk` first.')
