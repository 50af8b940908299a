import { setFlagsFromString } from 'node:v8'

/** By the major version of Node. V8's own measures are 67,584 bytes of bytecode, and 3,000 calls. */
const flags: ReadonlyMap<string, string> = new Map([
  ['20', '--interrupt-budget=800000'],
  ['22', '--invocation-count-for-turbofan=30000'],
])

/**
 * Lets V8 run a function for longer before it optimizes it, in all threads. A run ends after seconds: compiling takes a sixth
 * of its CPU time by V8's own measure, and most of that code is hardly used. Not for processes that last. V8 prints flags
 * that it does not know, so versions of Node without a measured gain have none.
 */
export function optimizeLate(): void {
  const flag = flags.get(process.versions.node.split('.')[0] ?? '')
  if (flag !== undefined) setFlagsFromString(flag)
}
