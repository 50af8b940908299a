import type { ServiceWords } from '../../model/protocol/api-protocols.js'
import type { EmitInput } from '../emitter.js'
import { stringLiteral } from '../escape/string-literal.js'
import { commandName } from '../words/command-name.js'
import { subpathOf } from '../words/subpath.js'
import { bugsAddress } from './package-addresses.js'
import type { PackageExports } from './package-exports.js'
import type { ReadmeCall } from './readme-call.js'
import { type ReadmeWords, readmeWords } from './readme-words.js'

/** What the README says of the package. */
export type ReadmeFacts = Pick<EmitInput, 'packageName' | 'packageVersion' | 'packageDetails' | 'language'>

/**
 * The package's `README.md`: its front page. From the pages it takes one request, as literals. npm's rules for names make
 * the package's name safe in Markdown; addresses were checked with the settings.
 */
export function packageReadme(
  facts: ReadmeFacts,
  call: ReadmeCall | undefined,
  exports: PackageExports,
  service: ServiceWords,
): string {
  const { packageName: name, language } = facts
  const words = readmeWords[language]
  const called = service.name[language]
  const parts = [
    `# ${name}`,
    words.about(called),
    `## ${words.install}`,
    ...installLines(facts, words),
    `## ${words.firstCall}`,
    firstCall(name, call),
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

function firstCall(name: string, call: ReadmeCall | undefined): string {
  const lines = call === undefined ? [] : callLines(call.request)
  return fence('ts', [
    `import { createClient } from ${stringLiteral(name)}`,
    `import { configFromEnvironment } from ${stringLiteral(`${name}/environment`)}`,
    ...(call === undefined
      ? []
      : [`import { post } from ${stringLiteral(`${name}/${subpathOf(call.module.path)}`)}`]),
    '',
    'const client = createClient(configFromEnvironment())',
    ...lines,
  ])
}

function callLines(request: string): readonly string[] {
  return ['const answer = await post(client, {', `  json: ${request},`, '})', 'console.log(answer)']
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
