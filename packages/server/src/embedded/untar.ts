import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const block = 512

/** Unpacks a tar of plain files and folders, and waits until all of it has reached the disk. */
export function untar(tar: Uint8Array, folder: string): void {
  const folders = new Set([folder])
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const name = text(tar, at, 100)
    const size = Number.parseInt(text(tar, at + 124, 12), 8)
    const kind = text(tar, at + 156, 1)
    const path = join(folder, normalize(`/${name}`))
    at += block
    const into = kind === '5' ? path : dirname(path)
    mkdirSync(into, { recursive: true, mode: 0o700 })
    folders.add(into)
    if (kind !== '5') writeFile(path, tar.subarray(at, at + size))
    at += Math.ceil(size / block) * block
  }
  if (process.platform !== 'win32') for (const path of folders) syncFolder(path)
}

function writeFile(path: string, bytes: Uint8Array): void {
  const fd = openSync(path, 'w', 0o600)
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done)
  fsyncSync(fd)
  closeSync(fd)
}

function syncFolder(path: string): void {
  const fd = openSync(path, 'r')
  fsyncSync(fd)
  closeSync(fd)
}

function text(tar: Uint8Array, start: number, length: number): string {
  return Buffer.from(tar.subarray(start, start + length))
    .toString('latin1')
    .replace(/\0.*$/s, '')
    .trim()
}
