import { headingMethod } from '../../../dialect/methods.js'
import { meantHead } from '../../../dialect/table-heads.js'
import type { DocumentBlock } from '../../../model/document/document.js'
import type { Operation, Webhook } from '../../../model/model.js'
import type { ModulePlan } from '../../../plan/plan.js'
import { answerJson, noticeExample, operationAnswer } from '../../answers/answer.js'
import type { Literal } from '../../samples/literal.js'
import { type DocsWords, labelsLike } from '../../words/docs-words.js'
import { fenceSize } from '../fence-size.js'
import type { AnswerBlockView } from '../views.js'

type Labels = DocsWords['labels']

/** The answers below each block. */
export type PlacedAnswers = ReadonlyMap<DocumentBlock, readonly AnswerBlockView[]>

/**
 * Places what a call returns below the table that describes it, and what a notice holds above the first code of its page. Blocks that the
 * page already has under the same label win.
 */
export function placeAnswers(
  blocks: readonly DocumentBlock[],
  module: ModulePlan,
  labels: Labels,
): PlacedAnswers {
  const placed = new Map<DocumentBlock, readonly AnswerBlockView[]>()
  const place = (block: DocumentBlock | undefined, views: readonly AnswerBlockView[]): void => {
    if (block !== undefined && views.length > 0) placed.set(block, views)
  }
  if (module.kind === 'webhook-module') {
    const first = blocks.findIndex(isCode)
    place(
      blocks[first < 0 ? blocks.length - 1 : first - 1],
      without(noticeViews(module.webhook, labels), blocks),
    )
    return placed
  }
  for (const { operation } of module.operations) {
    const own = sectionOf(blocks, operation.method)
    const table = own.findIndex(isAnswerTable)
    place(own[table + (isCorrected(own[table]) ? 1 : 0)], without(answerViews(operation, labels), own))
  }
  return placed
}

/** The blocks below the heading of a method, up to that of the next one. */
function sectionOf(blocks: readonly DocumentBlock[], method: string): readonly DocumentBlock[] {
  let current: string | undefined
  return blocks.filter(block => {
    if (block.kind === 'heading') current = headingMethod(block.attributes) ?? current
    return current === method
  })
}

function isAnswerTable(block: DocumentBlock): boolean {
  if (block.kind !== 'table-source') return false
  const head = meantHead(block.head[0]?.trim() ?? '')
  return head === undefined ? /#response\b/.test(block.marker) : head.role === 'response'
}

/** A corrected table has a note below. */
function isCorrected(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'table-source' && block.corrections !== undefined
}

function isCode(block: DocumentBlock): boolean {
  if (block.kind === 'container') return block.blocks.some(isCode)
  return block.kind === 'code-source' || block.kind === 'forms'
}

function without(
  views: readonly AnswerBlockView[],
  blocks: readonly DocumentBlock[],
): readonly AnswerBlockView[] {
  const has = (label: string, block: DocumentBlock): boolean =>
    block.kind === 'container'
      ? block.blocks.some(inner => has(label, inner))
      : block.kind === 'code-source' && labelsLike(label).some(own => block.info === `json [${own}]`)
  return views.filter(({ label }) => !blocks.some(block => has(label, block)))
}

function answerViews(operation: Operation, labels: Labels): readonly AnswerBlockView[] {
  return view(labels.answer, operationAnswer(operation, 'caller'))
}

function noticeViews(webhook: Webhook, labels: Labels): readonly AnswerBlockView[] {
  const { body, resource } = noticeExample(webhook, 'caller')
  return [...view(labels.notice, body), ...view(labels.event, resource)]
}

function view(label: string, value: Literal | undefined): readonly AnswerBlockView[] {
  if (value === undefined) return []
  const text = answerJson(value)
  return [{ label, size: fenceSize(text.split('\n')), text }]
}
