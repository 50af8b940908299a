import type { Span } from '../../diagnostics/span.js'
import type { RuleName, TextSubject } from './rules.js'

declare const described: unique symbol

/** What a member holds, as data. */
export type Shape =
  | { readonly kind: 'const'; readonly value: string | number | true }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | ScalarShape
  | { readonly kind: 'list'; readonly items: Shape }
  | { readonly kind: 'span' }
  /** A node by the name of its declaration, or of a union of them. */
  | { readonly kind: 'node'; readonly name: string }

export interface ScalarShape {
  readonly kind: 'scalar'
  readonly types: readonly ('string' | 'number' | 'integer' | 'boolean' | 'null')[]
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * A shape with the TypeScript type that it describes. The type is in a parameter and in a result, so a shape that
 * allows more or less than the type does not compile.
 */
export interface Typed<T> {
  readonly shape: Shape
  readonly [described]?: (value: T) => T
}

/** Who must notice when a member changes. */
export type Observer = 'diff' | 'sharing' | 'openapi' | 'sdk'

/** Further traits of a member. */
export interface Traits<T> {
  /** Whether a value of the field fits; for members that refuse some values. */
  allows?(value: string | number | boolean, limit: T): boolean
  /** Facts of `patches.yaml` that change it, each with a value for example. */
  readonly corrected?: Readonly<Record<string, string>>
  /** Who need not notice a change, and why. */
  readonly unseen?: Readonly<Partial<Record<Observer, string>>>
}

/** How a comparison judges a fact. */
export interface Judged<T> extends Traits<T> {
  /** Its name for readers of the comparison. */
  readonly subject: string
  /** The row of docs/diff.md; absent values are undefined. */
  rule(old: T | undefined, next: T | undefined): RuleName
  /** The value for people; the value as text where this is not given. */
  words?(value: T): string | undefined
}

/** How two states of a member are compared: by a rule, as words, by code of `diff` of its own, or not at all. */
export type Compared<T> =
  | ({ readonly kind: 'judged' } & Judged<T>)
  | { readonly kind: 'words'; readonly subject: TextSubject }
  | { readonly kind: 'apart' }
  | { readonly kind: 'none' }

interface MemberBase<T> extends Traits<T> {
  readonly shape: Shape
  /** `place`: where it stands, never compared. `words`: read by people alone. */
  readonly role: 'kind' | 'fact' | 'words' | 'place'
  readonly compared: Compared<T>
}

/** A member of a node. */
export interface Member<T> extends MemberBase<T> {
  readonly optional: false
  readonly [described]?: (value: T) => T
}

/** A member that may be absent. */
export interface OptionalMember<T> extends MemberBase<T> {
  readonly optional: true
  readonly [described]?: (value: T) => T
}

/** A member for those who walk over all of them. Its methods take what the member holds. */
export interface AnyMember extends MemberBase<unknown> {
  readonly optional: boolean
}

/** One declaration for each member of `T`: exactly its members, and `?` must agree. */
export type Members<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? OptionalMember<Exclude<T[K], undefined>>
    : Member<T[K]>
}

/** The declaration of a kind of node, or of a union of nodes that are told apart by `kind`. */
export type AnyDeclared =
  | { readonly about: string; readonly members: Readonly<Record<string, AnyMember>> }
  | { readonly union: readonly string[] }

/** The declaration of the type `T`. */
export type Declared<T> = AnyDeclared & { readonly [described]?: (value: T) => T }

/** Declares a kind of node. `T` comes from where the declaration is put, never from the members themselves. */
export function node<T extends object>(about: string, members: NoInfer<Members<T>>): Declared<T>
export function node(about: string, members: Readonly<Record<string, AnyMember>>): AnyDeclared {
  return { about, members }
}

/** What a file declares with: references to nodes by the names of their types. */
export interface References<Types> {
  readonly ref: <K extends keyof Types & string>(name: K) => Typed<Types[K]>
  /** The result has the union of exactly the named types, so a union of which one is missing does not compile. */
  readonly union: <K extends keyof Types & string>(...names: readonly K[]) => Declared<Types[K]>
}

export function references<Types>(): References<Types> {
  return { ref: name => ({ shape: { kind: 'node', name } }), union: (...names) => ({ union: names }) }
}

