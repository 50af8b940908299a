import type { FieldMarks } from '../../../templates/runtime/descriptors.js'
import { type FieldPathStep, parseFieldPath } from '../../../templates/runtime/field-path.js'

type Sample = { [name: string]: unknown }

/** Data with something in each marked field, as the types have it. */
export function sampleFields(marks: FieldMarks = {}): Sample {
  const sample: Sample = {}
  const put = (paths: readonly string[] | undefined, value: unknown): void => {
    for (const path of paths ?? []) place(sample, parseFieldPath(path), value)
  }
  put(marks.numbered, 'text')
  put(marks.numbers, 7)
  put(marks.booleans, true)
  for (const { paths } of marks.encrypted ?? []) put(paths, '值-secret')
  for (const { paths } of marks.encoded ?? []) put(paths, { made: '值' })
  return sample
}

/** Containers that other paths made are gone on with; a shorter path does not undo a longer one. */
function place(target: Sample | unknown[], steps: readonly FieldPathStep[], value: unknown): void {
  const [step, next] = steps
  if (step === undefined) return
  const key = step.kind === 'member' ? step.name.replace(/\$[a-z]/g, '0') : '0'
  const known = Reflect.get(target, key)
  if (next === undefined) {
    if (known === undefined) Reflect.set(target, key, value)
    return
  }
  const inner = typeof known === 'object' && known !== null && !('made' in known) ? known : undefined
  const container = inner ?? (next.kind === 'every-element' ? [] : {})
  Reflect.set(target, key, container)
  place(Array.isArray(container) ? container : Object(container), steps.slice(1), value)
}
