import type { Operation } from '../../model/model.js'
import type { ModelOutline, OperationOutline } from '../../model/outline.js'
import type { PageOthers, SameShapePaths } from '../emitter.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import type { OpenApiWords } from '../words/openapi-words.js'
import { operationId } from './operation-id.js'

/** Gives one operation. */
type Build = (operation: OperationOutline) => JsonValue

type Item = Map<string, JsonValue>

/**
 * Path items in the order of the pages; of two operations with one path and method the first stays.
 *
 * Paths of one shape name each other (`keep`) or become one path (`merge`): later operations get the placeholders' names
 * of the first page, which are not sent, and of two with one method the first stays and the other is named.
 */
export function pathItems(
  operations: readonly OperationOutline[],
  sameShape: SameShapePaths,
  build: Build,
  words: OpenApiWords,
): ReadonlyMap<string, JsonValue> {
  const shapes = pathsByShape(operations)
  const items = new Map<string, Item>()
  const leftOut = new Map<string, JsonRecord[]>()
  for (const operation of operations) {
    const path = operationPath(operation)
    const [home = path, ...others] = shapes.get(shapeOf(path)) ?? []
    const isMoved = sameShape === 'merge' && home !== path
    const key = isMoved ? home : path
    const item =
      items.get(key) ?? (sameShape === 'keep' ? newItem(path, [home, ...others], words) : new Map())
    items.set(key, item)
    if (!item.has(operation.method)) item.set(operation.method, build(operation))
    else if (isMoved) leftOut.set(key, [...(leftOut.get(key) ?? []), nameOf(operation)])
  }
  for (const [path, list] of leftOut) items.get(path)?.set('x-left-out-operations', list)
  return items
}

function newItem(path: string, all: readonly string[], words: OpenApiWords): Item {
  const twins = all.filter(other => other !== path)
  if (twins.length === 0) return new Map()
  return new Map<string, JsonValue>([
    ['description', words.sameShape(twins)],
    ['x-same-shape-paths', twins],
  ])
}

function nameOf(operation: OperationOutline): JsonRecord {
  const { id, method, page } = operation
  return { path: operationPath(operation), method, operationId: operationId(id), page }
}

function pathsByShape(operations: readonly OperationOutline[]): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>()
  for (const operation of operations) {
    const path = operationPath(operation)
    const known = shapes.get(shapeOf(path)) ?? []
    if (!known.includes(path)) shapes.set(shapeOf(path), [...known, path])
  }
  return shapes
}

const placeholder = /\{([^{}/]*)\}/g

function shapeOf(path: string): string {
  return path.replace(placeholder, '{}')
}

function operationPath(operation: OperationOutline): string {
  return operation.path.startsWith('/') ? operation.path : `/${operation.path}`
}

/** The paths that operations move to where paths of one shape become one, by the files of their pages and their ids. */
export function movedPaths({ operations }: ModelOutline): ReadonlyMap<string, PageOthers> {
  const shapes = pathsByShape(operations)
  const moved = new Map<string, Record<string, string>>()
  for (const operation of operations) {
    const path = operationPath(operation)
    const [home = path] = shapes.get(shapeOf(path)) ?? []
    if (home !== path) moved.set(operation.file, { ...moved.get(operation.file), [operation.id]: home })
  }
  return moved
}

/** The operation under another path of its shape, if there is one: its placeholders by their places. */
export function withPath(operation: Operation, path: string | undefined): Operation {
  if (path === undefined) return operation
  const wanted = namesIn(path)
  const names = new Map(namesIn(operation.path).map((name, at) => [name, wanted[at] ?? name]))
  const renamed = (name: string): string => names.get(name) ?? name
  return {
    ...operation,
    path,
    parameters: operation.parameters.map(one =>
      one.in === 'path' ? { ...one, name: renamed(one.name) } : one,
    ),
    examples: operation.examples.map(one => ({
      ...one,
      value: {
        ...one.value,
        entries: one.value.entries.map(entry => ({ ...entry, key: renamed(entry.key) })),
      },
    })),
  }
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(placeholder)].map(([, name = '']) => name)
}
