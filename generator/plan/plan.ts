import type { CommonErrors } from '../model/errors.js'
import type { Operation, Variant, Webhook } from '../model/model.js'
import type { Schema, StringSchema } from '../model/schema.js'

/** Every exported name and every file path of the SDK, decided once: no later stage renames anything. */
export interface Plan extends Omit<PlanOutline, 'modules'> {
  /** One per page, in code-unit order of their paths. */
  readonly modules: readonly ModulePlan[]
}

/** The plan without what is in the modules: that follows from each page alone. */
export interface PlanOutline {
  readonly kind: 'plan'
  /** One per page, in code-unit order of their paths. */
  readonly modules: readonly ModulePlace[]
  /** The index file of each folder, in code-unit order of their paths. */
  readonly barrels: readonly BarrelPlan[]
  readonly root: RootPlan
}

/** What the SDK's root offers: the folders of pages, and every page with operations by its path. */
export interface RootPlan {
  readonly kind: 'root'
  /** The folders whose pages have operations, as chains; a folder stands behind those that name it. The last is the root. */
  readonly folders: readonly ChainFolderPlan[]
  /** In code-unit order of their pages. */
  readonly pages: readonly PageEntryPlan[]
  /** Pages whose names in the chain do not follow from their paths, because two asked for one name. */
  readonly renamed: readonly RenamedPage[]
  /** In the order of the model. */
  readonly errors: readonly CommonErrorsPlan[]
}

/** The type of the codes that operations share. */
export interface CommonErrorsPlan {
  /** `V3ErrorCode`. */
  readonly typeName: string
  readonly common: CommonErrors
}

/** A folder as chains have it: `client.v3.pay`. */
export interface ChainFolderPlan {
  readonly kind: 'chain-folder'
  /** Name of its interface: `V3PayFolder`. */
  readonly name: string
  /** The page of the folder's own URL, whose methods it has, too. */
  readonly page: string | undefined
  /** In code-unit order of their names. */
  readonly members: readonly ChainMemberPlan[]
}

/** A name in a folder: a page, a folder, or a page that is a folder, too. */
export interface ChainMemberPlan {
  readonly name: string
  /** Path of the page: `v3/pay/transactions/jsapi`. */
  readonly page: string | undefined
  /** Name of the folder's interface. */
  readonly folder: string | undefined
  /** Names of the tags (products) of everything below the name, in the order of the catalogue. */
  readonly tags: readonly string[]
}

/** What editors say of a page beside its name. */
export interface PageTitlePlan {
  readonly method: string
  /** Markdown inline as written. */
  readonly title: string
  /** Why the page is deprecated. */
  readonly deprecated: string | undefined
}

export interface PageEntryPlan {
  /** `v3/pay/transactions/id/{transaction_id}`. */
  readonly page: string
  /** Relative to the SDK's root: `./v3/pay/transactions/id/_transaction_id_.js`. */
  readonly from: string
  /** One for each of its methods. */
  readonly titles: readonly PageTitlePlan[]
  /** Names of its tags (products), in the order of the catalogue. */
  readonly tags: readonly string[]
}

export interface RenamedPage {
  readonly page: string
  /** `v3.a.outNo_`. */
  readonly name: string
}

export type ModulePlan = OperationModulePlan | WebhookModulePlan

/** Where a page's module stands. */
export interface ModulePlace {
  readonly kind: ModulePlan['kind']
  /** The page's path, as in the model. */
  readonly page: string
  /** The page's file, relative to the specs folder. */
  readonly file: string
  /** Relative to the output folder: `sdk/v3/marketing/busifavor/coupons/associate.ts`. */
  readonly path: string
  /** Names that lead to the module from the SDK's root: `['v3', 'marketing', 'busifavor', 'coupons', 'associate']`. */
  readonly access: readonly string[]
  /** Where the SDK has the webhooks that follow its operations, or the operations that its webhook follows, by their ids. */
  readonly links: ReadonlyMap<string, LinkPlan>
  /** Name of the type of the codes that the page's operations share with others. */
  readonly commonErrorsName: string | undefined
}

