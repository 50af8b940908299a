import type { BodyFact, FieldFact, WebhookFact } from './facts.js'
import { fieldFact, growTree } from './grow-tree.js'
import { badgesIn, isDeprecated } from './read-badges.js'
import { readRow } from './read-row.js'
import { restoreIndents, restoreMembers } from './repair-rows.js'
import type { RawTable, Section } from './split-page.js'

const requestRoots = ['headers', 'body']
const replyRoots = ['status', 'headers', 'body']

function rootsOf(table: RawTable | undefined, names: readonly string[]): FieldFact[] {
  const rows = (table?.rows ?? []).map(line => readRow(line.text, line.number))
  return growTree(restoreMembers(restoreIndents(rows, names))).map(root => fieldFact(root, () => false))
}

function membersOf(roots: readonly FieldFact[], name: string): readonly FieldFact[] {
  return roots.find(root => root.name === name)?.members ?? []
}

function bodyOf(roots: readonly FieldFact[]): BodyFact | undefined {
  const root = roots.find(field => field.name === 'body')
  if (!root) return undefined
  return {
    kind: root.description.includes('XML') ? 'xml' : 'json',
    required: root.required,
    fields: root.members,
  }
}

/** Reads one section of a `webhook/` page. */
export function readWebhook(file: string, section: Section): WebhookFact {
  const request = rootsOf(
    section.tables.find(table => table.tail === 'request'),
    requestRoots,
  )
  const reply = rootsOf(
    section.tables.find(table => table.tail === 'response'),
    replyRoots,
  )
  const body = bodyOf(request)
  const replyBody = bodyOf(reply)
  const badges = badgesIn(section.prose)
  return {
    file,
    line: section.line,
    method: section.method,
    title: section.title,
    badges,
    deprecated: isDeprecated(badges),
    name: file.slice(file.lastIndexOf('/') + 1, -'.md'.length),
    headers: membersOf(request, 'headers'),
    ...(body ? { body } : {}),
    statuses: reply.find(root => root.name === 'status')?.stated.values ?? [],
    replyHeaders: membersOf(reply, 'headers'),
    ...(replyBody ? { reply: replyBody } : {}),
  }
}
