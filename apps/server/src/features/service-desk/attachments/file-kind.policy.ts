/** A kind of file that is taken. */
export interface FileKind {
  readonly mediaType: string;
  /** Endings its name may have; the first is added where it has none of them. */
  readonly endings: readonly string[];
}

const kind = (mediaType: string, ...endings: string[]): FileKind => ({ mediaType, endings });

const text = kind('text/plain', 'txt', 'csv', 'md', 'log', 'json');
const office = {
  word: kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  xl: kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  ppt: kind('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
};

/** How files begin: bytes at a place. */
const signatures: readonly (readonly [FileKind, number, string])[] = [
  [kind('image/png', 'png'), 0, '89504e470d0a1a0a'],
  [kind('image/jpeg', 'jpg', 'jpeg'), 0, 'ffd8ff'],
  [kind('image/gif', 'gif'), 0, '474946383961'],
  [kind('image/gif', 'gif'), 0, '474946383761'],
  [kind('image/webp', 'webp'), 8, '57454250'],
  [kind('application/pdf', 'pdf'), 0, '255044462d'],
  [kind('audio/mpeg', 'mp3'), 0, '494433'],
  [kind('video/mp4', 'mp4', 'm4v', 'mov'), 4, '66747970'],
];
const ZIP = '504b0304';
const OFFICE_MARKS = 4_096;

/** What a file is by its content, whatever its name says; null for what is not taken, programs above all. */
export function kindOf(content: Buffer): FileKind | null {
  const found = signatures.find(([, at, hex]) => content.subarray(at, at + hex.length / 2).toString('hex') === hex);
  if (found) return found[0];
  if (content.subarray(0, 4).toString('hex') === ZIP) return officeOf(content);
  return isText(content) ? text : null;
}

/** Office files are archives that say so in their first entries; any other archive could hold anything. */
function officeOf(content: Buffer): FileKind | null {
  const head = content.subarray(0, OFFICE_MARKS).toString('latin1');
  if (!head.includes('[Content_Types].xml') && !head.includes('_rels/.rels')) return null;
  const whole = content.toString('latin1');
  const part = (['word', 'xl', 'ppt'] as const).find((folder) => whole.includes(`${folder}/`));
  return part ? office[part] : null;
}

const markup = /^\s*(<!doctype|<html|<script|<svg|<\?xml|#!)/i;

/** Text of people: valid UTF-8 without control characters, and nothing a browser or a shell would run. */
function isText(content: Buffer): boolean {
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return decoded.trim() !== '' && !/(?![\t\n\r\f])\p{Cc}/u.test(decoded) && !markup.test(decoded);
  } catch {
    return false;
  }
}

const LONGEST_NAME = 120;

/** The name as it is kept: without paths and marks, with an ending that fits the content. */
export function nameFor(given: string, { endings }: FileKind): string {
  const bare = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replaceAll(/[\p{C}"<>:|?*]/gu, '')
    .trim();
  const name = [...(bare === '' || bare.startsWith('.') ? `file${bare}` : bare)].slice(-LONGEST_NAME).join('');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings.includes(ending) ? name : `${name}.${endings[0]}`;
}
