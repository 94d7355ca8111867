import { join } from 'node:path';
import type PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;

const margin = 56;
/** Room for what stands at the foot of each page. */
const footHeight = 36;
const labelWidth = 160;
const gap = 12;
/** More than stand in four lines beside a label. */
const charsOfFirstLines = 400;
const sizes = { title: 17, heading: 12, text: 9.5, small: 8 } as const;
const ink = '#111111';
const faint = '#555555';

/** A page of letter size after another, as Chilean offices print them, with its fonts within. */
export class Hoja {
  private constructor(
    private readonly document: Document,
    private readonly parts: Buffer[],
  ) {}

  /**
   * @param fonts folder of the fonts
   * @param title of the document, which tells nothing of a person
   */
  static async open(fonts: string, title: string): Promise<Hoja> {
    // Only where something is printed: it is large.
    const { default: Pdf } = await import('pdfkit');
    const regular = join(fonts, 'LiberationSans-Regular.ttf');
    const document = new Pdf({
      size: 'LETTER',
      margins: { top: margin, left: margin, right: margin, bottom: margin + footHeight },
      bufferPages: true,
      font: regular,
      lang: 'es-CL',
      displayTitle: true,
      info: { Title: title, Creator: 'Valija', Producer: 'Valija' },
    });
    document.registerFont('text', regular).registerFont('bold', join(fonts, 'LiberationSans-Bold.ttf'));
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    return new Hoja(document, parts);
  }

  title(text: string): void {
    this.document.font('bold').fontSize(sizes.title).fillColor(ink).text(text);
  }

  note(text: string): void {
    this.document.font('text').fontSize(sizes.small).fillColor(faint).text(text).moveDown(0.4);
  }

  heading(text: string): void {
    // A heading stays with the first line of what it heads.
    this.keepTogether(sizes.heading * 4);
    this.document
      .moveDown(0.9)
      .font('bold')
      .fontSize(sizes.heading)
      .fillColor(ink)
      .text(text, margin)
      .moveDown(0.25);
    const { y } = this.document;
    this.document.moveTo(margin, y).lineTo(this.right, y).lineWidth(0.5).strokeColor('#999999').stroke();
    this.document.moveDown(0.35);
  }

  subheading(text: string): void {
    this.keepTogether(sizes.text * 4);
    this.document
      .moveDown(0.4)
      .font('bold')
      .fontSize(sizes.text)
      .fillColor(ink)
      .text(text, margin)
      .moveDown(0.2);
  }

  /** A value beside its label; a long one goes on over pages. */
  field(label: string, value: string): void {
    const { document } = this;
    const valueAt = margin + labelWidth + gap;
    const valueWidth = this.right - valueAt;
    document.font('text').fontSize(sizes.text);
    // Its first lines stay together; how high the rest is need not be known.
    const first = value.slice(0, charsOfFirstLines);
    this.keepTogether(Math.min(document.heightOfString(first, { width: valueWidth }), sizes.text * 4));
    const { y } = document;
    document.fillColor(faint).text(label, margin, y, { width: labelWidth });
    const below = document.y;
    document.fillColor(ink).text(value, valueAt, y, { width: valueWidth });
    // The longer of the two says where the next begins, unless the value went on to another page.
    document.y = Math.max(document.y, document.y > y ? below : 0) + 3;
    document.x = margin;
  }

  paragraph(text: string): void {
    this.document
      .font('text')
      .fontSize(sizes.text)
      .fillColor(ink)
      .text(text, margin, this.document.y, {
        width: this.right - margin,
      });
  }

  /** The whole, each page with its number and what stands at its foot. */
  async close(foot: string): Promise<Buffer> {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      document.switchToPage(page);
      // Below the margin, where text would otherwise begin another page.
      document.page.margins.bottom = 0;
      const y = document.page.height - margin - footHeight / 2;
      const options = { width: this.right - margin, lineBreak: false };
      document.font('text').fontSize(sizes.small).fillColor(faint).text(foot, margin, y, options);
      const number = `Página ${page - start + 1} de ${count}`;
      document.text(number, margin, y, { ...options, align: 'right' });
    }
    const ended = new Promise<void>((resolve, reject) => {
      document.once('end', resolve);
      document.once('error', reject);
    });
    document.end();
    await ended;
    return Buffer.concat(this.parts);
  }

  private keepTogether(height: number): void {
    const { document } = this;
    if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
  }

  private get right(): number {
    return this.document.page.width - margin;
  }
}
