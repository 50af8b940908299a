import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { linkModules, runBin, writeOutput } from './output-folder.js'

const values = readFileSync(new URL('../../../templates/runtime/values.ts', import.meta.url), 'utf8')

const types = `import type { AtLeastOne, ExactlyOne } from './values.js'
interface Fields { a?: string; b?: number; readonly c: string; [key: \`n_\${number}\`]: string }
type One = ExactlyOne<Fields, 'a' | 'b'>
type Some = AtLeastOne<Fields, 'a' | 'b'>
declare const maybe: { a: string } | { b: number }
declare const missing: string | undefined
declare function take(one: One): void
`

/** What is given, and the last line of what the compiler says; undefined where it compiles. */
const uses: readonly [given: string, message: RegExp | undefined][] = [
  ["take({ c: '', a: '' })", undefined],
  ["take({ c: '', b: 1, n_1: '' })", undefined],
  ["take({ c: '', ...maybe })", undefined],
  ["take(missing === undefined ? { c: '', b: 1 } : { c: '', a: missing })", undefined],
  ["const some: Some = { c: '', a: '', b: 1 }; export { some }", undefined],
  ["const one: One = { c: '', a: '' }; const read: string | undefined = one.a; export { read }", undefined],
  [
    "take({ c: '' })",
    /Property '[ab]' is missing in type '\{ c: string; \}' but required in type '\{ [ab]: \w+; \}'/,
  ],
  ["take({ c: '', a: '', b: 1 })", /Types of property '[ab]' are incompatible/],
  ["take({ c: '', a: missing })", /a: string \| undefined; \}' is not assignable/],
  ["take({ a: '' })", /Property 'c' is missing/],
  ["take({ c: '', a: '', d: 1 })", /'d' does not exist in type/],
  ["const some: Some = { c: '' }; export { some }", /Property '[ab]' is missing/],
]

describe('types of groups', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

  test.each([true, false])('enforce them, with exactOptionalPropertyTypes %s', exact => {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: exact,
      module: 'nodenext',
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: ['node'],
      noEmit: true,
      skipLibCheck: true,
    }
    const folder = writeOutput([
      { path: 'package.json', content: '{ "type": "module" }' },
      { path: 'tsconfig.json', content: JSON.stringify({ compilerOptions, include: ['use-*.ts'] }) },
      { path: 'values.ts', content: values },
      ...uses.map(([code], at) => ({ path: `use-${at}.ts`, content: `${types}${code}\n` })),
    ])
    linkModules(folder)
    folders.push(folder)
    const { output } = runBin('tsc', ['--noEmit', '--pretty', 'false', '-p', '.'], folder)
    const found = uses.map((_, at) => {
      const own = output.split('\n').findIndex(line => line.startsWith(`use-${at}.ts(`))
      const said = output.split('\n').slice(own)
      const next = said.findIndex((line, index) => index > 0 && !line.startsWith(' '))
      return own < 0 ? undefined : said.slice(0, next).join('\n')
    })
    for (const [at, [code, message]] of uses.entries())
      if (message === undefined) expect(found[at], code).toBeUndefined()
      else expect(found[at], code).toMatch(message)
  })
})
