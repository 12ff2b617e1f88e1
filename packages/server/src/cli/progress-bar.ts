import type { WriteStream } from 'node:tty'

const width = 30

/** A bar that fills on a terminal; where nobody looks, nothing is written. */
export function progressBar(stream: Pick<WriteStream, 'write' | 'isTTY'>) {
  return {
    show: (done: number, all: number): void => {
      if (!stream.isTTY) return
      const part = all === 0 ? 1 : Math.min(1, done / all)
      const full = Math.floor(part * width)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${all}`)
    },
    clear: (): void => void (stream.isTTY && stream.write('\r\u001b[K')),
  }
}
