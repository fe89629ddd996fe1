import type { ReadingLimits } from './limits.ts';
import { PackedStrings } from './packed-strings.ts';
import { readXml } from './xml-events.ts';
import { tooLarge } from './unreadable-file.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The texts of a workbook, which its cells refer to by number: the one thing of an xlsx that must be held whole. */
export async function readSharedStrings(zip: ZipArchive, part: string, limits: ReadingLimits): Promise<PackedStrings> {
  const strings = new PackedStrings();
  let characters = 0;
  let item = '';
  let inText = false;
  let phonetic = false;
  await readXml(
    zip.text(part),
    {
      open(name) {
        if (name === 'si') item = '';
        // How Japanese is pronounced stands beside the text, in texts of its own.
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text(text) {
        if (inText) item += text;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          characters += item.length;
          if (strings.length >= limits.sharedStrings || characters > limits.sharedCharacters) throw tooLarge();
          strings.push(unescapeExcel(item.slice(0, limits.cellCharacters)));
        }
      },
    },
    limits,
  );
  return strings;
}

/** Excel writes what XML cannot hold as _x000D_. */
export const unescapeExcel = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
