import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPackage, root, run, sharedPackage } from '../package/packed.js'

/** Runs the examples as a user would: in a project of their own, with the packed package. */
describe('examples/local', () => {
  let folder = ''

  beforeAll(async () => {
    folder = installPackage(await sharedPackage(), { 'vitest.config.js': 'export default {}\n' })
    for (const name of ['shop.ts', 'shop.test.ts', 'shop-jest.test.cjs']) {
      copyFileSync(join(root, 'examples/local', name), join(folder, name))
    }
    mkdirSync(join(folder, 'node_modules'))
    for (const name of ['vitest', 'vite', 'jest']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const bin = (path: string): string => join(root, 'node_modules', path)

  it('pass with vitest', () => {
    const printed = run(process.execPath, [bin('vitest/vitest.mjs'), 'run', 'shop.test.ts'], folder)
    expect(printed).toMatch(/Tests\s+4 passed/)
  })

  it('have the page and the control API beside them', () => {
    const script = `const { startLocalService } = require('wechatpay-sdk/local')
startLocalService().then(async local => {
  const page = await fetch(local.url)
  const calls = await fetch(local.url + '/_local/')
  console.log(page.status, (await page.text()).includes('<script>'), (await calls.json()).length > 20)
  await local.close()
})`
    expect(run(process.execPath, ['-e', script], folder).trim()).toBe('200 true true')
  })

  it('pass with Jest', () => {
    mkdirSync(join(folder, 'jest'))
    writeFileSync(
      join(folder, 'jest.config.cjs'),
      "module.exports = { testMatch: ['**/*-jest.test.cjs'], reporters: ['default'], ci: true }\n",
    )
    run(
      process.execPath,
      [bin('jest/bin/jest.js'), '--config', 'jest.config.cjs', '--json', '--outputFile', 'jest/result.json'],
      folder,
    )
    const result = run('cat', [join(folder, 'jest/result.json')], folder)
    expect(JSON.parse(result)).toMatchObject({ success: true, numPassedTests: 2 })
  })
})
