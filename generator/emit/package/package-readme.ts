import type { Operation } from '../../model/model.js'
import type { Schema } from '../../model/schema.js'
import type { ModulePlan, Plan } from '../../plan/plan.js'
import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { fitExample } from '../samples/fit-example.js'
import type { Literal } from '../samples/literal.js'
import { commandName } from '../words/command-name.js'
import type { PackageWords } from '../words/package-words.js'
import { subpathOf } from '../words/subpath.js'

/**
 * The package's `README.md`. From the pages it takes one request, as literals. npm's rules for names make `name` safe in
 * Markdown.
 */
export function packageReadme(name: string, plan: Plan, words: PackageWords): string {
  const call = callLines(name, plan)
  const importLine = `import { createClient } from ${stringLiteral(name)}`
  return `# ${name}

${words.intro}

\`\`\`sh
npm install ${name}
\`\`\`

\`\`\`ts
import { readFileSync } from 'node:fs'
${[importLine, ...call.imports].join('\n')}

const client = createClient({
  mchid: '1900000001',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: readFileSync('apiclient_key.pem', 'utf8'),
  apiV3Key: process.env.APIV3_KEY ?? '',
  publicKeys: { PUB_KEY_ID_0119000000012024010100000000000001: readFileSync('pub_key.pem', 'utf8') },
})
${call.lines.map(line => `${line}\n`).join('')}\`\`\`

${words.points(name, commandName(name))}

${words.licence}
`
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
        '',
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

function literalText(value: Literal, indent: string): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return stringLiteral(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item: Literal) => literalText(item, indent)).join(', ')}]`
  const members = Object.entries(value).map(
    ([key, item]) => `${inner}${literalKey(key)}: ${literalText(item, inner)},`,
  )
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`
}
