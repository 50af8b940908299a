// @ts-check
/** The rows of the table: what is compared with what, and what it should be. */

/** @typedef {keyof typeof import('./sides.mjs').sides} SideName */
/**
 * @typedef {object} Row
 * @property {string} key By which it is chosen on the command line.
 * @property {string} name
 * @property {SideName} side
 * @property {SideName} [against] Absent: the value itself is what counts.
 * @property {'cpu' | 'wall' | 'memory' | 'start'} of `start`: wall time in milliseconds.
 * @property {number} [aim] At most, of the ratio or of the value.
 */

/** @type {readonly Row[]} */
export const rows = [
  {
    key: 'cold',
    name: 'cold, all outputs: CPU / parsing',
    side: 'cold',
    against: 'parse',
    of: 'cpu',
    aim: 0.8,
  },
  {
    key: 'cold',
    name: 'cold, all outputs: wall / parsing',
    side: 'cold',
    against: 'parse',
    of: 'wall',
    aim: 0.6,
  },
  { key: 'cold', name: 'cold, all outputs: CPU / copying', side: 'cold', against: 'copy', of: 'cpu' },
  {
    key: 'parts',
    name: 'cold, SDK and OpenAPI: CPU / hey-api',
    side: 'parts',
    against: 'heyApi',
    of: 'cpu',
    aim: 1,
  },
  {
    key: 'parts',
    name: 'cold, SDK and OpenAPI: CPU / all outputs',
    side: 'parts',
    against: 'cold',
    of: 'cpu',
  },
  { key: 'edit', name: 'one page changed: CPU / cold', side: 'edit', against: 'cold', of: 'cpu', aim: 0.1 },
  { key: 'edit', name: 'one page changed: wall / cold', side: 'edit', against: 'cold', of: 'wall' },
  { key: 'same', name: 'nothing changed: CPU / cold', side: 'same', against: 'cold', of: 'cpu', aim: 0.02 },
  { key: 'same', name: 'nothing changed: wall / cold', side: 'same', against: 'cold', of: 'wall' },
  { key: 'memory', name: 'peak memory, cold', side: 'cold', of: 'memory', aim: 400 },
  {
    key: 'growth',
    name: '2 times the pages: CPU per page / 1 time',
    side: 'double',
    against: 'cold',
    of: 'cpu',
    aim: 1.1,
  },
  {
    key: 'growth',
    name: '4 times the pages: CPU per page / 1 time',
    side: 'fourfold',
    against: 'cold',
    of: 'cpu',
    aim: 1.1,
  },
  { key: 'growth', name: 'peak memory, 4 times the pages', side: 'fourfold', of: 'memory' },
  { key: 'start', name: '--help', side: 'help', of: 'start', aim: 150 },
  { key: 'start', name: '--help / node alone', side: 'help', against: 'node', of: 'start' },
  { key: 'start', name: 'nothing changed, from start to end', side: 'unchanged', of: 'start', aim: 150 },
  { key: 'cores', name: 'one core: CPU / all cores', side: 'oneCore', against: 'cold', of: 'cpu' },
  { key: 'cores', name: 'one core: wall / all cores', side: 'oneCore', against: 'cold', of: 'wall' },
  { key: 'fmt', name: 'fmt of all pages: CPU / parsing', side: 'format', against: 'parse', of: 'cpu' },
]

/** @type {Partial<Record<SideName, readonly SideName[]>>} What must run before in the same round. */
export const runsAfter = {
  heyApi: ['parts'],
  copy: ['cold'],
  edit: ['cold'],
  double: ['cold'],
  fourfold: ['cold'],
  unchanged: ['same'],
}
