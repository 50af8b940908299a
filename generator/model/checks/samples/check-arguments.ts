import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'
import { didYouMean } from '../../../diagnostics/nearest.js'
import type { SampleCall, SampleScene } from '../../../parse/sample/sample-call.js'
import { rootSchema } from '../../document/root-members.js'
import type { ExampleEntry, ExampleMap, ExampleValue } from '../../example.js'
import type { Operation } from '../../model.js'
import type { ObjectSchema } from '../../schema.js'
import { append, checkValue } from './check-value.js'
import { placeholdersOf } from './same-path.js'

/** Keys that belong to the PHP client alone (rule S5). */
const CLIENT_KEYS: readonly string[] = ['sink', 'handler', 'debug']

/** Header names are compared as HTTP does. */
function withHeaderCase(map: ExampleMap, schema: ObjectSchema): ExampleMap {
  const names = new Map(schema.properties.map(({ name }) => [name.toLowerCase(), name]))
  const entries = map.entries.map(entry => ({
    ...entry,
    key: names.get(entry.key.toLowerCase()) ?? entry.key,
  }))
  return { ...map, entries }
}

function checkBaseUri(operation: Operation, { key, value }: ExampleEntry): readonly PageDiagnostic[] {
  const { baseUri } = operation.options
  if (key !== 'base_uri' || baseUri === undefined || value.kind !== 'scalar') return []
  const slashed = (uri: string) => (uri.endsWith('/') ? uri : `${uri}/`)
  if (slashed(String(value.value)) === slashed(baseUri)) return []
  const message = `The sample's base_uri is "${String(value.value)}"; its row says "${baseUri}". The row counts.`
  return [{ code: 'PW426', message, span: value.span }]
}

/** The PHP client sets the `Content-Type` of a form with its boundary: that header needs no row. */
function withoutFormType(operation: Operation, args: ExampleMap): ExampleMap {
  if (operation.requestBody?.kind !== 'multipart') return args
  const entries = args.entries.flatMap((entry): readonly ExampleEntry[] => {
    if (entry.key !== 'headers' || entry.value.kind !== 'map') return [entry]
    const headers = entry.value.entries.filter(({ key, value }) => !isFormType(key, value))
    return headers.length === 0 ? [] : [{ ...entry, value: { ...entry.value, entries: headers } }]
  })
  return { ...args, entries }
}

function isFormType(key: string, value: ExampleValue): boolean {
  return key.toLowerCase() === 'content-type' && value.kind === 'expression'
}

function checkEntry(operation: Operation, entry: ExampleEntry): readonly PageDiagnostic[] {
  const schema = rootSchema(operation, entry.key)
  if (schema === undefined) return checkBaseUri(operation, entry)
  const isHeaders = entry.key === 'headers' && schema.kind === 'object' && entry.value.kind === 'map'
  const value = isHeaders && entry.value.kind === 'map' ? withHeaderCase(entry.value, schema) : entry.value
  return checkValue(entry.key, value, schema, entry.key === 'json' ? 'json' : 'text')
}

/** Rules S5 and S6 for the arguments of a call. */
export function checkArguments(operation: Operation, call: SampleCall): readonly PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = []
  const rows = operation.roots.map(row => row.name)
  const known = new Set([...rows, ...CLIENT_KEYS, ...placeholdersOf(call)])
  const shown = new Set<string>()
  for (const entry of withoutFormType(operation, call.arguments).entries) {
    if (shown.has(entry.key)) {
      const message = `The sample has the key "${entry.key}" twice. The last value counts.`
      diagnostics.push({ code: 'PW418', message, span: entry.span })
    }
    shown.add(entry.key)
    if (known.has(entry.key)) append(diagnostics, checkEntry(operation, entry))
    else {
      const message = `The sample's argument "${entry.key}" has no row.${didYouMean(entry.key, rows)}`
      diagnostics.push({ code: 'PW423', message, span: entry.span })
    }
  }
  for (const { name, required } of operation.roots) {
    if (shown.has(name)) continue
    const { span } = call.arguments
    diagnostics.push(
      required
        ? { code: 'PW421', message: `The sample lacks the required "${name}".`, span }
        : { code: 'PW422', message: `The sample does not show "${name}".`, span },
    )
  }
  return diagnostics
}

const LACKS: ReadonlySet<string> = new Set(['PW421', 'PW440'])

/**
 * Rule S7: a scene shows a part of the body, so it may lack any optional member, and any at the top level. A group that has
 * too many there is reported at the second of them, not at the scene.
 */
export function checkScene(operation: Operation, scene: SampleScene): readonly PageDiagnostic[] {
  const { requestBody } = operation
  if (requestBody === undefined || requestBody.kind === 'multipart') return []
  return checkValue(
    '',
    scene.arguments,
    requestBody.schema,
    requestBody.kind === 'json' ? 'json' : 'text',
  ).filter(({ code, span }) => code !== 'PW422' && !(LACKS.has(code) && span === scene.arguments.span))
}
