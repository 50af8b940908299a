const longest = 80

/** A value in words, for messages such as `must be a string, but is a list`. Never throws. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'function':
      return /^class\b/.test(Function.prototype.toString.call(value)) ? 'a class' : 'a function'
    case 'string':
    case 'number':
    case 'boolean':
      return shortened(typeof value === 'string' ? JSON.stringify(value) : String(value))
    case 'bigint':
    case 'symbol':
      return String(value)
    case 'object':
      return value === null ? 'null' : describeObject(value)
  }
}

function describeObject(value: object): string {
  if (value instanceof Promise) return 'a promise'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  const names = Object.keys(value)
  return names.length === 0
    ? 'an empty object'
    : `an object with ${shortened(names.map(name => `\`${name}\``).join(', '))}`
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}
