import type { Part as RunningPart } from './stack.mjs';

export const Part: new (program: {
  name: string;
  file: string;
  health: string;
  port: number;
  logs: string;
  env: NodeJS.ProcessEnv;
}) => RunningPart;
