declare module '*.css'

declare module 'virtual:pagewright-navigation/*' {
  export const navigation: readonly import('../navigation/navigation.js').NavigationSection[]
}

declare module 'virtual:pagewright-search/*' {
  export const index: import('minisearch').AsPlainObject
  export const entries: readonly import('../search/search-entry.js').SearchEntry[]
}

/** What Vite puts into the program. */
interface ImportMeta {
  readonly env: { readonly SSR: boolean; readonly PROD: boolean }
}
