import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeBlocks, guides, guideText, root } from './guide-files.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagewright-guides-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of ['surroundings.d.ts', 'shop.d.ts']) {
    copyFileSync(join(root, 'test/guides', `${name}.txt`), join(folder, name))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the programs of the guides compile strictly', () => {
  for (const name of guides) {
    const programs = codeBlocks(guideText(name, 'en')).filter(({ language }) => language === 'ts')
    for (const [index, { code }] of programs.entries()) {
      writeFileSync(join(folder, `${name}-${index + 1}.ts`), `${code}\nexport {}\n`)
    }
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration()))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const done = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
  expect(done.stdout + done.stderr).toBe('')
})

/** A program of a guide may leave names unused, which its text goes on to use. */
function configuration(): object {
  const runtime = (path: string): readonly string[] => [join(root, 'templates/runtime', path)]
  const sdk = (...paths: readonly string[]): readonly string[] =>
    paths.map(path => join(root, 'generated/sdk', path))
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      noUnusedLocals: false,
      isolatedModules: false,
      lib: ['ES2023', 'ESNext.Disposable'],
      paths: {
        'wechatpay-sdk': sdk('index.ts'),
        'wechatpay-sdk/client': sdk('client.ts'),
        'wechatpay-sdk/operations': sdk('operations.ts'),
        'wechatpay-sdk/v2-protocol': runtime('v2/index.ts'),
        'wechatpay-sdk/v2-testing': runtime('v2/testing.ts'),
        'wechatpay-sdk/v2-webhooks': runtime('v2/webhook.ts'),
        'wechatpay-sdk/v2/*': sdk('v2/*.ts', 'v2/*/index.ts'),
        'wechatpay-sdk/v3/*': sdk('v3/*.ts', 'v3/*/index.ts'),
        'wechatpay-sdk/brand/*': sdk('brand/*.ts', 'brand/*/index.ts'),
        'wechatpay-sdk/webhooks/*': sdk('webhooks/*.ts'),
        'wechatpay-sdk/*': runtime('*/index.ts'),
      },
    },
    include: ['*.ts'],
  }
}
