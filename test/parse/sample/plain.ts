import type { ExampleValue } from '../../../generator/model/example.js'

/** An example as a JavaScript value, spans left out: `encoded` and `expression` as objects of one key. */
export function plain(value: ExampleValue): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value
    case 'list':
      return value.items.map(plain)
    case 'map':
      return Object.fromEntries(value.entries.map(entry => [entry.key, plain(entry.value)]))
    case 'encoded':
      return { [value.encoding]: plain(value.value) }
    case 'expression':
      return { php: value.source }
  }
}
