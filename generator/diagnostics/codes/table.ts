import { headLine, newHeads } from '../../dialect/table-heads.js'
import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW2xx: parameter tables. */
export const tableCodes = {
  PW201: {
    severity: 'error',
    title: 'unknown table',
    cause:
      'Neither the marker below the table nor its head says whether it is a request, a response or a table of errors.',
    fix: `Head it ${newHeads.tables.request}, ${newHeads.tables.response} or ${newHeads.tables.errors}, and put \`{.im-table #request}\`, \`{.im-table #response}\` or \`{.im-table #errors}\` below it.`,
    rules: ['T1'],
  },
  PW202: {
    severity: 'warning',
    title: 'table without its marker',
    cause:
      'The line `{.im-table #request}` or `{.im-table #response}` is missing. The head of the table is used instead.',
    fix: 'Add the line below the table, after one empty line.',
    rules: ['T2'],
  },
  PW203: {
    severity: 'error',
    title: 'marker and head disagree',
    cause: 'The head says request and the marker says response, or the other way round.',
    fix: 'Correct the one that is wrong.',
    rules: ['T1'],
  },
  PW204: {
    severity: 'warning',
    title: 'no delimiter line',
    cause:
      'The second line of a table is not `| --- | --- | ---`, or its number of cells differs from the head. The first line is still read as the head.',
    fix: 'Add the line below the head, with one cell for each cell of the head.',
    rules: ['T1'],
  },
  PW205: {
    severity: 'warning',
    title: 'unknown attribute',
    cause:
      'The attribute is unknown. If a known one has nearly the same name, that one is used. Otherwise the attribute is ignored.',
    fix: 'Use one of the attributes in rule A2.',
    rules: ['A2'],
  },
  PW206: {
    severity: 'warning',
    title: 'attribute on the wrong cell',
    cause: 'An attribute stands on the wrong cell of its row. It is read as if it stood on the right one.',
    fix: 'Move it to the cell that rule A2 names.',
    rules: ['A3'],
  },
  PW207: {
    severity: 'warning',
    title: 'malformed attribute list',
    cause: 'Part of an attribute list cannot be read. The rest of the list counts.',
    fix: 'Write `{data-required data-indent=1}`. Put values with spaces in double quotes, and close the brace.',
    rules: ['A1'],
  },
  PW208: {
    severity: 'error',
    title: 'invalid attribute value',
    cause:
      'The value of an attribute is invalid, so it is unclear where the row belongs or whether it is required.',
    fix: 'Give `data-indent` a whole number, 1 or more. Give `data-required` no value.',
    rules: ['T6', 'T7'],
  },
  PW209: {
    severity: 'warning',
    title: 'unescaped pipe',
    cause: 'A row has more than three cells. The third and all later cells become the description.',
    fix: 'Write `\\|` inside a cell, also between backticks.',
    rules: ['T4'],
  },
  PW210: {
    severity: 'error',
    title: 'row without a name',
    cause: 'The first cell of a row is empty, and the row does not span the table.',
    fix: 'Write the name of the field, or remove the row.',
    rules: ['T5'],
  },
  PW211: {
    severity: 'error',
    title: 'unknown type',
    cause: 'The type cell names an unknown type.',
    fix: 'Use `string`, `integer`, `number`, `boolean` or `object`, or one of them with `[]`.',
    rules: ['T11'],
  },
  PW212: {
    severity: 'warning',
    title: 'misspelt type',
    cause: 'The type is unknown. The most similar known type is assumed.',
    fix: 'Correct the spelling of the type.',
    rules: ['T11'],
  },
  PW213: {
    severity: 'warning',
    title: 'indent jumps',
    cause:
      'A row is indented more than one level deeper than its parent. It becomes a child of the nearest row above with a smaller indent.',
    fix: 'Correct `data-indent`.',
    rules: ['T8'],
  },
  PW214: {
    severity: 'warning',
    title: 'indent without a parent',
    cause:
      'The first rows of a table are indented, but there is no row above them. They are read at indent 0.',
    fix: 'Correct `data-indent`, or add the parent row.',
    rules: ['T7'],
  },
  PW215: {
    severity: 'warning',
    title: 'children under a scalar',
    cause: 'Rows stand below a row that cannot have members. The message says how they are read.',
    fix: 'Correct the type of the row above, or the indent of the rows.',
    rules: ['T9'],
  },
  PW216: {
    severity: 'warning',
    title: 'duplicate row',
    cause: 'Two rows side by side have the same name and say the same. They count once.',
    fix: 'Remove one of them.',
    rules: ['T10'],
  },
  PW217: {
    severity: 'warning',
    title: 'two different rows with one name',
    cause:
      'Two rows side by side have the same name but say different things. They are read as alternatives.',
    fix: 'Remove one of them. To state alternatives, put `| {colspan=3 .im-table-line}` between them.',
    rules: ['T10'],
  },
  PW218: {
    severity: 'warning',
    title: 'separator without meaning',
    cause:
      'A separator stands neither above the content of a string nor between alternatives. It is ignored.',
    fix: 'Remove it, or correct the indent of the row below.',
    rules: ['C6'],
  },
  PW219: {
    severity: 'warning',
    title: 'content under the wrong row',
    cause:
      'A separator and indented rows follow a plain string, while a marked string beside it has no content. They are read as the content of the marked string.',
    fix: 'Move the marked row directly above the separator.',
    rules: ['C1'],
  },
  PW220: {
    severity: 'warning',
    title: 'content of an unmarked string',
    cause:
      'Indented rows follow a string that is neither encoded nor encrypted. They are read as JSON inside the string.',
    fix: 'Mark the string with `data-encoded=by-json_encode`, or change its type to `object`.',
    rules: ['C3'],
  },
  PW221: {
    severity: 'warning',
    title: 'space in a name',
    cause: 'A name contains a space. It is kept, because it might be the name on the wire.',
    fix: 'Correct the name, unless the API uses the space.',
    rules: ['X1'],
  },
  PW222: {
    severity: 'warning',
    title: 'row lost its indent',
    cause: 'A row at indent 0 cannot be a root row. It is read as a member, at the indent in the message.',
    fix: 'Add `data-indent`.',
    rules: ['T13'],
  },
  PW223: {
    severity: 'error',
    title: 'statement beside rows',
    cause:
      'A row that spans the table says that the answer is empty, a file or a redirect, but other rows describe a body.',
    fix: 'Keep either the statement or the rows.',
    rules: ['R7'],
  },
  PW224: {
    severity: 'error',
    title: 'unknown statement',
    cause: 'The text of a row that spans the table is not a known statement.',
    fix: 'Use 空字符串(无返回内容), 文件流(…) or `30x`跳转.',
    rules: ['R2'],
  },
  PW225: {
    severity: 'warning',
    title: 'table without rows',
    cause: 'A response table has no rows. It is read as an object with unknown members.',
    fix: 'Add the rows, or the row 空字符串(无返回内容).',
    rules: ['R7'],
  },
  PW226: {
    severity: 'error',
    title: 'row without a type',
    cause: 'A row has no type cell.',
    fix: 'Write name, type and description.',
    rules: ['T11'],
  },
  PW227: {
    severity: 'warning',
    title: 'mark on a type it is not for',
    cause:
      'Only a string can be encoded, encrypted or signed, or have a `data-length`. `data-range` is for numbers, `data-items` for arrays. The mark is ignored.',
    fix: 'Correct the type, or remove the mark.',
    rules: ['A4', 'A8'],
  },
  PW228: {
    severity: 'warning',
    title: 'unusual character in a name',
    cause:
      'A name contains Markdown (backticks, emphasis, an escape, an entity, a link), braces, or letters that only look like ASCII ones. The message says how it is read: without the Markdown if a valid name remains, otherwise as written.',
    fix: 'Write the name exactly as on the wire. Put attributes at the end of the cell.',
    rules: ['T5'],
  },
  PW229: {
    severity: 'error',
    title: 'name in another notation',
    cause:
      'The name cell contains more than a name: it is struck through, indented with spaces or tree characters, or has a path with `[]`, an asterisk, a question mark, words in brackets, or braces that are not an attribute list. Reading all of it as the name would be wrong.',
    fix: 'Write the name only. Add `{data-required}` after it for required members, and `{data-indent=N}` for nested ones.',
    rules: ['T5', 'T6', 'T7'],
  },
  PW230: {
    severity: 'warning',
    title: 'flag with a value',
    cause: '`data-required` is a flag but has a value. The value decides.',
    fix: 'Write `{data-required}` for required members, and leave it out for others.',
    rules: ['T6'],
  },
  PW231: {
    severity: 'warning',
    title: 'duplicate attribute',
    cause:
      'A row has the same attribute twice. If both say the same, it counts once. If they differ, this is an error.',
    fix: 'Remove one of them.',
    rules: ['A3'],
  },
  PW232: {
    severity: 'error',
    title: 'columns of another dialect',
    cause:
      'The columns of a parameter table are not those of this dialect, so types, descriptions and required marks would be read from the wrong cells. If only the third column is missing or has another title, this is a warning.',
    fix: `Use three columns, \`${headLine('request')}\`. Add \`{data-required}\` after the name of a required member. Move other columns into the description.`,
    rules: ['T1', 'T6'],
  },
  PW233: {
    severity: 'warning',
    title: 'misspelt marker',
    cause:
      'The list below a table is neither `{.im-table #request}` nor `{.im-table #response}`. The most similar one is assumed, otherwise the head decides. A list with anything around it (a word, a quotation mark, backticks, a comment, full-width braces) is read as text.',
    fix: 'Write `{.im-table #request}` or `{.im-table #response}`, in lower case.',
    rules: ['T2'],
  },
  PW234: {
    severity: 'warning',
    title: 'row detached from its table',
    cause:
      'Markdown does not see this row as part of the table: it is indented by a tab or four spaces, does not begin with `|`, or follows an empty line. It is still read as a row of the table above.',
    fix: 'Begin the line with `| `, directly below the row above it.',
    rules: ['T3'],
  },
  PW235: {
    severity: 'error',
    title: 'field in a row that spans the table',
    cause:
      'A separator contains text, or a row that spans the table has the attributes of a field. One of the two is a mistake, and the field would be lost.',
    fix: 'Write the field and the spanning row on two lines.',
    rules: ['T12', 'C1'],
  },
  PW251: {
    severity: 'error',
    title: 'not an error',
    cause:
      'A row of a table of errors has one cell, or its second cell is not the HTTP status of an error, a whole number from 400 to 599.',
    fix: 'Write `| CODE | 400 | description`. In v2, leave the second cell empty: `| CODE | | description`.',
    rules: ['N2', 'N3'],
  },
  PW252: {
    severity: 'warning',
    title: 'status of an error',
    cause:
      'An error of v3 has no HTTP status, one of v2 has one, or the status is written with Markdown. It is listed without a status where none is known, and without one in v2, whose errors come with status 200.',
    fix: 'State the status in v3 as three digits. Leave the cell empty in v2.',
    rules: ['N3'],
  },
  PW253: {
    severity: 'warning',
    title: 'repeated error',
    cause: 'A code stands twice in a table with the same status. The first row counts.',
    fix: 'Join the two rows. A code may stand twice with different statuses.',
    rules: ['N4'],
  },
  PW254: {
    severity: 'warning',
    title: 'attribute on an error',
    cause: 'A row of a table of errors has an attribute, which means nothing there. It is ignored.',
    fix: 'Remove it.',
    rules: ['N2'],
  },
} as const satisfies Record<string, CatalogueEntry>
