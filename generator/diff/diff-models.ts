import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { Model, Operation, Redirect, Webhook } from '../model/model.js'
import type { ChangeSide, Impact } from '../model/nodes/rules.js'
import type { Change, Diff, Owner, VersionStep } from './change.js'
import type { Comparison } from './comparison.js'
import { note, placesOf } from './comparison.js'
import { diffFacts } from './diff-facts.js'
import { diffOperation } from './diff-operation.js'
import { diffWebhook } from './diff-webhook.js'
import { pairUp } from './pair-up.js'

/**
 * What changed between two states of an API, judged by the rules of docs/diff.md.
 *
 * Operations and webhooks belong together by their ids (page and method), fields by their names on the wire. The order
 * of pages, rows and values is no fact, nor is the place of a row.
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

function scopeOf(
  owner: Owner,
  files: { readonly old: string; readonly next: string },
  changes: Change[],
): Comparison {
  return { owner, side: 'call', path: '', oldFile: files.old, newFile: files.next, changes }
}

type Moved = ReadonlyMap<string, string>

/** Where the pages that only say so have moved, by their file. */
function movedTo({ redirects }: Model): Moved {
  return new Map(redirects.map(({ file, target }) => [file, target]))
}

function diffOperations(
  old: readonly Operation[],
  next: readonly Operation[],
  moved: Moved,
  changes: Change[],
): void {
  const { both, removed, added } = pairUp(old, next, ({ id }) => id)
  const comparison = (before: Operation, after: Operation): Comparison =>
    scopeOf(
      { kind: 'operation', id: after.id, title: after.title },
      { old: before.file, next: after.file },
      changes,
    )
  for (const operation of removed) {
    const target = moved.get(operation.file)
    note(comparison(operation, operation), 'operation-removed', {
      subject: 'operation',
      before: callWords(operation),
      after: target === undefined ? undefined : `moved to ${target}`,
      old: operation.span,
    })
  }
  for (const operation of added)
    note(comparison(operation, operation), 'operation-added', {
      subject: 'operation',
      after: callWords(operation),
      next: operation.span,
    })
  for (const [before, after] of both) diffOperation(before, after, comparison(before, after))
}

function callWords({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`
}

function diffWebhooks(old: readonly Webhook[], next: readonly Webhook[], changes: Change[]): void {
  const { both, removed, added } = pairUp(old, next, ({ id }) => id)
  const comparison = (before: Webhook, after: Webhook): Comparison =>
    scopeOf(
      { kind: 'webhook', id: after.id, title: after.title },
      { old: before.file, next: after.file },
      changes,
    )
  for (const webhook of removed)
    note(comparison(webhook, webhook), 'webhook-removed', {
      subject: 'webhook',
      before: [...webhook.eventTypes].sort().join(', '),
      old: webhook.span,
    })
  for (const webhook of added)
    note(comparison(webhook, webhook), 'webhook-added', {
      subject: 'webhook',
      after: [...webhook.eventTypes].sort().join(', '),
      next: webhook.span,
    })
  for (const [before, after] of both) diffWebhook(before, after, comparison(before, after))
}

function diffRedirects(old: readonly Redirect[], next: readonly Redirect[], changes: Change[]): void {
  const { both, removed, added } = pairUp(old, next, ({ file }) => file)
  const comparison = ({ file, page }: Redirect): Comparison =>
    scopeOf({ kind: 'redirect', id: page, title: '' }, { old: file, next: file }, changes)
  for (const redirect of removed)
    note(comparison(redirect), 'redirect-removed', {
      subject: 'redirect',
      before: redirect.target,
      old: redirect.span,
    })
  for (const redirect of added)
    note(comparison(redirect), 'redirect-added', {
      subject: 'redirect',
      after: redirect.target,
      next: redirect.span,
    })
  for (const [before, after] of both)
    diffFacts('Redirect', before, after, placesOf(before, after), comparison(after))
}

const owners: readonly Owner['kind'][] = ['operation', 'webhook', 'redirect']
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
