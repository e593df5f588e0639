// The parts of lzma1 that unpack. Its entry brings the packer along, and its declarations are its sources.

declare module "lzma1/streams" {
  export class InputBuffer {
    constructor(data: Uint8Array);
  }
  export class OutputBuffer {
    constructor(capacity?: number);
    toArray(): Uint8Array;
  }
}

declare module "lzma1/decoder" {
  import type { InputBuffer, OutputBuffer } from "lzma1/streams";

  export class Decoder {
    decompress(input: InputBuffer, output: OutputBuffer): void;
  }
}
