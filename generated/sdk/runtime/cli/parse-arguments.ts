import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestName } from '../chain/nearest-name.js'

/** The part of an option that parsing needs. */
export interface OptionShape {
  readonly name: string
  readonly short?: string
  readonly value?: string
  readonly isRepeated?: true
}

/** Options by name: texts, `true` for switches. */
export class OptionValues {
  readonly #values: ReadonlyMap<string, readonly (string | true)[]>

  constructor(values: ReadonlyMap<string, readonly (string | true)[]>) {
    this.#values = values
  }

  /** The text of an option; the last one counts. */
  text(name: string): string | undefined {
    const value = this.#values.get(name)?.at(-1)
    return value === true ? undefined : value
  }

  /** All texts of an option. */
  texts(name: string): readonly string[] {
    return (this.#values.get(name) ?? []).filter(value => value !== true)
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }
}

/** Arguments by their kind, or what is wrong with them. */
export type ParsedArguments =
  | { readonly kind: 'parsed'; readonly values: OptionValues; readonly positionals: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly meant?: string }
  | { readonly kind: 'missing-value'; readonly option: string; readonly value: string }
  | { readonly kind: 'unexpected-value'; readonly option: string }

/** Parses arguments with `node:util`; what it refuses is told by kind, with the option that was meant. */
export function parseArguments(args: readonly string[], shapes: readonly OptionShape[]): ParsedArguments {
  const options = Object.fromEntries(shapes.map(shape => [shape.name, optionConfig(shape)]))
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, (string | true)[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const shape = shapes.find(each => each.name === token.name)
    const fault = faultOf(token, shape, shapes)
    if (fault !== undefined) return fault
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? true])
  }
  return { kind: 'parsed', values: new OptionValues(values), positionals }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function faultOf(
  { name, rawName, value, inlineValue }: OptionToken,
  shape: OptionShape | undefined,
  shapes: readonly OptionShape[],
): ParsedArguments | undefined {
  if (shape === undefined) {
    const meant = nearestName(
      name,
      shapes.map(each => each.name),
    )
    return {
      kind: 'unknown-option',
      option: rawName,
      ...(meant === undefined ? {} : { meant: `--${meant}` }),
    }
  }
  if (shape.value === undefined)
    return value === undefined ? undefined : { kind: 'unexpected-value', option: rawName }
  // `--json --lang zh`: an option in the place of a value is a forgotten value. `-` alone is standard input.
  const isForgotten = value === undefined || (inlineValue !== true && /^--?[a-z]/i.test(value))
  return isForgotten ? { kind: 'missing-value', option: rawName, value: shape.value } : undefined
}

function optionConfig({ value, short }: OptionShape): NonNullable<ParseArgsConfig['options']>[string] {
  return {
    type: value === undefined ? 'boolean' : 'string',
    multiple: true,
    ...(short === undefined ? {} : { short }),
  }
}
