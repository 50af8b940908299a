import { stringLiteral } from './string-literal.js'

/** Text as the name of a member: bare where that is legal and formatters want it so, quoted otherwise. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)
}

/** Text as the key of a member of an object literal, where `__proto__` alone would set the prototype instead. */
export function literalKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name)
}
