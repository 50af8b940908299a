import { codeSpan } from '../../../diagnostics/render/markdown-text.js'
import type { Correction } from '../../../model/correction.js'
import type { DocumentBlock, ProseBlock } from '../../../model/document/document.js'
import { siteText } from './site-text.js'

/** What stands below a table of which facts were corrected, in the language of the pages; nothing below any other block. */
export function correctionNote(block: DocumentBlock): readonly ProseBlock[] {
  if (block.kind !== 'table-source' || block.corrections === undefined) return []
  const lines = ['> 上表已更正，与原页面不同：', '>', ...block.corrections.map(correctionLine)]
  return [{ kind: 'prose', lines: siteText(lines) }]
}

const changes: Readonly<Record<Correction['change'], string>> = {
  changed: '更正',
  added: '补充',
  removed: '删除',
}

function correctionLine({ field, change, facts, reason }: Correction): string {
  const what = facts.length === 0 ? changes[change] : `${changes[change]} ${facts.join('、')}`
  return `> - ${codeSpan(field)}：${what}。${reason.replace(/\s+/g, ' ').trim()}`
}
