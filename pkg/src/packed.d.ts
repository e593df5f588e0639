// The WebAssembly part, deflated, as base64; written into dist by the build.
declare const packed: string;
export default packed;
