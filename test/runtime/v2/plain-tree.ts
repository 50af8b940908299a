import type { XmlElement, XmlValue } from '../../../templates/runtime/v2/parse-xml.js'

/** A tree of elements as arrays, easy to compare. */
export function plainTree(element: XmlElement): readonly (readonly [string, readonly unknown[]])[] {
  return [...element].map(([name, values]) => [name, values.map(plainValue)] as const)
}

function plainValue(value: XmlValue): unknown {
  return typeof value === 'string' ? value : plainTree(value)
}
