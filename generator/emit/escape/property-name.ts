import { stringLiteral } from './string-literal.js'

/** Text as the name of a member: bare where formatters leave it bare, quoted otherwise. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)
}

/** Text as a key of an object literal, where a bare `__proto__` would set the prototype. */
export function literalKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name)
}
