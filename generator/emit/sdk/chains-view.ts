import type { ChainFolderPlan, ChainMemberPlan, PageEntryPlan, RootPlan } from '../../plan/plan.js'
import type { Doc } from '../escape/doc-comment.js'
import { pageLines, tagLines } from '../words/chain-words.js'
import { pageText } from './field-doc.js'

/** What `chains.hbs` writes: the table of pages, and the folders that lead to them. */
export function chainsView({ pages, folders }: RootPlan): object {
  const docs = new Map(pages.map(each => [each.page, pageEntryDoc(each)]))
  return {
    pages: pages.map(({ page, from }) => ({ page, from, ...documented(docs.get(page)) })),
    folders: folders.map(each => folderView(each, docs)),
  }
}

type Docs = ReadonlyMap<string, Doc>

function folderView({ name, page, members }: ChainFolderPlan, docs: Docs): object {
  return { name, page, members: members.map(each => memberView(each, docs)) }
}

/** A page that is a folder, too, has its title above the products of both. */
function memberView({ name, page, folder, tags }: ChainMemberPlan, docs: Docs): object {
  const own = page === undefined ? undefined : docs.get(page)
  const doc = own ?? { text: pageText(tagLines(tags).join('\n')), tags: [] }
  return { name, page, folder, ...documented(doc) }
}

function pageEntryDoc({ titles, tags }: PageEntryPlan): Doc {
  const reasons = titles.flatMap(({ deprecated }) => deprecated ?? [])
  return {
    text: pageLines(titles, tags).map(pageText).join('\n'),
    // Editors strike out the whole name, so one method that is in use keeps it.
    tags: reasons.length < titles.length ? [] : reasons.slice(0, 1).map(deprecated),
  }
}

function deprecated(reason: string): Doc['tags'][number] {
  return { name: 'deprecated', text: pageText(reason) }
}

function documented(doc: Doc | undefined): { readonly doc: Doc; readonly hasDoc: boolean } {
  const given = doc ?? { text: '', tags: [] }
  return { doc: given, hasDoc: given.text !== '' || given.tags.length > 0 }
}
