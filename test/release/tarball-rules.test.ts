import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentProblems, tarballProblems, tarballRules } from '../../release/pack/tarball-rules.js'

const { generator, sdk } = tarballRules
const whole = (rules: typeof sdk) => rules.needed.map(path => ({ path, size: 1 }))

describe('the files of a package', () => {
  it.each([
    ['generator', generator],
    ['sdk', sdk],
  ] as const)('%s: what is needed is enough', (_, rules) =>
    expect(tarballProblems(rules, whole(rules), 1)).toEqual([]),
  )

  it.each([
    ['.env'],
    ['docs/.env'],
    ['apiclient_key.pem'],
    ['.npmrc'],
    ['dist/index.js.map'],
    ['dist/tsconfig.tsbuildinfo'],
    ['test/a.ts'],
    ['generator/index.ts'],
    ['node_modules/yaml/index.js'],
    ['templates/runtime/notes.txt'],
  ])('%s does not belong to either', path => {
    for (const rules of [generator, sdk])
      expect(tarballProblems(rules, [...whole(rules), { path, size: 1 }], 1).join()).toContain(
        `${path} does not belong`,
      )
  })

  it.each([['dist/runtime/a.test.js'], ['dist/test/a.js'], ['dist/fixtures/a.d.ts']])('%s is a test', path =>
    expect(tarballProblems(sdk, [...whole(sdk), { path, size: 1 }], 1)).toEqual([`${path} is a test`]),
  )

  it('an example of a test is an example', () =>
    expect(
      tarballProblems(generator, [...whole(generator), { path: 'examples/local/shop.test.ts', size: 1 }], 1),
    ).toEqual([]))

  it('one is missing, or all are too large', () => {
    const [, ...rest] = whole(sdk)
    expect(tarballProblems(sdk, rest, 1)).toEqual(['CHANGELOG.md is missing'])
    expect(tarballProblems(sdk, whole(sdk), sdk.limit + 1)).toHaveLength(1)
  })
})

describe('what files say', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const old = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()

  it.each<[name: string, path: string, text: string, want: string]>([
    ['a key', 'README.md', pem, 'contains a private key'],
    ['a key of the older form', 'README.md', `text\n${old}`, 'contains a private key'],
    ['a key in a string', 'dist/a.js', JSON.stringify(pem), 'contains a private key'],
    ['a map', 'dist/a.js', 'x\n//# sourceMappingURL=a.js.map', 'leads to a source map'],
    ['a command without its first line', 'dist/cjs/cli.js', 'run()', 'is not a program of Node'],
  ])('%s is found', (_, path, text, want) =>
    expect(contentProblems(sdk, path, text)).toEqual([`${path} ${want}`]),
  )

  it.each<[path: string, text: string]>([
    ['README.md', 'A key begins with `-----BEGIN PRIVATE KEY-----`.'],
    ['dist/a.js', "const head = '-----BEGIN PRIVATE KEY-----\\n'"],
    ['dist/cjs/cli.js', '#!/usr/bin/env node\nrun()'],
    ['README.md', '//# sourceMappingURL=x'],
  ])('%s may say %j', (path, text) => expect(contentProblems(sdk, path, text)).toEqual([]))
})
