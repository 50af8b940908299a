import { headLine, newHeads } from '../../dialect/table-heads.js'
import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW1xx: page structure. */
export const pageCodes = {
  PW101: {
    severity: 'error',
    title: 'front matter is not YAML',
    cause:
      'The block between the two `---` at the top cannot be read as YAML, so title and description are unknown.',
    fix: 'Quote values that hold `: ` or `#`, or begin with a sign; write one `key: value` per line.',
    rules: ['M1'],
  },
  PW102: {
    severity: 'warning',
    title: 'unknown name in an interpolation',
    cause:
      '`{{ $frontmatter.name }}` names a key that the front matter does not have. The expression stays as written.',
    fix: 'Add the key to the front matter, or correct the name.',
    rules: ['M3'],
  },
  PW103: {
    severity: 'error',
    title: 'heading with an unknown method',
    cause:
      'A heading has an id that is no HTTP method, and a parameter table follows it. Which method is meant would be a guess.',
    fix: 'Write the method as the id: `{#get}`, `{#post}`, `{#put}`, `{#patch}` or `{#delete}`.',
    rules: ['H1'],
  },
  PW104: {
    severity: 'error',
    title: 'page without an operation',
    cause: 'The page has no heading with a method, is no redirect stub and no catalogue.',
    fix: 'Give the heading a method, `# title {#post}`, or move the file out of the specs folder.',
    rules: ['H1'],
  },
  PW105: {
    severity: 'error',
    title: 'method twice in a page',
    cause: 'Two sections of one page have the same method, so that both would be one operation.',
    fix: 'Move one of the two to a page of its own, or correct its method.',
    rules: ['H4'],
  },
  PW106: {
    severity: 'error',
    title: 'no request table',
    cause: `A section with a method has no table marked \`{.im-table #request}\` or headed ${newHeads.tables.request}.`,
    fix: 'Add the request table; an operation without parameters still has its head.',
    rules: ['H5'],
  },
  PW107: {
    severity: 'error',
    title: 'no response table',
    cause: `A section with a method has no table marked \`{.im-table #response}\` or headed ${newHeads.tables.response}, ${newHeads.tables.reply} or ${newHeads.tables.error}.`,
    fix: 'Add the response table; an operation without an answer has the row `空字符串(无返回内容)`.',
    rules: ['H5'],
  },
  PW108: {
    severity: 'error',
    title: 'two tables of one kind',
    cause: 'A section has two request tables or two response tables; which of them counts would be a guess.',
    fix: 'Keep one, or give the second a section with a method of its own.',
    rules: ['H5'],
  },
  PW109: {
    severity: 'warning',
    title: 'container is never closed',
    cause:
      'A line `::: name` has no `:::` that closes it. It is taken to end before the next heading, table or container.',
    fix: 'Add a line `:::`.',
    rules: ['B1'],
  },
  PW110: {
    severity: 'warning',
    title: 'closing marker closes nothing',
    cause: 'A line `:::` stands where no container is open. It is passed over.',
    fix: 'Remove the line, or add the line that opens the container.',
    rules: ['B1'],
  },
  PW111: {
    severity: 'warning',
    title: 'unknown badge',
    cause: 'A container has a class that is none of the known badges. It is kept as a note.',
    fix: 'Use one of the classes of rule B2.',
    rules: ['B2'],
  },
  PW112: {
    severity: 'warning',
    title: 'attribute list applies to nothing',
    cause: 'A line `{…}` stands below no table. It is passed over.',
    fix: 'Put it below the table it belongs to, with one empty line between.',
    rules: ['T2'],
  },
  PW113: {
    severity: 'warning',
    title: 'unknown container',
    cause: 'A container has a name that the dialect does not know. Its text is kept as a note.',
    fix: 'Use `code-group`, `tip`, `info`, `warning` or `danger`.',
    rules: ['B1'],
  },
  PW114: {
    severity: 'hint',
    title: 'block outside the dialect',
    cause:
      'A block (HTML, a rule, a definition) has no meaning in this dialect. It is not part of the model.',
    fix: 'Write it as a paragraph, an alert or a list.',
    rules: ['H6'],
  },
  PW115: {
    severity: 'warning',
    title: 'unknown alert',
    cause: 'An alert has a word that is none of the five known ones. It is read as a note.',
    fix: 'Use `[!IMPORTANT]`, `[!NOTE]`, `[!TIP]`, `[!WARNING]` or `[!CAUTION]`.',
    rules: ['B4'],
  },
  PW116: {
    severity: 'warning',
    title: 'text inside or directly below a table',
    cause:
      'Something that begins with no `|` follows a row directly, or stands between the rows and the line `{.im-table …}`. It is read as text below the table, not as a row.',
    fix: 'Begin the row with `| `; or move the text below the table, with an empty line above it.',
    rules: ['T2', 'T3'],
  },
  PW117: {
    severity: 'hint',
    title: 'no front matter',
    cause: 'The page does not begin with front matter. The heading is taken as title.',
    fix: 'Add `title` and `description`.',
    rules: ['M2'],
  },
  PW118: {
    severity: 'warning',
    title: 'attribute on a heading that is not known',
    cause: 'A heading has attributes beside its method. They are passed over.',
    fix: 'Remove them.',
    rules: ['H1'],
  },
  PW119: {
    severity: 'warning',
    title: 'front matter in the wrong place',
    cause:
      'Front matter is opened by `---` in the first line of the page, and closed by another one. Below empty lines it is read all the same; below text, indented, with other signs than three dashes, or where it is never closed, it is not.',
    fix: 'Move it to the very top, and close it with a line `---`.',
    rules: ['M1'],
  },
  PW120: {
    severity: 'warning',
    title: 'comment inside a table',
    cause:
      'A comment stands among the rows of a table, or between them and the line `{.im-table …}`, where Markdown ends the table. It is passed over, and the table goes on below it.',
    fix: 'Move it below the table, or remove it.',
    rules: ['T2', 'T3'],
  },
  PW121: {
    severity: 'error',
    title: 'page of another dialect',
    cause:
      'The page has tables, but describes an endpoint in another way than this dialect: no heading has a method as id, or no table is headed or marked as the request or the response. Half of it could be read, with wrong facts, so none of it is.',
    fix: `Write the method as the id of a heading, \`# title {#get}\`, and below it a table \`${headLine('request')}\` with the line \`{.im-table #request}\` and a table \`${headLine('response')}\` with \`{.im-table #response}\`, each with three columns: name, type, description. Required members have \`{data-required}\` behind their name, nested ones \`{data-indent=1}\`.`,
    rules: ['H1', 'H5', 'T1'],
  },
  PW122: {
    severity: 'error',
    title: 'row that is no row',
    cause:
      'A line looks like a row of a parameter table, but stands in a quotation, a list, HTML or code, where it is text. Whether it is meant would be a guess.',
    fix: 'Begin the line with `| `, directly below the row above it; or remove it, if it is not meant.',
    rules: ['T3'],
  },
  PW123: {
    severity: 'warning',
    title: 'code or comment is never closed',
    cause:
      'A fence has no second one, or a comment no `-->`, that closes it. All that follows, to the end of the page, is part of it.',
    fix: 'Close it: a fence with a line of as many backticks, a comment with `-->`.',
    rules: ['H6'],
  },
} as const satisfies Record<string, CatalogueEntry>
