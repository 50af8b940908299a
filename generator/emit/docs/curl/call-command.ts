import type { Operation } from '../../../model/model.js'
import { shellWord } from '../../escape/shell-word.js'
import { requestSample } from '../../samples/request-sample.js'
import type { MapSample, Sample } from '../../samples/sample-value.js'

/** The label of a block with the command of a call, in every language. */
export const curlLabel = 'curl'

/**
 * The command of the package that prints a call as a signed curl command: with the values of the smallest call, as it is
 * typed into a shell. A body comes from standard input, where nothing in it needs quotes. `above` is a comment in the first
 * line.
 */
export function callCommand(operation: Operation, command: string, above: string): string {
  const { members } = requestSample(operation, 'required')
  const values = new Map(members)
  const inPath = operation.parameters.filter(each => each.in === 'path').map(({ name }) => name)
  const body = bodyOf(operation, values)
  const options = [
    ...inPath.flatMap(name => pair('path', name, values.get(name))),
    ...queryOptions(values.get('query')),
    ...fileOptions(values.get('body')),
  ]
  const first = `npx --no-install ${command} call ${shellWord(placeOf(operation))} --curl`
  const ending = body === undefined ? '' : ` --${body.option} - <<'${endMark}'\n${body.text}\n${endMark}`
  return `# ${above}\n${[first, ...options].join(' \\\n  ')}${ending}`
}

/** No line of JSON can be this word. */
const endMark = 'JSON'

/** Method and path as on the wire, with placeholders: `GET /v3/pay/transactions/id/{transaction_id}`. */
function placeOf({ method, path, options: { baseUri } }: Operation): string {
  const prefix = baseUri === undefined ? '' : new URL(baseUri).pathname.replace(/\/+$/, '')
  return `${method.toUpperCase()} ${prefix}${path}`
}

function pair(option: string, name: string, value: Sample | undefined): readonly string[] {
  if (value?.kind !== 'scalar') return []
  return [`--${option} ${shellWord(`${name}=${value.value}`)}`]
}

/** Scalars one by one; where a value is more, the whole query as JSON. */
function queryOptions(query: Sample | undefined): readonly string[] {
  if (query?.kind !== 'map') return []
  const isFlat = query.members.every(([, value]) => value.kind === 'scalar')
  if (!isFlat) return [`--query ${shellWord(JSON.stringify(plainValue(query)))}`]
  return query.members.flatMap(([name, value]) => pair('query', name, value))
}

function fileOptions(body: Sample | undefined): readonly string[] {
  return filesOf(body).map(name => `--file ${shellWord(`${name}=file.jpg`)}`)
}

function filesOf(body: Sample | undefined): readonly string[] {
  if (body?.kind !== 'map') return []
  return body.members.flatMap(([name, value]) => (value.kind === 'file' ? [name] : []))
}

interface CommandBody {
  readonly option: 'json' | 'xml'
  readonly text: string
}

function bodyOf({ requestBody }: Operation, values: ReadonlyMap<string, Sample>): CommandBody | undefined {
  if (requestBody === undefined) return undefined
  const { kind } = requestBody
  const value = values.get(kind === 'multipart' ? 'body' : kind)
  const own = kind === 'multipart' && value?.kind === 'map' ? withoutFiles(value) : value
  if (own === undefined || (kind !== 'json' && own.kind === 'map' && own.members.length === 0))
    return undefined
  return { option: kind === 'xml' ? 'xml' : 'json', text: JSON.stringify(plainValue(own), undefined, 2) }
}

function withoutFiles({ kind, members }: MapSample): MapSample {
  return { kind, members: members.filter(([, value]) => value.kind !== 'file') }
}

function plainValue(sample: Sample): unknown {
  switch (sample.kind) {
    case 'scalar':
      return sample.value
    case 'list':
      return sample.items.map(plainValue)
    case 'map':
      return Object.fromEntries(sample.members.map(([name, value]) => [name, plainValue(value)]))
    case 'file':
      // Files are parts of an upload, which has options for them.
      return undefined
  }
}
