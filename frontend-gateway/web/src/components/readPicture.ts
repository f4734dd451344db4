import { type Rules } from '../gateway/types';

/** What a picture is made smaller to, in pixels, when the file is too large as it is: more than enough to be scaled. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

/**
 * A file that the server takes: photographs of today are larger than it wants, so those are made smaller first.
 *
 * @throws what a person can be told, when it is no such picture
 */
export async function readPicture(file: File, { max_bytes, types }: Rules['avatar']): Promise<Blob> {
  if (!types.includes(file.type)) throw new Error(`Choose a ${listed(types)} picture.`);
  const picture = file.size > max_bytes ? await smaller(file).catch(() => file) : file;
  if (picture.size > max_bytes) throw new Error(`That is larger than ${megabytes(max_bytes)} MB.`);
  return picture;
}

/** The picture as an address that the page may show: its policy allows no others for what is not on the server. */
export const asDataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('That file cannot be read.'));
    reader.readAsDataURL(file);
  });

async function smaller(file: File): Promise<Blob> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY));
}

const names: Readonly<Record<string, string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
};

const listed = (types: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(types.map((type) => names[type] ?? type));

const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
