// What the build uses of lzma1, whose own declarations are its sources, checked less strictly than ours.

export function compress(data: Uint8Array, mode: number): Uint8Array;