/** Where the SDK has an operation or a webhook. */
export interface LinkPlan {
  /** Markdown inline as written. */
  readonly title: string
  /** As `ModulePlace.path`. */
  readonly path: string
  /** As `ModulePlace.access`; of an operation with its method behind it. */
  readonly access: readonly string[]
}

/** The module of a page with operations. */
export interface OperationModulePlan extends ModulePlace {
  readonly kind: 'operation-module'
  readonly operations: readonly OperationPlan[]
  readonly types: TypeNames
}

/** The names of one operation. */
export interface OperationPlan {
  readonly kind: 'operation-plan'
  readonly operation: Operation
  /** Name that importers use: `post`, `delete`. */
  readonly exportName: string
  /** Name of the declaration; differs from `exportName` where that is a reserved word: `delete_`. */
  readonly functionName: string
  readonly descriptorName: string
  /** Of the table that checks requests: `postRequestSchema`. */
  readonly schemaName: string
  readonly requestName: string
  readonly queryName: string
  readonly headersName: string
  /** Of the group `json`, `xml` or `body`. */
  readonly bodyName: string
  readonly responseName: string
  /** Of the error object, where the page describes only that. */
  readonly errorName: string
  /** Of the codes of its errors, where pages list some. */
  readonly errorCodeName: string
}

/** The module of a page with a webhook. Its own names are the same on every page. */
export interface WebhookModulePlan extends ModulePlace {
  readonly kind: 'webhook-module'
  readonly webhook: Webhook
  /** The string of the body that holds the resource. */
  readonly ciphertext: StringSchema | undefined
  readonly types: TypeNames
  /** Those that can be told apart. */
  readonly variants: readonly VariantPlan[]
}

/** The names of one variant of a notice. */
export interface VariantPlan {
  readonly variant: Variant
  /** `PartnerEvent`. */
  readonly typeName: string
  /** `isPartner`. */
  readonly guardName: string
}

/** Which way a type's values go: a request's enumerations are closed, those of what arrives are open. */
export type Side = 'request' | 'response'

/** Interfaces of nested objects in one module. */
export interface TypeNames {
  /** In the order of their first occurrence. */
  readonly interfaces: readonly InterfacePlan[]
  /** Name of the interface of an object schema with properties; equal shapes have one name. */
  readonly request: ReadonlyMap<Schema, string>
  readonly response: ReadonlyMap<Schema, string>
}

/** One interface to declare. */
export interface InterfacePlan {
  readonly name: string
  readonly schema: Extract<Schema, { kind: 'object' }>
  readonly side: Side
}

/** The index file of a folder: it forms one level of the tree of names. */
export interface BarrelPlan {
  readonly kind: 'barrel'
  /** `sdk/v3/marketing/busifavor/index.ts`. */
  readonly path: string
  /** Modules whose exports are passed on as they are, relative: `../stocks.js`. */
  readonly spreads: readonly string[]
  /** In code-unit order of their names. */
  readonly namespaces: readonly NamespacePlan[]
  /** Unions of events; on the index of the webhooks alone. */
  readonly unions: readonly EventUnionPlan[]
}

export interface NamespacePlan {
  readonly name: string
  /** Relative, with the ending that Node asks for: `./stocks/index.js`. */
  readonly from: string
}

/** All events of one protocol. */
export interface EventUnionPlan {
  /** `V3WebhookEvent`. */
  readonly name: string
  /** Name of the list of descriptors: `v3Webhooks`. */
  readonly listName: string
  /** Name of the namespace that holds them: `v3`. */
  readonly namespace: string
  /** Names that lead to the modules, from that namespace on. */
  readonly members: readonly (readonly string[])[]
}
