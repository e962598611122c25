export * from './admin/index.js';
export * from './issues.js';
export * from './problems.js';
export * from './public.js';
export * from './file-problems.js';
