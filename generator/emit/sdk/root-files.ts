import type { PageEntryPlan, RootPlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { OutputFile } from '../output-file.js'
import { commandName } from '../words/command-name.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { SdkWords } from '../words/sdk-words.js'
import { chainsView } from './chains-view.js'
import { writeDeclarations } from './declaration.js'
import { commonCodeTypes } from './error-types.js'
import type { Templates } from './module-file.js'
import { stringView } from './views.js'

/** The package that an SDK becomes. */
export interface PackageIdentity {
  readonly packageName: string
  readonly packageVersion: string
}

/**
 * The files at the SDK's root: the entry with chains, the entry without, the table of pages between them, and the command.
 */
export function rootFiles(
  plan: RootPlan,
  { packageName, packageVersion: version }: PackageIdentity,
  templates: Templates,
  words: SdkWords,
): readonly OutputFile[] {
  const { pages, renamed } = plan
  const errors = plan.errors.map(({ typeName }) => typeName)
  const command = commandName(packageName)
  const { root, generatedFromAll: notice } = words
  return [
    { path: 'sdk/cli.ts', content: templates('cli')({ doc: root.command, command, packageName, version }) },
    {
      path: 'sdk/chains.ts',
      content: templates('chains')({ notice, ...chainDocs(words), ...chainsView(plan) }),
    },
    { path: 'sdk/client.ts', content: templates('client')({ doc: root.client, errors }) },
    ...errorCodes(plan, templates, words),
    { path: 'sdk/index.ts', content: templates('root')({ notice, ...rootDocs(root), errors }) },
    {
      path: 'sdk/operations.ts',
      content: templates('operations')({
        notice,
        doc: root.operations,
        renamedDoc: root.renamed,
        pages: pages.map(pageView),
        renamed: renamed.map(({ page, name }) => stringView(name, page, 2)),
      }),
    },
  ]
}

/** The comments of the root. */
function rootDocs({ chains, chain, createClient }: SdkWords['root']): object {
  return {
    clientDoc: chains.join('\n'),
    chainDoc: chain.join('\n'),
    createClientDoc: createClient.join('\n'),
  }
}

/** The comments of the chains. */
function chainDocs({ chains: { path, table, at, byPath } }: SdkWords): object {
  return { pathDoc: path, tableDoc: table, atDoc: at, byPathDoc: byPath.join('\n') }
}

/** The codes that operations share; no file where no page lists any. */
function errorCodes({ errors }: RootPlan, templates: Templates, words: SdkWords): readonly OutputFile[] {
  if (errors.length === 0) return []
  const files = errors.map(({ common }) => common.file).join(', ')
  const notice = words.generatedFromMany(files)
  const content = templates('error-codes')({ notice }) + writeDeclarations(errors.map(commonCodeTypes))
  return [{ path: 'sdk/error-codes.ts', content }]
}

function pageView({ page, from }: PageEntryPlan): object {
  const line = `  ${stringLiteral(page)}: () => import(${stringLiteral(from)}),`
  return { page, from, broken: columnsOf(line) > lineWidth }
}
