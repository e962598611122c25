/** The `sub` that the identity server gives an address: always the same one. */
export function subjectOf(email: string): string;
