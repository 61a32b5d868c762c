// The bytes of a PNG, made by hand: signature, header, pixels, end.
const width = 256, height = 256;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});
const crc = (bytes: Uint8Array) => ~bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), -1);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length), view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setInt32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const deflate = async (bytes: Uint8Array) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"))).arrayBuffer());

export default async (request: Request) => {
  const prompt = new URL(request.url).searchParams.get("q") ?? "";
  const [a, b] = [...prompt].reduce(([a, b], character) => [a + character.codePointAt(0)!, b ^ character.codePointAt(0)!], [3, 5]);
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const wave = Math.sin((x * (a % 13 + 1)) / 60) + Math.cos((y * (b % 11 + 1)) / 60);
      rows.set([120 + wave * 60, 150 + wave * 50, 110 - wave * 50], y * (1 + width * 3) + 1 + x * 3);
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 2], 8); // eight bits a channel, red green blue
  const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", await deflate(rows)), chunk("IEND", new Uint8Array())];
  return new Response(new Blob(parts), { headers: { "content-type": "image/png" } });
};
