import type { ExampleMap } from '../../model/example.js'
import type { Operation, Parameter } from '../../model/model.js'
import { pageWords } from '../../model/nodes/page-words.js'
import { exampleMember, type Fill, fitExample } from '../samples/fit-example.js'
import type { Literal } from '../samples/literal.js'
import { knownValues } from './known-values.js'
import { makeValue, root } from './make-value.js'

/** A request as on the wire. */
export interface RequestExample {
  /** Undefined without a body, and for one with files, which have no literal form. */
  readonly body: Literal | undefined
  readonly ofParameter: (parameter: Parameter) => Literal | undefined
}

/** The values of the six forms that the rows allow; what has to be there and they do not show is made as for an answer. */
export function requestExample(operation: Operation): RequestExample {
  const { examples, protocol } = operation
  const title = pageWords(operation, operation.title)
  const sample = examples.find(({ name }) => name === 'default')?.value
  const known = knownValues(operation)
  const fill: Fill = row =>
    makeValue(
      row.schema,
      { name: row.name, description: pageWords(row, row.description), parent: '' },
      { view: 'wire', known, protocol, title, leavesOut: () => true, decided: new Map() },
    )
  return {
    body: bodyExample(operation, sample, fill),
    ofParameter: parameter => {
      const value = sample && parameterValue(parameter, sample)
      const own = value && fitExample(value, parameter.schema, { fill })
      return own ?? (parameter.required || parameter.in === 'path' ? fill(parameter) : undefined)
    },
  }
}

const groups = { query: 'query', header: 'headers' } as const

function parameterValue(
  { in: place, name }: Parameter,
  sample: ExampleMap,
): ReturnType<typeof exampleMember> {
  const group = place === 'path' ? sample : exampleMember(sample, groups[place])
  return group?.kind === 'map' ? exampleMember(group, name) : undefined
}

function bodyExample(
  { requestBody }: Operation,
  sample: ExampleMap | undefined,
  fill: Fill,
): Literal | undefined {
  if (requestBody === undefined || requestBody.kind === 'multipart') return undefined
  const value = sample && exampleMember(sample, requestBody.kind)
  const own = value && fitExample(value, requestBody.schema, { fill })
  return own ?? (requestBody.required ? fill({ ...root, schema: requestBody.schema }) : undefined)
}
