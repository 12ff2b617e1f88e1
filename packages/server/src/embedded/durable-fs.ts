import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Makes sure that what was written to an open file has reached the disk. */
export type Fsync = (fd: number) => void

type Init = Parameters<NodeFS['init']>
type Options = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']
type Module = Parameters<Extract<NonNullable<Options['preRun']>, unknown[]>[number]>[0]

/** An open file as emscripten's Node file system keeps it; a folder has no descriptor. */
interface Stream {
  nfd?: number
  node: unknown
}

/** The parts of that file system which are reached into. They are internals: the version of PGlite is pinned. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: Stream) => number }
  realPath: (node: unknown) => string
}

/** errno EIO, as WebAssembly counts it. */
const ioError = 29

/** PGlite's folder with the one call it leaves out: fsync, so that a commit has reached the disk when it is acknowledged. */
export class DurableFS extends NodeFS {
  readonly #fsync: Fsync
  readonly #onFailure: (error: unknown) => void

  constructor(folder: string, onFailure: (error: unknown) => void, fsync: Fsync = fsyncSync) {
    super(folder)
    this.#fsync = fsync
    this.#onFailure = onFailure
  }

  override async init(...given: Init): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(...given)
    const before = (emscriptenOpts.preRun ?? []) as ((module: Module) => void)[]
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...before, module => this.#install(module)] } }
  }

  #install(module: Module): void {
    const { NODEFS, FS } = module as unknown as { NODEFS: NodeFiles; FS: { ErrnoError: new (errno: number) => Error } }
    NODEFS.stream_ops.fsync = stream => {
      try {
        if (stream.nfd === undefined) this.#syncFolder(NODEFS.realPath(stream.node))
        else this.#fsync(stream.nfd)
        return 0
      } catch (error) {
        this.#onFailure(error)
        throw new FS.ErrnoError(ioError)
      }
    }
  }

  /** A new name in a folder lasts only when the folder was synced too; Windows neither can nor need. */
  #syncFolder(path: string): void {
    if (process.platform === 'win32') return
    const fd = openSync(path, 'r')
    try {
      this.#fsync(fd)
    } finally {
      closeSync(fd)
    }
  }
}
