import type { Span } from '../diagnostics/span.js'
import type { SampleMap } from '../parse/sample/sample-value.js'

export type {
  SampleEncoded as ExampleEncoded,
  SampleEntry as ExampleEntry,
  SampleExpression as ExampleExpression,
  SampleList as ExampleList,
  SampleMap as ExampleMap,
  SampleScalar as ExampleScalar,
  SampleValue as ExampleValue,
} from '../parse/sample/sample-value.js'

/** The arguments of one sample of a request. */
export interface Example {
  readonly kind: 'example'
  /** `default` for the six blocks, the block's own label for scenes, such as `1000(现金营销)`. */
  readonly name: string
  /**
   * The argument array: keys `json`, `query`, `xml`, `headers`, `body`, path names, call options.
   * For a scene it is the fragment of the body that the block shows.
   */
  readonly value: SampleMap
  readonly span: Span
}