export const text: Typed<string> = { shape: { kind: 'scalar', types: ['string'] } }
export const bool: Typed<boolean> = { shape: { kind: 'scalar', types: ['boolean'] } }
export const numeric: Typed<number> = { shape: { kind: 'scalar', types: ['number'] } }
export const textOrNumber: Typed<string | number> = { shape: { kind: 'scalar', types: ['string', 'number'] } }
export const scalar: Typed<string | number | boolean | null> = {
  shape: { kind: 'scalar', types: ['string', 'number', 'boolean', 'null'] },
}
/** Three digits of an HTTP status. */
export const httpStatus: Typed<number> = {
  shape: { kind: 'scalar', types: ['integer'], minimum: 100, maximum: 599 },
}

/** The HTTP status of an error. */
export const errorStatus: Typed<number> = {
  shape: { kind: 'scalar', types: ['integer'], minimum: 400, maximum: 599 },
}

/** One value. */
export function literal<const T extends string | number | true>(value: T): Typed<T> {
  return { shape: { kind: 'const', value } }
}

/** A closed set of strings; a record, so that no value of `T` can be missing. */
export function oneOf<T extends string>(values: Readonly<Record<T, true>>): Typed<T> {
  return { shape: { kind: 'enum', values: Object.keys(values) } }
}

export function list<T>(items: Typed<T>): Typed<readonly T[]> {
  return { shape: { kind: 'list', items: items.shape } }
}

/** A member whose changes a rule judges. A scalar one is also told in `llms/`. */
export function fact<T>({ shape }: Typed<T>, judged: NoInfer<Judged<T>>): Member<T> {
  const { allows, corrected, unseen } = judged
  const traits = { ...(allows && { allows }), ...(corrected && { corrected }), ...(unseen && { unseen }) }
  return { shape, role: 'fact', optional: false, compared: { kind: 'judged', ...judged }, ...traits }
}

/** A member that code of `diff` compares together with others: nodes below, and facts that have a meaning together. */
export function part<T>({ shape }: Typed<T>, traits: NoInfer<Traits<T>> = {}): Member<T> {
  return { shape, role: 'fact', optional: false, compared: { kind: 'apart' }, ...traits }
}

/** A fact that follows from others, so its changes are not reported. */
export function derived<T>(typed: Typed<T>, why: string, unseen: Traits<T>['unseen'] = {}): Member<T> {
  return { ...part(typed, { unseen: { diff: why, ...unseen } }), compared: { kind: 'none' } }
}

/** A member for people alone. Without a subject, code of `diff` compares it. */
export function words<T>(
  { shape }: Typed<T>,
  subject?: TextSubject,
  traits: NoInfer<Traits<T>> = {},
): Member<T> {
  const compared =
    subject === undefined ? ({ kind: 'apart' } as const) : ({ kind: 'words', subject } as const)
  return { shape, role: 'words', optional: false, compared, ...traits }
}

/** Tells the node from others. */
export function kind<const T extends string>(value: T, traits: NoInfer<Traits<T>> = {}): Member<T> {
  return kinds(literal(value), traits)
}

/** Tells the node from others, and one type of values from another. */
export function kinds<T extends string>({ shape }: Typed<T>, traits: NoInfer<Traits<T>> = {}): Member<T> {
  return { shape, role: 'kind', optional: false, compared: { kind: 'apart' }, ...traits }
}

/** The place of something. */
export function place<T>({ shape }: Typed<T>): Member<T> {
  return { shape, role: 'place', optional: false, compared: { kind: 'none' } }
}

export const span: Member<Span> = place({ shape: { kind: 'span' } })

export function optional<T>(member: Member<T>): OptionalMember<T> {
  return { ...member, optional: true }
}

/** One rule for every change. */
export function always(rule: RuleName): () => RuleName {
  return () => rule
}

type Natured<Rule, Nature extends string> = Rule extends `${infer Name}-${Nature}` ? Name : never

/** Three rules of one name, by whether the fact is new, gone or another. */
export function byNature(
  name: Natured<RuleName, 'added'> & Natured<RuleName, 'changed'> & Natured<RuleName, 'removed'>,
): (old: unknown, next: unknown) => RuleName {
  return (old, next) =>
    old === undefined ? `${name}-added` : next === undefined ? `${name}-removed` : `${name}-changed`
}
