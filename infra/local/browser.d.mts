export type FoundBrowser = { executablePath: string; args: string[]; env: Record<string, string> };
export const flags: string[];
export function findBrowser(env?: NodeJS.ProcessEnv): Promise<FoundBrowser>;
