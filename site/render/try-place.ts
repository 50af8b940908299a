import type { Container } from '../../generator/parse/page.js'
import { escapeHtml } from './html.js'

/** What the panel to try a call begins with: the smallest call, as the page's command has it. */
export interface TryStart {
  /** Method and path with placeholders: `GET /v3/pay/transactions/id/{transaction_id}`. */
  readonly operation: string
  /** The command of the package. */
  readonly command: string
  /** Values of the placeholders. */
  readonly path: Readonly<Record<string, string>>
  /** The rest of the request as the SDK takes it. */
  readonly request: Readonly<Record<string, unknown>>
}

/** The place of the panel, which the theme fills in. Nothing without a command to begin with. */
export function renderTryPlace(code: readonly Container[]): string {
  const blocks = code.flatMap(({ children }) => children.filter(block => block.kind === 'code'))
  const block = blocks.find(({ label, language }) => language === 'sh' && /^curl\b/.test(label))
  const start = block === undefined ? undefined : readCommand(block.code)
  return start === undefined
    ? ''
    : `<div class="try-it" data-start="${escapeHtml(JSON.stringify(start))}"></div>`
}

/** Reads the command that `generator/emit/docs/curl` writes; undefined for another one. */
export function readCommand(text: string): TryStart | undefined {
  const [head = '', ...heredoc] = text
    .replace(/^(?:#.*\n)*/, '')
    .replaceAll('\\\n', ' ')
    .split(/ - <<'JSON'\n/)
  const words = shellWords(head)
  const [runner, isInstalled, command, call, operation, ...options] = words
  if (runner !== 'npx' || isInstalled !== '--no-install' || call !== 'call') return undefined
  if (command === undefined || operation === undefined) return undefined
  const body = bodyOf(heredoc.join(''))
  if (body === undefined) return undefined
  return { operation, command, path: pairs(options, '--path'), request: requestOf(options, body.value) }
}

/** The JSON in front of its end; undefined if there is something else. */
function bodyOf(text: string): { readonly value?: unknown } | undefined {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text.replace(/\nJSON\s*$/, ''))
    return { value }
  } catch {
    // The page has a command of its own.
    return undefined
  }
}

function requestOf(options: readonly string[], value: unknown): Readonly<Record<string, unknown>> {
  const query = pairs(options, '--query')
  const files = Object.keys(pairs(options, '--file'))
  const group = files.length > 0 ? 'body' : options.at(-1) === '--xml' ? 'xml' : 'json'
  const own = typeof value === 'object' && value !== null ? value : {}
  const parts = Object.fromEntries(files.map(name => [name, smallestImage]))
  return {
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(files.length > 0 ? { body: { ...own, ...parts } } : value === undefined ? {} : { [group]: value }),
  }
}

/** A picture of one transparent point. */
const smallestImage = {
  filename: 'pixel.gif',
  base64: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
}

/** The values of an option that is given as `name=value`, or as one object of JSON. */
function pairs(options: readonly string[], option: string): Readonly<Record<string, string>> {
  const values = options.filter((_, at) => options[at - 1] === option)
  return Object.fromEntries(
    values.flatMap(value => {
      if (value.startsWith('{')) return Object.entries(objectOf(value))
      const at = value.indexOf('=')
      return [[value.slice(0, at), value.slice(at + 1)]]
    }),
  )
}

function objectOf(text: string): object {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? value : {}
}

/** Words of a shell as the generator writes them: bare, or in single quotes, with a quote as `'\''`. */
function shellWords(text: string): readonly string[] {
  return [...text.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(')/g, (_, quoted?: string, quote?: string) => quoted ?? quote ?? ''),
  )
}
