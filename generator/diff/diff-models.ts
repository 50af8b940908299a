import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { CommonErrors } from '../model/errors.js'
import type { Model, Operation, Webhook } from '../model/model.js'
import type { ChangeSide, Impact } from '../model/nodes/rules.js'
import type { Redirect } from '../model/redirect.js'
import type { Change, Diff, Owner, VersionStep } from './change.js'
import { type Comparison, placesOf } from './comparison.js'
import { diffCommonErrors } from './diff-errors.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'
import { diffOperation } from './diff-operation.js'
import { diffWebhook } from './diff-webhook.js'

/**
 * What changed between two states of an API, judged by the rules of docs/diff.md.
 *
 * Operations and webhooks belong together by their ids (page and method), fields by their names on the wire. The order
 * of pages, rows and values does not count, nor does the place of a row.
 *
 * @param isCompared Whether a page's file takes part; both states leave out what one of them cannot read.
 */
export function diffModels(
  old: Model,
  next: Model,
  isCompared: (file: string) => boolean = () => true,
): Diff {
  const changes: Change[] = []
  const own = <Node extends { readonly file: string }>(nodes: readonly Node[]): readonly Node[] =>
    nodes.filter(({ file }) => isCompared(file))
  diffOperations(own(old.operations), own(next.operations), movedTo(next), changes)
  diffWebhooks(own(old.webhooks), own(next.webhooks), changes)
  diffRedirects(own(old.redirects), own(next.redirects), changes)
  diffShared(own(old.commonErrors ?? []), own(next.commonErrors ?? []), changes)
  changes.sort(compareChanges)
  return { kind: 'diff', changes, step: versionStep(changes) }
}

/** The step of a semantic version: words alone are a patch, everything compatible is minor. */
export function versionStep(changes: readonly Change[]): VersionStep {
  const impacts = new Set<Impact>(changes.map(({ impact }) => impact))
  if (impacts.has('breaking')) return 'major'
  if (impacts.has('compatible')) return 'minor'
  return impacts.has('text') ? 'patch' : 'none'
}

function comparisonOf(
  owner: Owner,
  files: { readonly old: string; readonly next: string },
  changes: Change[],
): Comparison {
  return { owner, side: 'call', path: '', oldFile: files.old, newFile: files.next, changes }
}

type Moved = ReadonlyMap<string, string>

/** Where pages have moved, by the file that redirects. */
function movedTo({ redirects }: Model): Moved {
  return new Map(redirects.map(({ file, target }) => [file, target]))
}

function diffOperations(
  old: readonly Operation[],
  next: readonly Operation[],
  moved: Moved,
  changes: Change[],
): void {
  const comparison = (before: Operation, { id, title, file }: Operation): Comparison =>
    comparisonOf({ kind: 'operation', id, title }, { old: before.file, next: file }, changes)
  const both = diffList(old, next, {
    subject: 'operation',
    removed: 'operation-removed',
    added: 'operation-added',
    keyOf: ({ id }) => id,
    words: ({ method, path }) => `${method.toUpperCase()} ${path}`,
    replacement: ({ file }) => {
      const target = moved.get(file)
      return target === undefined ? undefined : `moved to ${target}`
    },
    at: operation => comparison(operation, operation),
  })
  for (const [before, after] of both) diffOperation(before, after, comparison(before, after))
}

function diffWebhooks(old: readonly Webhook[], next: readonly Webhook[], changes: Change[]): void {
  const comparison = (before: Webhook, { id, title, file }: Webhook): Comparison =>
    comparisonOf({ kind: 'webhook', id, title }, { old: before.file, next: file }, changes)
  const both = diffList(old, next, {
    subject: 'webhook',
    removed: 'webhook-removed',
    added: 'webhook-added',
    keyOf: ({ id }) => id,
    words: ({ eventTypes }) => [...eventTypes].sort().join(', '),
    at: webhook => comparison(webhook, webhook),
  })
  for (const [before, after] of both) diffWebhook(before, after, comparison(before, after))
}

function diffRedirects(old: readonly Redirect[], next: readonly Redirect[], changes: Change[]): void {
  const at = ({ file, page }: Redirect): Comparison =>
    comparisonOf({ kind: 'redirect', id: page, title: '' }, { old: file, next: file }, changes)
  const both = diffList(old, next, {
    subject: 'redirect',
    removed: 'redirect-removed',
    added: 'redirect-added',
    keyOf: ({ file }) => file,
    words: ({ target }) => target,
    at,
  })
  for (const [before, after] of both) diffFacts('Redirect', before, after, placesOf(before, after), at(after))
}

/** Every code of a page of common errors that only one state has is noted by itself. */
function diffShared(old: readonly CommonErrors[], next: readonly CommonErrors[], changes: Change[]): void {
  for (const scope of new Set([...old, ...next].map(each => each.scope))) {
    const before = old.find(each => each.scope === scope)
    const after = next.find(each => each.scope === scope)
    const known = after ?? before
    if (known === undefined) continue
    const owner: Owner = { kind: 'errors', id: scope, title: known.title }
    const files = { old: (before ?? known).file, next: (after ?? known).file }
    const comparison = comparisonOf(owner, files, changes)
    diffCommonErrors(before ?? { ...known, errors: [] }, after ?? { ...known, errors: [] }, comparison)
  }
}

const owners: readonly Owner['kind'][] = ['operation', 'webhook', 'redirect', 'errors']
const sides: readonly ChangeSide[] = ['call', 'request', 'response']

/** By owner, side, path, rule and words: never by the order of work. */
function compareChanges(a: Change, b: Change): number {
  return (
    owners.indexOf(a.owner.kind) - owners.indexOf(b.owner.kind) ||
    compareCodeUnits(a.owner.id, b.owner.id) ||
    sides.indexOf(a.side) - sides.indexOf(b.side) ||
    compareCodeUnits(a.path, b.path) ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.subject, b.subject) ||
    compareCodeUnits(a.before ?? '', b.before ?? '') ||
    compareCodeUnits(a.after ?? '', b.after ?? '')
  )
}
