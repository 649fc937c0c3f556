// Owns reading a zip file, as far as WXT writes them: stored or deflated entries, no encryption, under 4 GB.
// It is here so that a package can be looked into and unpacked without a program that a machine may not have.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Reads all files of an archive.
 * @param archive the whole file
 * @returns path in the archive → content
 * @throws {Error} when it is not a zip file, or an entry's checksum is wrong
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('Not a zip file');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The list of files is broken');
    const method = archive.readUInt16LE(at + 10);
    const packedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + packedSize);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    if (!name.endsWith('/')) files.set(name, content);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/**
 * Unpacks an archive.
 * @param folder where to; made if it is not there
 * @throws {Error} when an entry would land outside of it
 */
export function unpack(archive: Buffer, folder: string): void {
  for (const [name, content] of readZip(archive)) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${name} leads out of the folder`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
