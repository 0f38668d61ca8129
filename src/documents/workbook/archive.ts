/**
 * The files within an .xlsx, which is a ZIP archive. Nobody is believed: what the archive says of sizes is checked before
 * anything is unpacked, and unpacking ends where it said it would.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end of it).
 */
import { inflateRawSync } from 'node:zlib';

/** What is wrong with a workbook, as the end of a sentence that begins with its name. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const MOST_FILES = 1000;
/** Of all files unpacked: a year of half hours for a hundred teams has about 100 MB. */
const MOST_BYTES = 100_000_000;

/** The text of every XML file in the archive, by its path. */
export function xmlFilesOf(archive: Uint8Array): Map<string, string> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const files = new Map<string, string>();
  let bytes = 0;
  for (const entry of entriesOf(view)) {
    if (!/\.(?:xml|rels)$/i.test(entry.path)) continue;
    bytes += entry.size;
    if (bytes > MOST_BYTES) throw new WorkbookError('is larger than 100 MB when unpacked');
    files.set(entry.path, new TextDecoder().decode(unpacked(archive, view, entry)));
  }
  return files;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly at: number;
}

function entriesOf(view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new WorkbookError(`holds more than ${MOST_FILES} files`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookError('is encrypted: save it without a password');
    if (at + 46 + name > view.byteLength) throw damaged();
    entries.push({
      path: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Offset of the end record, which a comment may follow. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new WorkbookError('is not an Excel workbook (.xlsx); older .xls files and encrypted ones must be saved anew');
}

function unpacked(archive: Uint8Array, view: DataView, { at, method, packed, size }: Entry): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) throw damaged();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bytes = archive.subarray(from, from + packed);
  if (bytes.length !== packed) throw damaged();
  if (method === 0) return bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged();
  }
}

function damaged(): WorkbookError {
  return new WorkbookError('is damaged: it cannot be unpacked');
}
