/** The address of a worker, as browsers with Trusted Types want it. The policy hands on this one, whatever it is asked for. */
export function workerAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("leadmark-worker", { createScriptURL: () => address });
  return (policy?.createScriptURL("") ?? address) as string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}
