/**
 * How pages head their tables: each vocabulary once. Reading, writing, the scaffold of a new page, the site and the
 * diagnostics take their heads from here. Pages may use every vocabulary; new tables use the first.
 */

/**
 * Which table of an operation it is. `reply` is the answer to a webhook, `error` the only-on-failure object, `errors` the
 * codes with which a call fails.
 */
export type TableRole = 'request' | 'response' | 'reply' | 'error' | 'errors'

/** The heads of a table's three columns. */
export interface TableHeads {
  /** Of the first column: it names the table. */
  readonly tables: Readonly<Record<TableRole, string>>
  readonly type: string
  /** In the place of `type`, in the table of errors. */
  readonly status: string
  readonly description: string
  /** What the site calls the first column: the table's own name stands above. */
  readonly name: string
}

const chinese: TableHeads = {
  tables: {
    request: '请求参数',
    response: '返回字典',
    reply: '应答规范',
    error: '异常字典',
    errors: '错误码',
  },
  type: '类型',
  status: '状态',
  description: '描述',
  name: '名称',
}

/** The heads of an English edition of pages. */
export const englishHeads: TableHeads = {
  tables: {
    request: 'Request',
    response: 'Response',
    reply: 'Reply',
    error: 'Error',
    errors: 'Error codes',
  },
  type: 'Type',
  status: 'Status',
  description: 'Description',
  name: 'Name',
}

export const vocabularies: readonly TableHeads[] = [chinese, englishHeads]
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
const statusAlike = /^(?:(?:http)?状态码?|(?:http )?status(?: code)?)$/i
const descriptionAlike =
  /^(?:描述|说明|备注|含义|解释|注释|.{2}(?:描述|说明)|descriptions?|desc|remarks?|notes?|comments?|meaning)$/i
const requiredAlike = /必填|必须|必选|必传|可选|required|optional|mandatory|类型|^types?$/i

const roles: ReadonlyMap<string, TableRole> = new Map(
  vocabularies.flatMap(({ tables }) => [
    [tables.request, 'request'] as const,
    [tables.response, 'response'] as const,
    [tables.reply, 'reply'] as const,
    [tables.error, 'error'] as const,
    [tables.errors, 'errors'] as const,
  ]),
)

/** The heads that name tables. */
export const tableNames: readonly string[] = [...roles.keys()]
/** The heads of the second columns. */
export const secondHeads: readonly string[] = vocabularies.flatMap(({ type, status }) => [type, status])

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

/** Whether a head is that of the second column of a table. */
export function isSecondHead(text: string, role: TableRole | undefined): boolean {
  return role === 'errors'
    ? statusAlike.test(text) || vocabularies.some(({ status }) => status === text)
    : typeAlike.test(text) || vocabularies.some(({ type }) => type === text)
}

export function isDescriptionHead(text: string): boolean {
  return descriptionAlike.test(text) || vocabularies.some(({ description }) => description === text)
}

/** Whether a third column is something else than a description. */
export function isOtherHead(text: string): boolean {
  return requiredAlike.test(text)
}

/** The ids of tables. */
export const markerIds = ['request', 'response', 'errors'] as const
export type MarkerId = (typeof markerIds)[number]

/** The id of a table with this role. */
export function markerIdOf(role: TableRole): MarkerId {
  return role === 'request' || role === 'errors' ? role : 'response'
}

/** The list of attributes below a table, without its braces. */
export function markerOf(role: TableRole): string {
  return `.im-table #${markerIdOf(role)}`
}

/** The head of the second column. */
export function secondHead(role: TableRole | undefined, own: TableHeads = newHeads): string {
  return role === 'errors' ? own.status : own.type
}

/** The first line of a table, with its lists: `.type` and `.desc` mark the columns for the site's style. */
export function headCells(role: TableRole, own: TableHeads = newHeads): readonly string[] {
  return [own.tables[role], `${secondHead(role, own)} {.type}`, `${own.description} {.desc}`]
}

/** The same as a line of a page. */
export function headLine(role: TableRole, own?: TableHeads): string {
  return `| ${headCells(role, own).join(' | ')}`
}
