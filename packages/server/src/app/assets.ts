/** Files for pages: the script and its chunks. */
export interface Assets {
  /** The file at an address such as `/tenth.js`; null when there is none. */
  find: (path: string) => Promise<Asset | null>
}

export interface Asset {
  type: string
  /** Its name changes with its content: kept for ever. */
  immutable: boolean
  etag: string
  plain: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
}
