import type { LocalConfig } from '../service/local-service.js'

/** The configuration as TypeScript, to be copied into a program. */
export function typescriptOf(config: LocalConfig, packageName = 'wechatpay-sdk'): string {
  return `import { createClient } from '${packageName}'\n\nconst client = createClient(${literal(config, '')})\n`
}

/** A literal of plain data: multi-line text (PEM) as a template, names without quotes where they need none. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') {
    return value.includes('\n') && !/[`\\$]/.test(value) ? `\`${value}\`` : quoted(value)
  }
  if (Array.isArray(value)) return `[${value.map(each => literal(each, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const lines = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${inner}${propertyName(name)}: ${literal(member, inner)},\n`)
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
