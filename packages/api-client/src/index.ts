export * from './api.js';
export * from './content.js';
export * from './editions.js';
export * from './errors.js';
export * from './exchange.js';
export * from './members.js';
export * from './sites.js';
export * from './tenants.js';
