import type { Operation } from '../../model/model.js'
import type { ServiceWords } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import type { ModulePlan, Plan } from '../../plan/plan.js'
import type { EmitInput } from '../emitter.js'
import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { fitExample } from '../samples/fit-example.js'
import type { Literal } from '../samples/literal.js'
import { commandName } from '../words/command-name.js'
import { subpathOf } from '../words/subpath.js'
import { bugsAddress } from './package-addresses.js'
import type { PackageExports } from './package-exports.js'
import { type ReadmeWords, readmeWords } from './readme-words.js'

/** What the README says of the package. */
export type ReadmeFacts = Pick<
  EmitInput,
  'plan' | 'packageName' | 'packageVersion' | 'packageDetails' | 'language'
>

/**
 * The package's `README.md`: its front page. From the pages it takes one request, as literals. npm's rules for names make
 * the package's name safe in Markdown; addresses were checked with the settings.
 */
export function packageReadme(facts: ReadmeFacts, exports: PackageExports, service: ServiceWords): string {
  const { packageName: name, language } = facts
  const words = readmeWords[language]
  const called = service.name[language]
  const parts = [
    `# ${name}`,
    words.about(called),
    `## ${words.install}`,
    ...installLines(facts, words),
    `## ${words.firstCall}`,
    firstCall(facts),
    words.settings(name),
    `## ${words.entries}`,
    entryTable(name, exports, words),
    `## ${words.withoutMoney(called)}`,
    fence('sh', commandLines(name, words)),
    words.noDownload,
    `## ${words.inProduction}`,
    words.points.map(point => `- ${point}`).join('\n'),
    ...versionLines(facts, words),
    words.licence,
    service.disclaimer[language],
  ]
  return `${parts.join('\n\n')}\n`
}

function fence(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}

/** By its name where it is published; until then from a tarball, since the name may be somebody else's. */
function installLines(
  { packageName: name, packageVersion: version, packageDetails: { published } }: ReadmeFacts,
  words: ReadmeWords,
): readonly string[] {
  if (published) return [fence('sh', [`npm install ${name}`])]
  const tarball = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  const lines = aligned([
    ['npm install && npm pack', words.build],
    [`npm install /path/to/${tarball}`, words.inProject],
  ])
  return [words.unpublished, fence('sh', lines)]
}

/** Commands with their comments in one column. */
function aligned(lines: readonly (readonly [command: string, comment: string])[]): readonly string[] {
  const width = Math.max(...lines.map(([command]) => command.length))
  return lines.map(([command, comment]) => `${command.padEnd(width)}  # ${comment}`)
}

function firstCall({ packageName: name, plan }: ReadmeFacts): string {
  const call = callLines(name, plan)
  return fence('ts', [
    `import { createClient } from ${stringLiteral(name)}`,
    `import { configFromEnvironment } from ${stringLiteral(`${name}/environment`)}`,
    ...call.imports,
    '',
    'const client = createClient(configFromEnvironment())',
    ...call.lines,
  ])
}

function entryTable(name: string, exports: PackageExports, words: ReadmeWords): string {
  const pages = Object.keys(exports).filter(key => key.endsWith('/*'))
  const paths = pages.filter(key => key !== './webhooks/*').map(key => code(name, key))
  const rows = Object.entries(words.entry).flatMap(([key, text]) => {
    if (key === './*') return paths.length === 0 ? [] : [[paths.join(', '), text]]
    return Object.hasOwn(exports, key) ? [[code(name, key), text]] : []
  })
  const lines = [words.entryHead, ['---', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |`)
  return lines.join('\n')
}

/** `./v3/*` as readers write it: `name/v3/…`. */
function code(name: string, key: string): string {
  return `\`${name}${key.slice(1).replace('*', '…')}\``
}

function commandLines(name: string, { commands: [local, doctor, call] }: ReadmeWords): readonly string[] {
  const run = `npx --no-install ${commandName(name)}`
  return aligned([
    [`${run} local`, local],
    [`${run} doctor --env .env`, doctor],
    [`${run} call 'GET /v3/…'`, call],
  ])
}

/** The chapter of versions; absent where the settings name none of its pages. */
function versionLines({ packageDetails: details }: ReadmeFacts, words: ReadmeWords): readonly string[] {
  const links = [
    ['documentation', details.documentation],
    ['changelog', details.changelog === undefined ? undefined : 'CHANGELOG.md'],
    ['releases', details.releases],
    ['security', details.security],
    ['bugs', bugsAddress(details)],
  ] as const
  const lines = links.flatMap(([key, to]) => (to === undefined ? [] : [`- [${words.links[key]}](${to})`]))
  return lines.length === 0 ? [] : [`## ${words.versions}`, lines.join('\n')]
}

/** Pages with a good sample for the README, the best first. */
const examplePages = ['v3/pay/transactions/jsapi', 'v3/marketing/busifavor/coupons/associate']

function callLines(
  name: string,
  plan: Plan,
): { readonly imports: readonly string[]; readonly lines: readonly string[] } {
  for (const page of examplePages) {
    const module = plan.modules.find(each => each.kind === 'operation-module' && each.page === page)
    const operation = module && postOf(module)
    const request = operation && jsonExample(operation)
    if (module === undefined || request === undefined) continue
    const from = `${name}/${subpathOf(module.path)}`
    return {
      imports: [`import { post } from ${stringLiteral(from)}`],
      lines: [
        'const answer = await post(client, {',
        `  json: ${literalText(request, '  ')},`,
        '})',
        'console.log(answer)',
      ],
    }
  }
  return { imports: [], lines: [] }
}

function postOf(module: ModulePlan): Operation | undefined {
  if (module.kind !== 'operation-module') return undefined
  return module.operations.find(each => each.operation.method === 'post')?.operation
}

function jsonExample({ examples, requestBody }: Operation): Literal | undefined {
  const value = examples[0]?.value.entries.find(entry => entry.key === 'json')?.value
  return value && requestBody?.kind === 'json'
    ? fitExample(value, requiredPart(requestBody.schema))
    : undefined
}

/** The required fields of a request. */
function requiredPart(schema: Schema): Schema {
  if (schema.kind === 'array') return { ...schema, items: requiredPart(schema.items) }
  if (schema.kind !== 'object') return schema
  const properties = schema.properties
    .filter(property => property.required)
    .map(property => ({ ...property, schema: requiredPart(property.schema) }))
  return { ...schema, properties }
}

/** Widest object that stands on one line. */
const lineWidth = 60

function literalText(value: Literal, indent: string): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return stringLiteral(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item: Literal) => literalText(item, indent)).join(', ')}]`
  const members = Object.entries(value).map(
    ([key, item]) => `${literalKey(key)}: ${literalText(item, inner)}`,
  )
  if (members.length === 0) return '{}'
  const line = `{ ${members.join(', ')} }`
  if (line.length <= lineWidth && !line.includes('\n')) return line
  return `{\n${members.map(member => `${inner}${member},\n`).join('')}${indent}}`
}
