import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Project, ts } from 'ts-morph'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { emitModel } from './emit-model.js'
import { type LanguageServer, startLanguageServer } from './language-server.js'
import { oddModel } from './odd-model.js'
import { linkModules, writeOutput } from './output-folder.js'

// The compilers read the SDK first; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', types: ['node'], noEmit: true }
const head = "import { type Client } from './sdk/index.js'\ndeclare const client: Client\n"
let folder = ''

/** The language service of TypeScript 6, in the form of the server of TypeScript 7. */
function olderServer(): LanguageServer {
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts
  const project = new Project({
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
  const path = join(folder, 'older.ts')
  const write = (code: string) => {
    project.createSourceFile(path, `${head}${code.replace('|', '')}\n`, { overwrite: true })
    return { service: project.getLanguageService().compilerObject, at: head.length + code.indexOf('|') }
  }
  return {
    async completions(code) {
      const { service, at } = write(code)
      const settings = { includeCompletionsWithInsertText: true }
      return service.getCompletionsAtPosition(path, at, settings)?.entries.map(({ name }) => name) ?? []
    },
    async hover(code) {
      const { service, at } = write(code)
      const info = service.getQuickInfoAtPosition(path, at)
      return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`
    },
    async problems(code) {
      const { service } = write(code)
      return service
        .getSemanticDiagnostics(path)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
    close: async () => undefined,
  }
}

beforeAll(() => {
  const tsconfig = JSON.stringify({ compilerOptions, files: ['newer.ts'] })
  folder = writeOutput([
    ...emitModel(oddModel),
    { path: 'package.json', content: '{ "type": "module" }' },
    { path: 'tsconfig.json', content: tsconfig },
    { path: 'newer.ts', content: head },
  ])
  linkModules(folder)
})
afterAll(() => rm(folder, { recursive: true }))

describe.each<readonly [string, () => Promise<LanguageServer>]>([
  ['TypeScript 6', async () => olderServer()],
  ['TypeScript 7', () => startLanguageServer(folder, 'newer.ts', head)],
])('an editor with %s', (_, start) => {
  let server: LanguageServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.close())

  test('completes a client to the ways in, not to the paths of pages', async () =>
    expect([...(await server.completions('client.|'))].sort()).toEqual([
      'chain',
      'close',
      'request',
      'v2',
      'v3',
    ]))

  test.each([
    ['client.v3.|', ['marketing', 'odd']],
    ['client.v3.marketing.busifavor.coupons.|', ['associate']],
    ['client.v3.marketing.busifavor.coupons.associate.|', ['post']],
    ['client.v3.odd.things.|', ['Record', '_empty_', 'get', 'get_', 'post', 'return']],
  ])('completes %s', async (code, want) => expect([...(await server.completions(code))].sort()).toEqual(want))

  test.each(["client.chain('|')", "client['|']"])('completes %s to the paths of pages', async code => {
    const names = await server.completions(code)
    expect(names).toEqual(
      expect.arrayContaining(['v3/marketing/busifavor/coupons/associate', 'v3/odd/things/']),
    )
  })

  const call = 'post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>'
  test.each([
    'client.v3.marketing.busifavor.coupons.associate.p|ost',
    "client.chain('v3/marketing/busifavor/coupons/associate').p|ost",
    "client['v3/marketing/busifavor/coupons/associate'].p|ost",
  ])('shows of %s the form of the call and the comment of the function', async code => {
    const text = await server.hover(code)
    expect(text).toContain(call)
    expect(text).toContain('给商家券记下它用在了哪个订单上。')
    expect(text).not.toContain('client: Caller')
  })

  test.each([
    ['a page in a chain', 'client.v3.marketing.busifavor.coupons.assoc|iate', '关联订单'],
    ['a page in brackets', "client['v3/marketing/busifavor/coupons/assoc|iate']", '关联订单'],
    ['a page of several methods', 'client.v3.odd.thi|ngs', '`get`: Title of v3/odd/things'],
  ])('shows of %s its title', async (_name, code, want) => expect(await server.hover(code)).toContain(want))

  test.each([
    [
      "client['v3/marketing/busifavor/coupon/associate']",
      /Did you mean 'v3\/marketing\/busifavor\/coupons\/associate'\?/,
    ],
    ['client.v3.marketing.busifavour', /Did you mean 'busifavor'\?/],
    ["client.chain('v3/marketing/busifavor/coupon/associate')", /parameter of type 'keyof PageTable'/],
  ])('says of %s in one short message what is wrong', async (code, want) => {
    const [problem = '', ...others] = (await server.problems(code)).filter(
      text => !text.includes('never read'),
    )
    expect(problem).toMatch(want)
    expect(problem.length).toBeLessThan(200)
    expect(others).toEqual([])
  })
})
