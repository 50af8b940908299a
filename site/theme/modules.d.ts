declare module '*.css'

declare module 'virtual:pagewright-navigation/*' {
  export const navigation: readonly import('../navigation/navigation.js').NavigationSection[]
}

declare module 'virtual:pagewright-search/*' {
  /** Below the base: `search/zh-1a2b3c4d/`. */
  export const folder: string
}

/** What Vite puts into the program. */
interface ImportMeta {
  readonly env: { readonly SSR: boolean; readonly PROD: boolean }
}
