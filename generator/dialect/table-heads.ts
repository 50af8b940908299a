/**
 * How pages head their tables: each vocabulary once. Reading, writing, the scaffold of a new page, the site and the
 * diagnostics take their heads from here. Pages may use every vocabulary; new tables use the first.
 */

/** Which table of an operation it is. `reply` is the answer to a webhook, `error` the only-on-failure object. */
export type TableRole = 'request' | 'response' | 'reply' | 'error'

/** The heads of a table's three columns. */
export interface TableHeads {
  /** Of the first column: it names the table. */
  readonly tables: Readonly<Record<TableRole, string>>
  readonly type: string
  readonly description: string
  /** What the site calls the first column: the table's own name stands above. */
  readonly name: string
}

const chinese: TableHeads = {
  tables: { request: '请求参数', response: '返回字典', reply: '应答规范', error: '异常字典' },
  type: '类型',
  description: '描述',
  name: '名称',
}

export const vocabularies: readonly TableHeads[] = [chinese]
/** What new tables are written in, and what diagnostics name. */
export const newHeads = chinese

/** Heads of other pages that say the same, in small letters. They are read with a warning. */
const alike: ReadonlyMap<string, TableRole> = new Map([
  ...['请求', '入参', '请求字典', '请求字段', '请求数据', '请求体', 'request', 'request parameters'].map(
    head => [head, 'request'] as const,
  ),
  ...[
    ...['返回', '出参', '返回参数', '返回字段', '返回数据', '返回结果', '响应参数', '响应字典', '响应字段'],
    ...['应答参数', '应答字典', '应答字段', 'response', 'response parameters'],
  ].map(head => [head, 'response'] as const),
])

const typeAlike = /^(?:(?:数据|参数|字段|变量)?类型|(?:data )?types?)$/i
const descriptionAlike =
  /^(?:描述|说明|备注|含义|解释|注释|.{2}(?:描述|说明)|descriptions?|desc|remarks?|notes?|comments?|meaning)$/i
const requiredAlike = /必填|必须|必选|必传|可选|required|optional|mandatory|类型|^types?$/i

const roles: ReadonlyMap<string, TableRole> = new Map(
  vocabularies.flatMap(({ tables }) => [
    [tables.request, 'request'] as const,
    [tables.response, 'response'] as const,
    [tables.reply, 'reply'] as const,
    [tables.error, 'error'] as const,
  ]),
)

/** The heads that name tables. */
export const tableNames: readonly string[] = [...roles.keys()]
/** The heads of the columns with types. */
export const typeHeads: readonly string[] = vocabularies.map(({ type }) => type)

/** The heads that a table uses, by the text of its first cell. */
export function headsOf(text: string): TableHeads {
  return vocabularies.find(({ tables }) => Object.values(tables).includes(text)) ?? newHeads
}

/** Which table a head names, exactly as the dialect writes it. */
export function roleOfHead(text: string): TableRole | undefined {
  return roles.get(text)
}

/** What a head means, with other spellings and one wrong letter allowed; two might be another word. */
export function meantHead(plain: string): { readonly role: TableRole; readonly name?: string } | undefined {
  const isClose = (name: string): boolean =>
    plain.length === name.length && [...plain].filter((sign, at) => sign !== name[at]).length === 1
  const known = alike.get(plain.toLowerCase())
  if (known !== undefined) return { role: known }
  const name = roles.has(plain) ? plain : tableNames.find(isClose)
  const role = roles.get(name ?? '')
  return role === undefined ? undefined : { role, ...(name === undefined ? {} : { name }) }
}

export function isTypeHead(text: string): boolean {
  return typeAlike.test(text) || vocabularies.some(({ type }) => type === text)
}

export function isDescriptionHead(text: string): boolean {
  return descriptionAlike.test(text) || vocabularies.some(({ description }) => description === text)
}

/** Whether a third column is something else than a description. */
export function isOtherHead(text: string): boolean {
  return requiredAlike.test(text)
}

/** The ids of tables. */
export const markerIds = ['request', 'response'] as const
export type MarkerId = (typeof markerIds)[number]

/** The id of a table with this role. */
export function markerIdOf(role: TableRole): MarkerId {
  return role === 'request' ? 'request' : 'response'
}

/** The list of attributes below a table, without its braces. */
export function markerOf(role: TableRole): string {
  return `.im-table #${markerIdOf(role)}`
}

/** The first line of a table, with its lists: `.type` and `.desc` mark the columns for the site's style. */
export function headCells(role: TableRole, own: TableHeads = newHeads): readonly string[] {
  return [own.tables[role], `${own.type} {.type}`, `${own.description} {.desc}`]
}

/** The same as a line of a page. */
export function headLine(role: TableRole, own?: TableHeads): string {
  return `| ${headCells(role, own).join(' | ')}`
}
