/**
 * A ZIP archive tells of each entry when it was written, to two seconds: the same workbook made a moment later would be
 * other bytes. Both places that tell it are set to the first day that ZIP knows, 1 January 1980.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end of it).
 */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** DOS time 00:00:00 in the low half, DOS date 1980-01-01 (month 1, day 1) in the high. */
const FIRST_DAY = 0x0021_0000;

/** The archive itself, changed in place. @throws Error when the bytes are no archive that ends with its directory */
export function withoutDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  expect(view, end, END);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i++) {
    expect(view, at, CENTRAL);
    view.setUint32(at + 12, FIRST_DAY, true);
    const local = view.getUint32(at + 42, true);
    expect(view, local, LOCAL);
    view.setUint32(local + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function expect(view: DataView, at: number, signature: number): void {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== signature) {
    throw new Error('this is no ZIP archive as it was expected');
  }
}
