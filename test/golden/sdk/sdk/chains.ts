/** Generated from all pages. Changes are lost: edit the pages. */

/** The path of a page: `v3/pay/transactions/id/{transaction_id}`. */
export type PagePath = keyof PageTable

/** Every page with operations by its path. */
export interface PageTable {
  readonly 'v2/pay/bill': import('./v2/pay/bill.js').PageMethods
  readonly 'v2/pay/choices': import('./v2/pay/choices.js').PageMethods
  readonly 'v2/pay/orderquery': import('./v2/pay/orderquery.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/associate': import('./v3/marketing/busifavor/coupons/associate.js').PageMethods
  readonly 'v3/odd/1.0-final': import('./v3/odd/1.0-final.js').PageMethods
  readonly 'v3/odd/choices': import('./v3/odd/choices.js').PageMethods
  readonly 'v3/odd/lists': import('./v3/odd/lists.js').PageMethods
  readonly 'v3/odd/things': import('./v3/odd/things.js').PageMethods
  readonly 'v3/odd/things/': import('./v3/odd/things/_empty_.js').PageMethods
  readonly 'v3/odd/things/Record': import('./v3/odd/things/Record.js').PageMethods
  readonly 'v3/odd/things/get': import('./v3/odd/things/get.js').PageMethods
  readonly 'v3/odd/things/return': import('./v3/odd/things/return.js').PageMethods
  readonly 'v3/odd/upload-file': import('./v3/odd/upload-file.js').PageMethods
  readonly 'v3/odd/upload-two': import('./v3/odd/upload-two.js').PageMethods
  readonly 'v3/odd/{stock_id}/things': import('./v3/odd/_stock_id_/things.js').PageMethods
}

/** The methods of the page at a path. */
export type PageAt<Path extends PagePath> = PageTable[Path]

/**
 * The pages as properties: `client['v3/pay/transactions/jsapi'].post(…)`.
 *
 * They are protected so that editors offer them in brackets alone: behind `client.` a thousand paths would hide the ways
 * in. Brackets reach protected members.
 */
export declare abstract class PagesByPath {
  /** Title of v2/pay/bill */
  protected readonly 'v2/pay/bill': PageAt<'v2/pay/bill'>
  /** Title of v2/pay/choices */
  protected readonly 'v2/pay/choices': PageAt<'v2/pay/choices'>
  /** Title of v2/pay/orderquery */
  protected readonly 'v2/pay/orderquery': PageAt<'v2/pay/orderquery'>
  /** 关联订单 */
  protected readonly 'v3/marketing/busifavor/coupons/associate': PageAt<'v3/marketing/busifavor/coupons/associate'>
  /** Title of v3/odd/1.0-final */
  protected readonly 'v3/odd/1.0-final': PageAt<'v3/odd/1.0-final'>
  /** Title of v3/odd/choices */
  protected readonly 'v3/odd/choices': PageAt<'v3/odd/choices'>
  /**
   * - `get`: Title of v3/odd/lists
   * - `post`: Title of v3/odd/lists
   * - `delete`: Title of v3/odd/lists
   */
  protected readonly 'v3/odd/lists': PageAt<'v3/odd/lists'>
  /**
   * - `get`: Title of v3/odd/things
   * - `post`: Title of v3/odd/things
   */
  protected readonly 'v3/odd/things': PageAt<'v3/odd/things'>
  /** Title of v3/odd/things/ */
  protected readonly 'v3/odd/things/': PageAt<'v3/odd/things/'>
  /** Title of v3/odd/things/Record */
  protected readonly 'v3/odd/things/Record': PageAt<'v3/odd/things/Record'>
  /** Title of v3/odd/things/get */
  protected readonly 'v3/odd/things/get': PageAt<'v3/odd/things/get'>
  /** Title of v3/odd/things/return */
  protected readonly 'v3/odd/things/return': PageAt<'v3/odd/things/return'>
  /** Title of v3/odd/upload-file */
  protected readonly 'v3/odd/upload-file': PageAt<'v3/odd/upload-file'>
  /** Title of v3/odd/upload-two */
  protected readonly 'v3/odd/upload-two': PageAt<'v3/odd/upload-two'>
  /**
   * - `delete`: Title of v3/odd/{stock_id}/things
   * - `get`: Title of v3/odd/{stock_id}/things
   * - `options`: Title of v3/odd/{stock_id}/things
   */
  protected readonly 'v3/odd/{stock_id}/things': PageAt<'v3/odd/{stock_id}/things'>
}

export interface V2PayFolder {
  /** Title of v2/pay/bill */
  readonly bill: PageAt<'v2/pay/bill'>
  /** Title of v2/pay/choices */
  readonly choices: PageAt<'v2/pay/choices'>
  /** Title of v2/pay/orderquery */
  readonly orderquery: PageAt<'v2/pay/orderquery'>
}

export interface V2Folder {
  readonly pay: V2PayFolder
}

export interface V3MarketingBusifavorCouponsFolder {
  /** 关联订单 */
  readonly associate: PageAt<'v3/marketing/busifavor/coupons/associate'>
}

export interface V3MarketingBusifavorFolder {
  readonly coupons: V3MarketingBusifavorCouponsFolder
}

export interface V3MarketingFolder {
  readonly busifavor: V3MarketingBusifavorFolder
}

export interface V3OddThingsFolder extends PageAt<'v3/odd/things'> {
  /** Title of v3/odd/things/Record */
  readonly Record: PageAt<'v3/odd/things/Record'>
  /** Title of v3/odd/things/ */
  readonly _empty_: PageAt<'v3/odd/things/'>
  /** Title of v3/odd/things/get */
  readonly get_: PageAt<'v3/odd/things/get'>
  /** Title of v3/odd/things/return */
  readonly return: PageAt<'v3/odd/things/return'>
}

export interface V3OddStockIdFolder {
  /**
   * - `delete`: Title of v3/odd/{stock_id}/things
   * - `get`: Title of v3/odd/{stock_id}/things
   * - `options`: Title of v3/odd/{stock_id}/things
   */
  readonly things: PageAt<'v3/odd/{stock_id}/things'>
}

export interface V3OddFolder {
  /** Title of v3/odd/1.0-final */
  readonly _1_0Final: PageAt<'v3/odd/1.0-final'>
  readonly _stock_id_: V3OddStockIdFolder
  /** Title of v3/odd/choices */
  readonly choices: PageAt<'v3/odd/choices'>
  /**
   * - `get`: Title of v3/odd/lists
   * - `post`: Title of v3/odd/lists
   * - `delete`: Title of v3/odd/lists
   */
  readonly lists: PageAt<'v3/odd/lists'>
  /**
   * - `get`: Title of v3/odd/things
   * - `post`: Title of v3/odd/things
   */
  readonly things: V3OddThingsFolder
  /** Title of v3/odd/upload-file */
  readonly uploadFile: PageAt<'v3/odd/upload-file'>
  /** Title of v3/odd/upload-two */
  readonly uploadTwo: PageAt<'v3/odd/upload-two'>
}

export interface V3Folder {
  readonly marketing: V3MarketingFolder
  readonly odd: V3OddFolder
}

export interface Pages {
  readonly v2: V2Folder
  readonly v3: V3Folder
}
