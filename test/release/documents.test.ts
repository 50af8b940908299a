import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import configuration from '../../pagewright.config.js'
import { root } from '../package/packed.js'

const { name: generator, ...facts }: Facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const sdk = configuration.packageName ?? ''
const address = facts.repository.url.replace(/^git\+|\.git$/g, '')

interface Facts {
  readonly name: string
  readonly homepage: string
  readonly bugs: { readonly url: string }
  readonly repository: { readonly url: string }
}

function markdown(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isFile() && entry.name.endsWith('.md') ? [join(folder, entry.name)] : [],
  )
}

/** What people read before they install anything. */
const documents = [
  ...['.', 'docs', '.github', '.github/ISSUE_TEMPLATE', 'releases'].flatMap(markdown),
  ...examples('examples'),
  'generated/README.md',
  'generated/llms.txt',
]

/** Markdown of the examples, at any depth. */
function examples(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && !name.includes('node_modules'))
    .map(name => join(folder, name))
}

/** Commands that would fetch a package by a name which may belong to somebody else. */
function strangers(text: string): readonly string[] {
  const names = `(?:${generator}|${sdk})`
  const patterns = [
    String.raw`\b(?:npm (?:install|i|add)|pnpm (?:add|install|i)|yarn add|bun (?:add|install))(?: -[-\w]+)* ${names}(?:@[\w.^~-]+)?(?=[\s\`]|$)`,
    String.raw`\b(?:npx(?! --no-install )|pnpm dlx|yarn dlx|bunx|npm exec(?! --no ))(?: -[-\w]+)* (?:-- )?${names}\b`,
    String.raw`\bnpm:${names}\b`,
  ]
  return patterns.flatMap(pattern => [...text.matchAll(new RegExp(pattern, 'gm'))].map(([found]) => found))
}

describe('until the packages are published', () => {
  it.skipIf(configuration.package?.published === true).each(documents)(
    '%s installs none of them by name',
    name => expect(strangers(readFileSync(join(root, name), 'utf8'))).toEqual([]),
  )

  it.each<[text: string, want: readonly string[]]>([
    ['npm install wechatpay-sdk', ['npm install wechatpay-sdk']],
    ['`npm i -D pagewright`', ['npm i -D pagewright']],
    ['npm install wechatpay-sdk@^0.1.0', ['npm install wechatpay-sdk@^0.1.0']],
    ['pnpm add wechatpay-sdk', ['pnpm add wechatpay-sdk']],
    ['npx wechatpay-sdk local', ['npx wechatpay-sdk']],
    ['npx -y pagewright lint', ['npx -y pagewright']],
    ['bunx wechatpay-sdk doctor', ['bunx wechatpay-sdk']],
    ['deno add npm:wechatpay-sdk', ['npm:wechatpay-sdk']],
    ['npm install ./wechatpay-sdk-0.1.0.tgz', []],
    ['npm install /path/to/wechatpay-sdk-0.1.0.tgz', []],
    ['npm install wechatpay-axios-plugin', []],
    ['npx --no-install wechatpay-sdk local', []],
    // Everything behind the name may end up with npm itself: `--no` takes a value.
    ['npx --no wechatpay-sdk --version', ['npx --no wechatpay-sdk']],
    ['npx --no-install pagewright lint', []],
  ])('%s', (text, want) => expect(strangers(text)).toEqual(want))
})

describe('the address of the repository', () => {
  it('is stated by package.json, and followed by what npm shows', () => {
    expect(address).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/)
    expect(facts.homepage).toBe(`${address}#readme`)
    expect(facts.bugs).toEqual({ url: `${address}/issues` })
    expect(configuration.package?.repository).toBe(address)
  })

  it('is the same wherever a document has to write it out', () => {
    const own = ['.github/ISSUE_TEMPLATE', '.github'].flatMap(folder =>
      readdirSync(join(root, folder)).flatMap(name =>
        /\.(?:md|yml)$/.test(name) ? [join(folder, name)] : [],
      ),
    )
    const { pathname } = new URL(address)
    const project = pathname.split('/').at(-1) ?? ''
    const written = [...documents, ...own].flatMap(name =>
      [
        ...readFileSync(join(root, name), 'utf8').matchAll(
          new RegExp(String.raw`https://github\.com/[\w-]+/${project}\b`, 'g'),
        ),
      ].map(([found]) => `${name}: ${found}`),
    )
    expect(written.length).toBeGreaterThan(3)
    expect(written.filter(line => !line.endsWith(`: ${address}`))).toEqual([])
  })
})

describe('documents of the project', () => {
  it.each([
    'CHANGELOG.md',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    'CONTRIBUTING.zh-CN.md',
    'SECURITY.md',
    'docs/releases.md',
    'docs/releases.zh-CN.md',
    'docs/sharing-safely.md',
    'docs/sharing-safely.zh-CN.md',
  ])('%s links only what there is', name => {
    const text = readFileSync(join(root, name), 'utf8')
    const links = [...text.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to)
    expect(links.filter(to => !existsSync(join(root, name, '..', to)))).toEqual([])
  })

  it.each(documents)('%s gives no address of mail, which nobody reads', name => {
    const text = readFileSync(join(root, name), 'utf8')
    expect(text.match(/[\w.]+@[\w-]+\.(?:com|org|net|cn)\b(?!\/)/g) ?? []).toEqual([])
  })

  it.each([
    ['CONTRIBUTING.md', 'CONTRIBUTING.zh-CN.md'],
    ['docs/releases.md', 'docs/releases.zh-CN.md'],
    ['docs/sharing-safely.md', 'docs/sharing-safely.zh-CN.md'],
  ])('%s and its Chinese twin have the same chapters, tables and commands', (one, other) => {
    const [english, chinese] = [one, other].map(name => shape(readFileSync(join(root, name), 'utf8')))
    expect(chinese).toEqual(english)
  })
})

/** Levels of headings, widths of tables, and programs without their comments. */
function shape(text: string): readonly string[] {
  return text.split('\n').flatMap(line => {
    if (/^#+ /.test(line)) return [line.replace(/ .*/, '')]
    if (/^\|/.test(line)) return [`|${line.split('|').length}`]
    return /^(?:npm|npx) /.test(line) ? [line.replace(/ *# .*/, '')] : []
  })
}
