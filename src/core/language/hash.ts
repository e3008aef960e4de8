/**
 * FNV-1a over UTF-16 code units, 64 bits as 16 hex digits. A name for a text, not a secret: short, the same in
 * browser and function, and available without waiting (Web Crypto only answers in promises).
 * Constants: Fowler, Noll, Vo, draft-eastlake-fnv.
 */
export function hash(text: string): string {
  // Two 32-bit halves multiplied by the prime 2^40 + 0x1b3; BigInt would be twenty times slower.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    const lowProduct = (low >>> 0) * 0x1b3;
    const carry = Math.floor(lowProduct / 0x1_0000_0000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = lowProduct >>> 0;
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
