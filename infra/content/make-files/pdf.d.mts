type Words = Readonly<Record<string, string>>;
export function pdf(tool: { title: Words; summary: Words }, lang: string): Promise<Buffer>;
