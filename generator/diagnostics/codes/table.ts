import { headLine, newHeads } from '../../dialect/table-heads.js'
import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW2xx: parameter tables. */
export const tableCodes = {
  PW201: {
    severity: 'error',
    title: 'unknown table',
    cause: 'Neither the marker below nor the head says which table it is.',
    fix: `Head it ${newHeads.tables.request} or ${newHeads.tables.response} and put \`{.im-table #request}\` or \`{.im-table #response}\` below.`,
    rules: ['T1'],
  },
  PW202: {
    severity: 'warning',
    title: 'table without its marker',
    cause:
      'The line `{.im-table #request}` or `{.im-table #response}` is missing. The head says which table it is.',
    fix: 'Add the line below the table, with one empty line between.',
    rules: ['T2'],
  },
  PW203: {
    severity: 'error',
    title: 'marker and head disagree',
    cause: 'The head says request and the marker response, or the other way round.',
    fix: 'Correct the one that is wrong.',
    rules: ['T1'],
  },
  PW204: {
    severity: 'warning',
    title: 'no delimiter line',
    cause:
      'The second line of a table is not `| --- | --- | ---`, or has another number of cells than the head. The first line is still read as head.',
    fix: 'Write the line below the head, with a cell for each of its cells.',
    rules: ['T1'],
  },
  PW205: {
    severity: 'warning',
    title: 'unknown attribute',
    cause:
      'An attribute is none of the closed list. Where one is close, it is taken for it; otherwise it is passed over.',
    fix: 'Write one of the attributes of rule A2.',
    rules: ['A2'],
  },
  PW206: {
    severity: 'warning',
    title: 'attribute on the wrong cell',
    cause:
      'An attribute stands on another cell of its row than the rule says. It is read as if it stood on its own.',
    fix: 'Move it to the cell of rule A2.',
    rules: ['A3'],
  },
  PW207: {
    severity: 'warning',
    title: 'malformed attribute list',
    cause: 'Part of an attribute list cannot be read. What could be read counts.',
    fix: 'Write `{data-required data-indent=1}`, with values that hold blanks in double quotes, and close the brace.',
    rules: ['A1'],
  },
  PW208: {
    severity: 'error',
    title: 'attribute with an impossible value',
    cause:
      'The value of an attribute is none that the rule allows, so that the place of the row, or whether it is required, would be a guess.',
    fix: '`data-indent` takes a whole number from 1 on; `data-required` takes no value.',
    rules: ['T6', 'T7'],
  },
  PW209: {
    severity: 'warning',
    title: 'unescaped pipe',
    cause: 'A row has more than three cells. The cells behind the second are joined to the description.',
    fix: 'Write `\\|` inside a cell, also between backticks.',
    rules: ['T4'],
  },
  PW210: {
    severity: 'error',
    title: 'row without a name',
    cause: 'The first cell of a row is empty and the row does not span the table.',
    fix: 'Write the name of the field, or remove the row.',
    rules: ['T5'],
  },
  PW211: {
    severity: 'error',
    title: 'unknown type',
    cause: 'The type is none of the closed list and close to none of them.',
    fix: 'Use string, integer, number, boolean, object, or one of them with `[]`.',
    rules: ['T11'],
  },
  PW212: {
    severity: 'warning',
    title: 'misspelt type',
    cause: 'The type is none of the closed list; the nearest one is assumed.',
    fix: 'Write the type as the list has it.',
    rules: ['T11'],
  },
  PW213: {
    severity: 'warning',
    title: 'indent jumps',
    cause:
      'A row is more than one deeper than its parent. It is nested under the nearest row above with a smaller indent.',
    fix: 'Correct `data-indent`.',
    rules: ['T8'],
  },
  PW214: {
    severity: 'warning',
    title: 'indent without a parent',
    cause:
      'The first rows of a table are indented though nothing stands above them. They are read as rows at indent 0.',
    fix: 'Correct `data-indent`, or add the row they belong to.',
    rules: ['T7'],
  },
  PW215: {
    severity: 'warning',
    title: 'children under a scalar',
    cause: 'Rows stand below a row that can have no members. They are read as stated in the message.',
    fix: 'Correct the type of the row above, or the indent of the rows.',
    rules: ['T9'],
  },
  PW216: {
    severity: 'warning',
    title: 'row stands twice',
    cause: 'Two siblings have one name and say the same. They count once.',
    fix: 'Remove one of them.',
    rules: ['T10'],
  },
  PW217: {
    severity: 'warning',
    title: 'two different rows of one name',
    cause: 'Two siblings have one name and say different things; they are read as alternatives.',
    fix: 'Remove one; for alternatives put `| {colspan=3 .im-table-line}` between them.',
    rules: ['T10'],
  },
  PW218: {
    severity: 'warning',
    title: 'separator without meaning',
    cause:
      'A separator stands neither above the content of a string nor between alternatives. It is passed over.',
    fix: 'Remove it, or correct the indent of the row below.',
    rules: ['C6'],
  },
  PW219: {
    severity: 'warning',
    title: 'payload under the wrong row',
    cause:
      'A separator and deeper rows follow a plain string, while a marked string beside it has no content. They are read as the content of the marked string.',
    fix: 'Move the marked row directly above the separator.',
    rules: ['C1'],
  },
  PW220: {
    severity: 'warning',
    title: 'content of a string that is not marked',
    cause:
      'Deeper rows follow a string that is neither encoded nor encrypted. They are read as JSON inside the string.',
    fix: 'Mark the string with `data-encoded=by-json_encode`, or make it an object.',
    rules: ['C3'],
  },
  PW221: {
    severity: 'warning',
    title: 'blank in a name',
    cause: 'A name holds a blank. It is kept as written, because it might be the name on the wire.',
    fix: 'Correct the name if the API has none.',
    rules: ['X1'],
  },
  PW222: {
    severity: 'warning',
    title: 'row lost its indent',
    cause:
      'A row stands at indent 0 that can be no root row. It is read as a member, at the indent the message states.',
    fix: 'Add `data-indent`.',
    rules: ['T13'],
  },
  PW223: {
    severity: 'error',
    title: 'statement beside rows',
    cause:
      'A row that spans the table says that there is no body, a file or a redirect, and other rows describe one.',
    fix: 'Keep either the statement or the rows.',
    rules: ['R7'],
  },
  PW224: {
    severity: 'error',
    title: 'unknown statement',
    cause: 'A row that spans the table says nothing that the dialect knows.',
    fix: 'Use 空字符串(无返回内容), 文件流(…) or `30x`跳转.',
    rules: ['R2'],
  },
  PW225: {
    severity: 'warning',
    title: 'table without rows',
    cause: 'A response table has no row. It is read as an object of unknown members.',
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
    title: 'mark on a type that is no string',
    cause: 'A row is marked as encoded, encrypted or signed, but is no string. The mark is passed over.',
    fix: 'Make the row a string, or remove the mark.',
    rules: ['A4'],
  },
  PW228: {
    severity: 'warning',
    title: 'odd sign in a name',
    cause:
      'A name is written with Markdown (backticks, stress, an escape, an entity, a link), or holds braces or letters that only look like common ones. The message says what is read: the name without the Markdown where a name on the wire remains, else what is written.',
    fix: 'Write the name exactly as it is on the wire; attributes stand at the end of the cell.',
    rules: ['T5'],
  },
  PW229: {
    severity: 'error',
    title: 'name in another notation',
    cause:
      'The name cell says more than the name: it is crossed out, is indented by blanks or a sign of nesting, is a path with `[]`, or has a star, a question mark, words in brackets or braces that are no attribute list beside it. Taking all of that for the name on the wire would be wrong.',
    fix: 'Write the name alone. Required members have `{data-required}`, nested ones `{data-indent=N}` behind it.',
    rules: ['T5', 'T6', 'T7'],
  },
  PW230: {
    severity: 'warning',
    title: 'flag with a value',
    cause: '`data-required` is a flag, but has a value. It counts as the value says.',
    fix: 'Write `{data-required}` for required members, and nothing for others.',
    rules: ['T6'],
  },
  PW231: {
    severity: 'warning',
    title: 'attribute stands twice',
    cause:
      'A row has an attribute twice. Where both say the same it counts once; where they differ, which of them counts would be a guess, and it is an error.',
    fix: 'Remove one of the two.',
    rules: ['A3'],
  },
  PW232: {
    severity: 'error',
    title: 'columns of another dialect',
    cause:
      'The head of a parameter table has other columns than the three of this dialect, so that types, words and required members would be taken from the wrong cells. A head without the third column, or with another word above the words, is a warning.',
    fix: `Write three columns, \`${headLine('request')}\`. Required members have \`{data-required}\` behind their name; other columns go into the description.`,
    rules: ['T1', 'T6'],
  },
  PW233: {
    severity: 'warning',
    title: 'misspelt marker',
    cause:
      'The list below a table is neither `{.im-table #request}` nor `{.im-table #response}`. What it nearly is counts; otherwise the head does. A list that something stands beside or around (a word, a quotation sign, backticks, a comment, wide braces) is text.',
    fix: 'Write `{.im-table #request}` or `{.im-table #response}`, in small letters.',
    rules: ['T2'],
  },
  PW234: {
    severity: 'warning',
    title: 'row outside of its table',
    cause:
      'For Markdown a row is no part of its table: it is indented by a tab or four blanks, does not begin with `|`, or stands below an empty line. It is read as a row of the table above all the same.',
    fix: 'Begin the line with `| `, directly below the row above it.',
    rules: ['T3'],
  },
  PW235: {
    severity: 'error',
    title: 'field in a row that spans the table',
    cause:
      'A separator holds text, or a row that spans the table has the attributes of a field. One of the two is a slip, and the row would be lost.',
    fix: 'Write the field and the row that spans the table in two lines.',
    rules: ['T12', 'C1'],
  },
} as const satisfies Record<string, CatalogueEntry>
