import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Project, ts } from 'ts-morph'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { emitModel } from './emit-model.js'
import { oddModel } from './odd-model.js'
import { linkModules, writeOutput } from './output-folder.js'

const forms = [
  ['function', "associate./*here*/post(client, { json: { stock_id: '', /*field*/coupon_code: '' } })"],
  [
    'chain',
    "client.v3.marketing.busifavor.coupons.associate./*here*/post({ json: { stock_id: '', /*field*/coupon_code: '' } })",
  ],
  [
    'declaration',
    "client.chain('v3/marketing/busifavor/coupons/associate')./*here*/post({ json: { stock_id: '', /*field*/coupon_code: '' } })",
  ],
  [
    'property',
    "client['v3/marketing/busifavor/coupons/associate']./*here*/post({ json: { stock_id: '', /*field*/coupon_code: '' } })",
  ],
] as const

// The compiler reads the SDK first; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 60_000 })

describe('what an editor shows', () => {
  let folder = ''
  let project = new Project({ useInMemoryFileSystem: true })

  beforeAll(() => {
    folder = writeOutput([...emitModel(oddModel), { path: 'package.json', content: '{ "type": "module" }' }])
    linkModules(folder)
    const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts
    project = new Project({
      compilerOptions: {
        strict: true,
        target: ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        module: ModuleKind.NodeNext,
        moduleResolution: ModuleResolutionKind.NodeNext,
        types: ['node'],
        typeRoots: [join(folder, 'node_modules/@types')],
      },
    })
  })
  afterAll(() => rm(folder, { recursive: true }))

  function infoAt(code: string, mark: string) {
    const head = [
      "import { type Client } from './sdk/index.js'",
      "import { associate } from './sdk/v3/marketing/busifavor/coupons/index.js'",
      'declare const client: Client',
    ].join('\n')
    const file = project.createSourceFile(join(folder, 'use.ts'), `${head}\n${code}\nvoid associate\n`, {
      overwrite: true,
    })
    const place = file.getFullText().indexOf(mark) + mark.length
    const info = project.getLanguageService().compilerObject.getQuickInfoAtPosition(file.getFilePath(), place)
    const text = (parts: ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts)
    return {
      type: text(info?.displayParts),
      doc: text(info?.documentation),
      tags: info?.tags?.map(tag => tag.name) ?? [],
    }
  }

  test.each(forms)('of a method as %s: its page, its request, its answer', (_, code) => {
    const { type, doc, tags } = infoAt(code, '/*here*/')
    expect(doc).toContain('给商家券记下它用在了哪个订单上。')
    expect(tags).toContain('see')
    expect(type).toMatch(/request: associate\.PostRequest, options\?: CallOptions/)
    expect(type).toContain('ApiPromise<associate.PostResponse>')
  })

  test('the codes of an operation and of its protocol after isApiError', () => {
    const head = [
      "import { isApiError } from './sdk/index.js'",
      "import { associate } from './sdk/v3/marketing/busifavor/coupons/index.js'",
      'declare const error: unknown',
    ].join('\n')
    const code = `if (isApiError(error, associate.postOperation) && error.code === '/*here*/') {}`
    const place = join(folder, 'codes.ts')
    const file = project.createSourceFile(place, `${head}\n${code}\n`, { overwrite: true })
    const at = file.getFullText().indexOf('/*here*/')
    const service = project.getLanguageService().compilerObject
    const names = service.getCompletionsAtPosition(place, at, undefined)?.entries.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['ORDERPAID', 'NO Bill Exist', '__proto__', 'SIGN_ERROR']))
  })

  test('of the codes: what each of them means, in one comment', () => {
    const { doc } = infoAt('let code: associate./*here*/PostErrorCode', '/*here*/')
    expect(doc).toContain('`ORDERPAID` (400): 订单已支付，不能再关联')
    expect(infoAt(forms[0][1], '/*here*/').tags).toContain('throws')
  })

  test.each(forms)("of a request's field as %s: its description", (_, code) =>
    expect(infoAt(code, '/*field*/').doc).toBe('券码'),
  )
})
