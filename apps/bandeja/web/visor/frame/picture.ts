import { type Pages, pixelsWide } from './pages.js';

/** A picture is one page. @throws DOMException where it is none that can be decoded */
export async function openPicture(bytes: ArrayBuffer, type: string): Promise<Pages> {
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  return {
    count: 1,
    async draw(_place, canvas, cssWidth) {
      const ratio = picture.height / picture.width;
      canvas.width = Math.min(picture.width, pixelsWide(cssWidth, ratio));
      canvas.height = Math.round(canvas.width * ratio);
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return '';
    },
  };
}
