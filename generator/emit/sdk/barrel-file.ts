import type { BarrelPlan, EventUnionPlan } from '../../plan/plan.js'
import type { OutputFile } from '../output-file.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { SdkWords } from '../words/sdk-words.js'
import { runtimeFrom, type Templates } from './module-file.js'

/** The index file of one folder. */
export function barrelFile(plan: BarrelPlan, templates: Templates, { union: docs }: SdkWords): OutputFile {
  const { path, spreads, namespaces } = plan
  const unions = plan.unions.map(union => ({ ...unionView(union, plan), doc: docs.type, listDoc: docs.list }))
  return { path, content: templates('barrel')({ spreads, namespaces, unions, runtime: runtimeFrom(path) }) }
}

function unionView(union: EventUnionPlan, plan: BarrelPlan): object {
  const { name, listName, namespace } = union
  const members = union.members.map(access => [namespace, ...access])
  const types = members.map(access => `${access.join('.')}.WebhookEvent`).join(' | ')
  const values = members.map(access => `${access.join('.')}.webhook`).join(', ')
  return {
    name,
    listName,
    namespace,
    from: plan.namespaces.find(each => each.name === namespace)?.from ?? '',
    members,
    broken: columnsOf(`export type ${name} = ${types}`) > lineWidth,
    listBroken:
      columnsOf(`export const ${listName}: readonly WebhookDescriptor<${name}>[] = [${values}]`) > lineWidth,
  }
}
