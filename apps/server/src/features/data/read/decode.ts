import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

const PROBE_BYTES = 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

/** Which of the encodings Chinese files come in this file is: told by its mark, else by what decodes without a fault. */
export async function encodingOf(file: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PROBE_BYTES), 0, PROBE_BYTES, 0);
    const [first, second] = buffer;
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    // The probe may end inside a character, which is no fault: decode it as the beginning of a stream.
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * The text of a file in pieces, decoded; bytes that are no character become U+FFFD.
 *
 * @param read told how many bytes of the file have been read
 */
export async function* decoded(file: string, read?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: PIECE_BYTES })) {
    bytes += (chunk as Buffer).length;
    read?.(bytes);
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}
