import { crc32, deflateSync } from 'node:zlib';

/**
 * A small document of a fictitious case, the same bytes for the same id: `DOC-PDF-990301`, `DOC-JPG-990301` or `DOC-PNG-990301`.
 * @returns undefined for any other id
 */
export function makeDocument(id: string): { readonly mediaType: string; readonly bytes: Buffer } | undefined {
  const kind = /^DOC-(PDF|JPG|PNG)-[0-9]{6}$/.exec(id)?.[1];
  const note = `Documento ficticio ${id}`;
  if (kind === 'PDF') return { mediaType: 'application/pdf', bytes: pdf(note) };
  if (kind === 'JPG') return { mediaType: 'image/jpeg', bytes: jpeg(note) };
  if (kind === 'PNG') return { mediaType: 'image/png', bytes: png(note) };
  return undefined;
}

/** One page that says a note. @see ISO 32000-1 §7.5 */
function pdf(note: string): Buffer {
  const text = `BT /F1 18 Tf 40 780 Td (${note}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/** One grey pixel with a note. @see ISO/IEC 15948 §5 */
function png(note: string): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  };
  const header = Buffer.concat([uint32(1), uint32(1), Buffer.from([8, 0, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${note}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One grey block of eight by eight pixels with a note. @see ISO/IEC 10918-1 annex B */
function jpeg(note: string): Buffer {
  const segment = (marker: number, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker]), uint32(data.length + 2).subarray(2), data]);
  // Each table has one word: no difference from what came before, and end of block.
  const table = (id: number): Buffer =>
    segment(0xc4, Buffer.concat([Buffer.from([id, 1]), Buffer.alloc(15), Buffer.from([0])]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xfe, Buffer.from(note, 'latin1')),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    table(0x00),
    table(0x10),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0xd9]),
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
