import type { LineCounter, Node } from 'yaml'
import { didYouMean } from '../../diagnostics/nearest.js'
import type { Span } from '../../diagnostics/span.js'
import { loadYaml } from '../packages.js'

/** A value of the YAML with its place. */
export interface YamlValue {
  readonly node: unknown
  readonly span: Span
}

/** `unreadable`: the document as a whole; `malformed`: a value of it. */
export type YamlReport = (kind: 'unreadable' | 'malformed', message: string, span: Span) => void

/**
 * Reads a document. `uniqueKeys`: whether YAML looks for keys that repeat, which takes quadratic time; default true.
 * `contents` is undefined for an empty one, and for one that cannot be read, which is
 * reported.
 */
export function readYaml(
  text: string,
  report: YamlReport,
  uniqueKeys = true,
): { readonly contents: YamlValue | undefined; readonly reader: YamlReader } {
  const counter = new (loadYaml().LineCounter)()
  const document = loadYaml().parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys,
    prettyErrors: false,
    logLevel: 'error',
  })
  const reader = new YamlReader(counter, report)
  for (const problem of [...document.errors, ...document.warnings])
    report(
      'unreadable',
      `The YAML cannot be read: ${problem.message.replace(/[.:]?\s*$/, '')}.`,
      reader.place(problem.pos[0], problem.pos[1]),
    )
  const { contents } = document
  const isRead = document.errors.length === 0 && contents !== null
  return { contents: isRead ? reader.value(contents) : undefined, reader }
}

/** Reads a document as a list of patches; one that cannot be read is reported, and its list is empty. */
export function readYamlList(
  text: string,
  report: YamlReport,
): { readonly items: readonly YamlValue[]; readonly reader: YamlReader } {
  const { contents, reader } = readYaml(text, report)
  if (contents === undefined) return { items: [], reader }
  if (!loadYaml().isSeq(contents.node)) {
    report('unreadable', 'The file must be a list of patches.', contents.span)
    return { items: [], reader }
  }
  return { items: contents.node.items.map(item => reader.value(item)), reader }
}

/** Reads the nodes of one document, and reports what is wrong with them. */
export class YamlReader {
  readonly #counter: LineCounter
  readonly #report: YamlReport

  constructor(counter: LineCounter, report: YamlReport) {
    this.#counter = counter
    this.#report = report
  }

  place(from: number, to: number): Span {
    const start = this.#counter.linePos(from)
    const end = this.#counter.linePos(Math.max(from, to))
    return {
      line: Math.max(1, start.line),
      column: Math.max(1, start.col),
      endLine: Math.max(1, end.line),
      endColumn: Math.max(1, end.col),
    }
  }

  spanOf(node: Node): Span {
    const [from = 0, to = from] = node.range ?? []
    return this.place(from, to)
  }

  value(node: unknown): YamlValue {
    return { node, span: loadYaml().isNode(node) ? this.spanOf(node) : this.place(0, 0) }
  }

  problem(message: string, span: Span): undefined {
    this.#report('malformed', message, span)
    return undefined
  }

  /** The members of a map by their keys; undefined, and reported, for another value or an unknown key. */
  map(value: YamlValue, what: string, known: readonly string[]): ReadonlyMap<string, YamlValue> | undefined {
    if (!loadYaml().isMap(value.node))
      return this.problem(`${capital(what)} must be a map of keys to values.`, value.span)
    const members = new Map<string, YamlValue>()
    let isKnown = true
    for (const { key, value: own } of value.node.items) {
      const name = loadYaml().isScalar(key) ? String(key.value) : ''
      const span = loadYaml().isNode(key) ? this.spanOf(key) : value.span
      if (known.includes(name))
        members.set(name, loadYaml().isNode(own) ? this.value(own) : { node: own, span })
      else {
        isKnown = false
        this.problem(`${JSON.stringify(name)} is not a key of ${what}.${didYouMean(name, known)}`, span)
      }
    }
    return isKnown ? members : undefined
  }

  /** A scalar as written, so `01` and `1.0` stay as they are. Undefined, and reported, for anything else. */
  text(value: YamlValue, what: string): string | undefined {
    if (loadYaml().isScalar(value.node) && value.node.value !== null)
      return value.node.source ?? String(value.node.value)
    return this.problem(`${what} must be text.`, value.span)
  }

  flag(value: YamlValue, what: string): boolean | undefined {
    if (loadYaml().isScalar(value.node) && typeof value.node.value === 'boolean') return value.node.value
    return this.problem(`${what} must be true or false.`, value.span)
  }

  is(value: YamlValue, plain: false | null): boolean {
    return loadYaml().isScalar(value.node)
      ? value.node.value === plain
      : plain === null && value.node === null
  }

  /** The items of a list, or the keys of a map with what they mean. */
  entries(
    value: YamlValue,
    what: string,
  ): readonly { readonly key: YamlValue; readonly meaning?: YamlValue }[] | undefined {
    if (loadYaml().isSeq(value.node)) return value.node.items.map(item => ({ key: this.value(item) }))
    if (!loadYaml().isMap(value.node))
      return this.problem(
        `${what} must be a list of values, or a map of values to their meanings.`,
        value.span,
      )
    return value.node.items.map(({ key, value: own }) => ({
      key: this.value(key),
      ...(own === null ? {} : { meaning: this.value(own) }),
    }))
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
